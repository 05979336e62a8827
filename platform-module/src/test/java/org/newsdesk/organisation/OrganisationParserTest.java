package org.newsdesk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.rule.Problem;

class OrganisationParserTest {

    private final OrganisationParser parser = new OrganisationParser(DemoBureau.people());

    @Test
    void complete_document_is_accepted() {
        Organisation bureau = DemoBureau.organisation();

        assertThat(bureau.name()).isEqualTo("云岭县司法局");
        assertThat(bureau.profile()).isEqualTo(Profile.COUNTY_BUREAU);
        assertThat(bureau.units()).extracting(Unit::type).containsExactly(UnitType.SECTION, UnitType.JUSTICE_OFFICE);
        assertThat(bureau.unit("chengguan").orElseThrow().parent()).contains("pufa");
        assertThat(bureau.mandates()).extracting(Mandate::reason).containsExactly("出差");
    }

    @Test
    void english_words_mean_the_same() {
        String english = DemoBureau.TEXT
                .replace("[机构]", "[organisation]")
                .replace("[股室", "[section")
                .replace("[司法所", "[justice-office")
                .replace("[代理]", "[mandates]")
                .replace("名称:", "name:")
                .replace("类型:", "profile:")
                .replace("局长:", "director:")
                .replace("办公室:", "general-office:")
                .replace("保密审查员:", "confidentiality:")
                .replace("档案员:", "records:")
                .replace("负责人:", "head:")
                .replace("分管领导:", "deputy:")
                .replace("信息员:", "information-officer:")
                .replace("成员:", "members:")
                .replace("上级:", "parent:")
                .replace("代理:", "mandate:");

        assertThat(parser.parse(english)).isEqualTo(new ParsedOrganisation.Accepted(DemoBureau.organisation()));
    }

    @Test
    void full_width_punctuation_bom_and_windows_line_ends_are_fine() {
        String typed = "\uFEFF"
                + DemoBureau.TEXT
                        .replace("[", "【")
                        .replace("]", "】")
                        .replace(": ", "：　")
                        .replace(", ", "，")
                        .replace("->", "→")
                        .replace(" .. ", "至")
                        .replace("\n", "\r\n");

        assertThat(parser.parse(typed)).isEqualTo(new ParsedOrganisation.Accepted(DemoBureau.organisation()));
    }

    @Test
    void comments_only_mean_no_organisation_yet() {
        assertThat(parser.parse("# nothing\n\n   # yet")).isInstanceOf(ParsedOrganisation.Blank.class);
        assertThat(parser.parse("")).isInstanceOf(ParsedOrganisation.Blank.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名称: 云岭县司法局     | 2  | newsdesk.problem.ORG.noName",
                "局长: zhaoguoqiang     | 2  | newsdesk.problem.A3.noDirector",
                "办公室: sunli, heping  | 2  | newsdesk.problem.G1.noGeneralOffice",
                "保密审查员: wuwei      | 2  | newsdesk.problem.K1.noReviewer",
                "档案员: qianfang       | 2  | newsdesk.problem.ORG.noRecords",
                "类型: county-bureau    | 2  | newsdesk.problem.ORG.unknownProfile",
                "名称: 普法与依法治理股 | 10 | newsdesk.problem.ORG.noUnitName",
                "负责人: lihua          | 10 | newsdesk.problem.G5.noHead",
                "分管领导: liumin       | 17 | newsdesk.problem.ORG.noDeputy",
                "信息员: chenjing       | 10 | newsdesk.problem.G5.noInformationOfficer",
            })
    void missing_entry_is_refused_at_its_section(String removed, int line, String key) {
        assertThat(refused(DemoBureau.TEXT.replace(removed, "# removed"))).contains(at(line, key));
    }

