package org.newsdesk.organisation;

/** What a person is in the bureau. One person may hold several; I2 decides what they may sign. */
public enum Role {
    /** 负责人, head of a unit: signs 初审 in a section (A1), 审查 in a justice office (A2). */
    HEAD(true),
    /** 分管领导, the deputy director in charge of a unit. */
    DEPUTY(true),
    /** 局长, the director: signs important drafts (A3). */
    DIRECTOR(false),
    /** 保密审查员, answers the confidentiality checklist. */
    CONFIDENTIALITY(false),
    /** 办公室, the general office: registers and releases (G1). */
    GENERAL_OFFICE(false),
    /** 档案员, keeps the archive. */
    RECORDS(false),
    /** 信息员, writes for a unit, one per unit (G5). */
    INFORMATION_OFFICER(true),
    /** 成员, anyone who works in a unit; its head and its information officer are members as well. */
    MEMBER(true);

    private final boolean ofUnit;

    Role(boolean ofUnit) {
        this.ofUnit = ofUnit;
    }

    /** Whether the role is held in one unit rather than in the whole bureau. */
    public boolean ofUnit() {
        return ofUnit;
    }
}
