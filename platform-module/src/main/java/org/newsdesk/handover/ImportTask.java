package org.newsdesk.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Checks a package that was sent here and lays its pieces down for reading: a folder each, whole or not at all. */
public class ImportTask implements JobTask {
    private final JobNodes jobs;
    private final ImportedPieces pieces;
    private final RetryingTransactionHelper transactions;
    private final BagLimits limits;

    public ImportTask(JobNodes jobs, ImportedPieces pieces, RetryingTransactionHelper transactions, BagLimits limits) {
        this.jobs = jobs;
        this.pieces = pieces;
        this.transactions = transactions;
        this.limits = limits;
    }

    @Override
    public JobNodes.Kind kind() {
        return JobNodes.Kind.IMPORT;
    }

    @Override
    public boolean run(HandoverJob job, Path file, JobProgress progress) throws IOException {
        asSystem(() -> jobs.zip(job.id()), true).getContent(file.toFile());
        try (BagFile bag = BagFile.open(file, limits)) {
            List<BagCheck.Piece> checked = BagCheck.pieces(bag);
            progress.total(checked.size());
            long bytes = 0;
            for (BagCheck.Piece piece : checked) {
                bytes += asSystem(() -> pieces.lay(job.name(), bag, piece), false);
                progress.piece(bytes);
            }
        }
        return false;
    }

    private <T> T asSystem(RetryingTransactionHelper.RetryingTransactionCallback<T> work, boolean readOnly) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, readOnly, true));
    }
}
