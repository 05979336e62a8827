package org.newsdesk.testbed.host.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/** Contents as files below one folder. A file written in a transaction that is rolled back is deleted. */
public final class FileContentStore {

    private static final String PROTOCOL = "store://";
    private final Path root;

    /** A store in a folder, which is created. */
    public FileContentStore(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new ContentIOException("The content store " + root + " cannot be created", e);
        }
    }

    /** A new, unused content URL. */
    String newUrl() {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        String url = PROTOCOL + now.getYear() + "/" + now.getMonthValue() + "/" + now.getDayOfMonth() + "/"
                + now.getHour() + "/" + now.getMinute() + "/" + UUID.randomUUID() + ".bin";
        Path file = path(url);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new ContentIOException("The content store cannot be written", e);
        }
        if (TransactionScope.active()) {
            org.alfresco.repo.transaction.AlfrescoTransactionSupport.bindListener(new Cleanup(file));
        }
        return url;
    }

    /** The file of a content URL. */
    Path path(String url) {
        Path file = root.resolve(url.substring(PROTOCOL.length())).normalize();
        if (!file.startsWith(root)) {
            throw new ContentIOException("Not a content URL: " + url);
        }
        return file;
    }

    private static final class Cleanup extends TransactionListenerAdapter {
        private final Path file;

        Cleanup(Path file) {
            this.file = file;
        }

        @Override
        public void afterRollback() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // an orphaned file does no harm
                file.toFile().deleteOnExit();
            }
        }
    }
}
