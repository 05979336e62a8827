package org.newsdesk.organisation;

import java.util.Set;

/** The bureau of the tests: one section, one justice office, everybody it needs. */
public final class DemoBureau {

    public static final Set<String> PERSONS = Set.of(
            "zhaoguoqiang",
            "sunli",
            "heping",
            "wuwei",
            "qianfang",
            "lihua",
            "wangqiang",
            "liumin",
            "chenjing",
            "madong",
            "linxiao",
            "tangyun");

    public static final String TEXT = """
            # 组织机构
            [机构]
            名称: 云岭县司法局
            类型: county-bureau
            局长: zhaoguoqiang
            办公室: sunli, heping
            保密审查员: wuwei
            档案员: qianfang

            [股室 pufa]
            名称: 普法与依法治理股
            负责人: lihua
            分管领导: wangqiang
            信息员: chenjing
            成员: tangyun

            [司法所 chengguan]
            名称: 城关司法所
            负责人: madong
            分管领导: liumin
            信息员: linxiao
            上级: pufa

            [代理]
            代理: wangqiang -> liumin, 2026-11-01 .. 2026-11-30, 出差
            """;

    private DemoBureau() {}

    public static People people() {
        return new People() {
            @Override
            public boolean exists(String userName) {
                return PERSONS.contains(userName);
            }

            @Override
            public String displayName(String userName) {
                return userName;
            }
        };
    }

    public static Organisation organisation() {
        return ((ParsedOrganisation.Accepted) new OrganisationParser(people()).parse(TEXT)).organisation();
    }
}
