package org.newsdesk.contract.bureau;

/** The units of the demo bureau. */
public enum Unit {
    PUFA("pufa", "普法与依法治理股", false, "lihua", "wangqiang", "chenjing"),
    JIAOZHENG("jiaozheng", "社区矫正管理股", false, "zhoutao", "wangqiang", "yangyan"),
    BANGONGSHI("bangongshi", "办公室", false, "sunli", "liumin", "heping"),
    CHENGGUAN("chengguan", "城关司法所", true, "madong", "liumin", "linxiao"),
    QINGSHI("qingshi", "青石司法所", true, "gaofei", "liumin", "xuning");

    private final String code;
    private final String title;
    private final boolean office;
    private final String head;
    private final String deputy;
    private final String officer;

    Unit(String code, String title, boolean office, String head, String deputy, String officer) {
        this.code = code;
        this.title = title;
        this.office = office;
        this.head = head;
        this.deputy = deputy;
        this.officer = officer;
    }

    /** The unit's code in the organisation document. */
    public String code() {
        return code;
    }

    /** The unit's name. */
    public String title() {
        return title;
    }

    /** True for a justice office (chain A2), false for a section (A1). */
    public boolean office() {
        return office;
    }

    public String head() {
        return head;
    }

    public String deputy() {
        return deputy;
    }

    /** The information officer, who writes the drafts of the tests. */
    public String officer() {
        return officer;
    }
}
