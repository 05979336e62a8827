package org.newsdesk.testbed.bench;

import java.time.LocalDate;

/** A section of the demo bureau, in which drafts are made; its chain is A1. */
enum Section {
    PUFA("pufa", "普法与依法治理股", "chenjing", "lihua", "wangqiang"),
    CORRECTION("jiaozheng", "社区矫正管理股", "yangyan", "zhoutao", "wangqiang"),
    OFFICE("bangongshi", "办公室", "heping", "sunli", "liumin");

    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

    private final String code;
    private final String title;
    private final String officer;
    private final String head;
    private final String deputy;
    private int drafts;

    Section(String code, String title, String officer, String head, String deputy) {
        this.code = code;
        this.title = title;
        this.officer = officer;
        this.head = head;
        this.deputy = deputy;
    }

    String code() {
        return code;
    }

    String officer() {
        return officer;
    }

    String head() {
        return head;
    }

    /** Deputy director in charge. */
    String deputy() {
        return deputy;
    }

    /** A name that follows G3 and was not used before. */
    String nextName() {
        LocalDate day = FIRST_DAY.plusDays(drafts++);
        return "%s-%d年%d月%d日工作信息.docx".formatted(title, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
