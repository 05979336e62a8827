package org.newsdesk.testbed.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Submission and approval in a folder full of drafts against the same in a folder with few, in turns on the same host. */
final class FolderBenchmark {
    private static final double LIMIT = 1.2;
    private static final int FEW = 10;
    private static final int WARM_UP = 30;
    private static final int MEASURED = 60;

    private final Bureau bureau;
    private final int many;

    /** The two folders. */
    private static final class Folder {
        private final Section section;
        private final String id;
        private final Times submit = new Times();
        private final Times approve = new Times();

        Folder(Bureau bureau, Section section) {
            this.section = section;
            this.id = bureau.draftsFolder(section.code(), section.officer());
        }
    }

    /**
     * Measures with a folder of that many drafts.
     *
     * @param many drafts in the full folder
     */
    FolderBenchmark(Bureau bureau, int many) {
        this.bureau = bureau;
        this.many = many;
    }

    List<Figure> run() {
        Folder small = new Folder(bureau, Section.CORRECTION);
        Folder full = new Folder(bureau, Section.PUFA);
        fill(small, FEW);
        fill(full, many);
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            if (i == WARM_UP) {
                for (Folder folder : List.of(small, full)) {
                    folder.submit.clear();
                    folder.approve.clear();
                }
            }
            round(i % 2 == 0 ? small : full);
            round(i % 2 == 0 ? full : small);
        }
        String baseline = "%d to %d drafts".formatted(FEW, FEW + WARM_UP + MEASURED);
        return List.of(
                Figure.ratio("submit among %,d drafts".formatted(many), full.submit, baseline, small.submit, LIMIT),
                Figure.ratio("approve among %,d drafts".formatted(many), full.approve, baseline, small.approve, LIMIT));
    }

    private void round(Folder folder) {
        BenchDraft draft = BenchDraft.create(bureau, folder.section, folder.id);
        folder.submit.measure(draft::submit);
        Map<String, Object> approval = draft.approval(folder.section.head());
        folder.approve.measure(() -> draft.decide(folder.section.head(), approval));
    }

    private void fill(Folder folder, int drafts) {
        ExecutorService uploads = Executors.newFixedThreadPool(2);
        try {
            Client officer = bureau.as(folder.section.officer());
            List<Future<Answer>> answers = IntStream.range(0, drafts)
                    .mapToObj(i -> uploads.submit(() -> officer.upload(
                            folder.id, "%s-%05d.docx".formatted(folder.section.code(), i), bureau.content())))
                    .toList();
            for (Future<Answer> answer : answers) {
                answer.get().orFail("upload");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            uploads.shutdownNow();
        }
    }
}
