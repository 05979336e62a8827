package org.newsdesk.contract.screening;

import java.util.Random;

/** Honest documents that take long to read: many thousand pieces of text, each in a run of its own. */
final class Heavy {
    private static final String[] WORDS = {"普法", "宣传", "社区", "法律", "服务", "群众", "讲解", "现场", "志愿者", "条文", "展板", "咨询"};
    private static final int PARAGRAPHS = 1_000;
    private static final int RUNS = 60;

    private Heavy() {}

    /** A document of sixty thousand runs; its last paragraph is this one. */
    static byte[] endingWith(String last) {
        Random random = new Random(last.hashCode());
        Docx docx = Docx.news();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String[] runs = new String[RUNS];
            for (int run = 0; run < RUNS; run++) {
                runs[run] = WORDS[random.nextInt(WORDS.length)];
            }
            docx.runs(runs);
        }
        return docx.paragraph(last).bytes();
    }
}