    @Test
    void g5_empty_head_is_refused_at_its_line() {
        assertThat(refused(DemoBureau.TEXT.replace("负责人: lihua", "负责人:")))
                .containsExactly(at(12, "newsdesk.problem.G5.noHead"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "局长: zhaoguoqiang | 局长: nobody            | 5  | newsdesk.problem.ORG.unknownPerson",
                "成员: tangyun      | 成员: LiHua             | 15 | newsdesk.problem.ORG.unknownPerson",
                "成员: tangyun      | 成员: tangyun、tangyun  | 15 | newsdesk.problem.ORG.namedTwice",
                "成员: tangyun      | 组员: tangyun           | 15 | newsdesk.problem.FORM.unknownKey",
                "成员: tangyun      | 信息员: tangyun         | 15 | newsdesk.problem.FORM.repeatedKey",
                "成员: tangyun      | 随便写的一行            | 15 | newsdesk.problem.FORM.noKey",
                "# 组织机构         | 名称: 先写了            | 1  | newsdesk.problem.FORM.outsideSection",
                "信息员: chenjing   | 信息员: chenjing，lihua | 14 | newsdesk.problem.G5.oneInformationOfficer",
                "分管领导: liumin   | 分管领导: madong        | 20 | newsdesk.problem.I2.headIsDeputy",
                "上级: pufa         | 上级: bangongshi        | 22 | newsdesk.problem.ORG.unknownParent",
                "上级: pufa         | 上级: chengguan         | 22 | newsdesk.problem.ORG.cycle",
                "[司法所 chengguan] | [司法所 pufa]           | 17 | newsdesk.problem.ORG.duplicateCode",
                "[司法所 chengguan] | [司法所 城关]           | 17 | newsdesk.problem.ORG.unitCode",
                "[司法所 chengguan] | [司法所 Chengguan]      | 17 | newsdesk.problem.ORG.unitCode",
                "[司法所 chengguan] | [司法所]                | 17 | newsdesk.problem.ORG.unitCode",
                "[司法所 chengguan] | [法庭 chengguan]        | 17 | newsdesk.problem.FORM.unknownSection",
                "名称: 城关司法所   | 名称: 普法与依法治理股  | 18 | newsdesk.problem.ORG.duplicateName",
                "名称: 城关司法所   | 名称: 城关/司法所       | 18 | newsdesk.problem.ORG.unitName",
                "名称: 城关司法所   | 名称: 档案              | 18 | newsdesk.problem.ORG.unitName",
                "类型: county-bureau| 类型: 大队              | 4  | newsdesk.problem.ORG.unknownProfile",
                "2026-11-01         | 2026-11-31              | 25 | newsdesk.problem.I2.date",
                "2026-11-30         | 2026-10-30              | 25 | newsdesk.problem.I2.mandatePeriod",
                "-> liumin          | -> wangqiang            | 25 | newsdesk.problem.I2.mandateToSelf",
                "wangqiang -> liumin| tangyun -> liumin       | 25 | newsdesk.problem.I2.mandateOfNobody",
                "wangqiang -> liumin| wangqiang liumin        | 25 | newsdesk.problem.I2.mandateForm",
                "wangqiang -> liumin| wangqiang -> nobody     | 25 | newsdesk.problem.ORG.unknownPerson",
            })
    void mistake_is_named_with_its_line(String before, String after, int line, String key) {
        assertThat(refused(DemoBureau.TEXT.replace(before, after))).contains(at(line, key));
    }

    @Test
    void cycle_over_several_units_is_named_once_with_its_path() {
        String text = DemoBureau.TEXT.replace("成员: tangyun", "上级: chengguan");

        assertThat(parser.parse(text)).isInstanceOfSatisfying(ParsedOrganisation.Refused.class, refused -> {
            assertThat(refused.problems()).hasSize(1);
            assertThat(refused.problems().get(0).arguments()).containsExactly("pufa → chengguan → pufa");
        });
    }

    @Test
    void all_mistakes_come_in_one_pass_in_the_order_of_their_lines() {
        String text = DemoBureau.TEXT
                .replace("上级: pufa", "上级: nowhere")
                .replace("局长: zhaoguoqiang", "局长: nobody")
                .replace("负责人: lihua", "负责人:");

        assertThat(refused(text))
                .containsExactly(
                        at(5, "newsdesk.problem.ORG.unknownPerson"),
                        at(12, "newsdesk.problem.G5.noHead"),
                        at(22, "newsdesk.problem.ORG.unknownParent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[机构]\n", "PK\u0003\u0004 binary", "[[[]]]", "::::\n::", "[股室 a]\n[股室 a]\n[代理]\n代理:"})
    void nonsense_is_refused_without_failing(String text) {
        assertThat(parser.parse(text)).isInstanceOf(ParsedOrganisation.Refused.class);
    }

    private List<String> refused(String text) {
        return ((ParsedOrganisation.Refused) parser.parse(text))
                .problems().stream().map(OrganisationParserTest::at).toList();
    }

    private static String at(Problem problem) {
        return at(problem.line(), problem.key());
    }

    private static String at(int line, String key) {
        return line + " " + key;
    }
}
