package org.newsdesk.contract.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G7: the approval sheet says what the trail says, value by value, whenever it is printed. */
class SheetTest extends ContractTest {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("DRAFT", "拟稿"),
            Map.entry("IN_REVIEW", "审批中"),
            Map.entry("REGISTERED", "已登记，未发布"),
            Map.entry("RELEASED", "已发布"),
            Map.entry("STOPPED", "已停止（含密级标志）"),
            Map.entry("APPROVE", "同意"),
            Map.entry("RETURN", "退回"),
            Map.entry("HEAD", "负责人"),
            Map.entry("DEPUTY", "分管领导"),
            Map.entry("CONFIDENTIALITY", "保密审查员"),
            Map.entry("GENERAL_OFFICE", "办公室"),
            Map.entry("YES", "是"),
            Map.entry("NO", "否"),
            Map.entry("NA", "不适用"),
            Map.entry("block", "须处理"),
            Map.entry("advise", "提示"),
            Map.entry("SUBMISSION", "报送"),
            Map.entry("REGISTRATION", "登记"),
            Map.entry("RELEASE", "发布"),
            Map.entry("county-site", "县局网站"));

    @Test
    void g7_every_value_of_a_released_piece_with_returns_substitute_and_findings_stands_on_its_sheet()
            throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        bureau.writeOrganisation(
                        "[代理]\n代理: lihua -> liumin, " + today.minusDays(1) + " .. " + today.plusDays(1) + ", 出差")
                .orFail();
        try {
            Draft draft = drafts.uploaded(
                    Unit.PUFA, Word.of("普法宣传进社区", "本报讯 咨询电话13912345678。", "文稿" + System.nanoTime()), Map.of());
            draft.submit(draft.author()).orFail();
            draft.decide(as("lihua"), "RETURN", "请补充时间、地点\n并核对人数").orFail();
            draft.submit(draft.author()).orFail();
            draft.decide(as("liumin"), "APPROVE", "代为审核 <同意> & 放行").orFail();
            draft.finish();

            PrintedSheet word = compare(draft, as("tangyun"));

            List<String> substitute = word.rows("轮次").get(1);
            assertThat(substitute.get(3))
                    .isEqualTo("刘敏（负责人）（代 李华，授权" + DAY.format(today.minusDays(1)) + "至" + DAY.format(today.plusDays(1))
                            + "）");
            assertThat(word.rows("发现"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(3)).isEqualTo("保留：经核实，可以公开"));
        } finally {
            bureau.writeOrganisation("").orFail();
        }
    }

    @Test
    void g7_a_piece_has_its_sheet_at_any_time_of_its_life() throws Exception {
        Draft draft = drafts.uploaded(Unit.QINGSHI);
        compare(draft, draft.author());
        draft.submit(draft.author()).orFail();
        compare(draft, draft.author());
        while (draft.state().equals("IN_REVIEW")) {
            draft.approve();
            compare(draft, as("heping"));
        }
        assertThat(draft.state()).isEqualTo("REGISTERED");
        draft.finish();
        compare(draft, as("qianfang"));

        compare(drafts.stopped(), as("wuwei"));
    }

    @Test
    void g7_the_questions_are_those_that_were_answered() throws Exception {
        Draft draft = drafts.released();
        Answer list = admin().get(Paths.newsdesk("checklist-list")).orFail();
        String text = list.json().path("text").asText();
        String question = firstQuestion(draft);
        try {
            admin().put(Paths.newsdesk("checklist-list"), Map.of("text", text.replace(question, question + "（改）")))
                    .orFail();

            assertThat(sheet(draft, as("tangyun"), "docx").rows("项目").get(0).get(1))
                    .isEqualTo(question);
        } finally {
            admin().put(Paths.newsdesk("checklist-list"), Map.of("text", text)).orFail();
        }
    }

    @Test
    void i7_the_sheet_of_a_withdrawn_piece_says_so() {
        Draft piece = drafts.released();
        String before = status(piece);
        Answer begun = as("chenjing")
                .post(piece.path("/successor"), Map.of("kind", "WITHDRAWAL", "reason", "内容有误"))
                .orFail();
        Draft withdrawal = drafts.of(
                piece.unit(),
                begun.json().path("id").asText(),
                begun.json().path("name").asText());
        withdrawal.screening().finished();
        withdrawal
                .edit(as("chenjing"), Map.of("name", Bureau.freshName(piece.unit())))
                .orFail();
        assertThat(status(piece)).isEqualTo(before);

        withdrawal.finish();

        assertThat(before).isEqualTo("已发布");
        assertThat(status(piece)).startsWith("已发布").endsWith("已撤回");
        assertThat(status(withdrawal)).isEqualTo("已发布");
    }

    private static String status(Draft draft) {
        byte[] sheet = draft.author().bytes(draft.path("/sheet?format=html"));
        return PrintedSheet.html(sheet).facts().get("状态");
    }

    @Test
    void g7_only_who_may_read_the_draft_gets_its_sheet() {
        Draft draft = drafts.uploaded(Unit.PUFA);

        assertRefused(as("stranger").get(draft.path("/sheet")), 404);
        assertRefused(draft.author().get(draft.path("/sheet?format=pdf")), 400);
    }

    @Test
    void g7_the_bureau_replaces_the_templates_and_is_told_what_is_wrong_with_them() throws Exception {
        Draft draft = drafts.uploaded(Unit.PUFA);
        String word = template("审批单模板.docx", Word.of("本局审批单：{标题}", "校验值 {内容校验值}"));
        String html = template("审批单模板.ftl", "<p>本局 ${标题}</p>".getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(sheet(draft, draft.author(), "docx").text())
                    .contains("本局审批单：" + draft.title(), "校验值 " + draft.sha256());
            assertThat(draft.author().get(draft.path("/sheet?format=html")).text())
                    .isEqualTo("<p>本局 " + draft.title() + "</p>");

            admin().putContent(word, "这不是 Word 文件".getBytes(StandardCharsets.UTF_8));
            admin().putContent(html, "<p>${标题}</p>\n<p>${没有这个}</p>".getBytes(StandardCharsets.UTF_8));

            Answer brokenWord = draft.author().get(draft.path("/sheet"));
            assertRefused(brokenWord, 422, "G7");
            assertThat(brokenWord.error().path("message").asText()).contains("审批单模板.docx", "Word");
            Answer brokenHtml = draft.author().get(draft.path("/sheet?format=html"));
            assertRefused(brokenHtml, 422, "G7");
            assertThat(brokenHtml.error().path("message").asText()).contains("审批单模板.ftl", "第 2 行", "没有这个");
        } finally {
            admin().delete(Paths.v1("nodes/" + word + "?permanent=true"));
            admin().delete(Paths.v1("nodes/" + html + "?permanent=true"));
        }
        compare(draft, draft.author());
    }

    /** Compares both formats with what the extension says elsewhere; gives back the Word sheet. */
    private PrintedSheet compare(Draft draft, Client reader) throws Exception {
        PrintedSheet word = sheet(draft, reader, "docx");
        PrintedSheet html = sheet(draft, reader, "html");
        for (PrintedSheet sheet : List.of(word, html)) {
            assertThat(sheet.pageSize()).isEqualTo("11906x16838");
            assertThat(sheet.text()).contains("云岭县司法局", "新闻稿件审批单").doesNotContain("{", "}");
            compareFacts(sheet, draft);
            compareSignOffs(sheet, draft);
            compareChecklist(sheet, draft);
            compareScreening(sheet, draft);
            compareRegister(sheet, draft);
        }
        return word;
    }

    private static PrintedSheet sheet(Draft draft, Client reader, String format) throws Exception {
        byte[] sheet = reader.bytes(draft.path("/sheet?format=" + format));
        return format.equals("docx") ? PrintedSheet.word(sheet) : PrintedSheet.html(sheet);
    }

    private void compareFacts(PrintedSheet sheet, Draft draft) {
        JsonNode detail = draft.detail();
        assertThat(sheet.facts())
                .containsEntry("标题", text(detail, "title"))
                .containsEntry("报送单位", text(detail, "reportingUnit"))
                .containsEntry("信息员", text(detail, "informationOfficer"))
                .containsEntry("类别", text(detail, "category"))
                .containsEntry("发布渠道", detail.path("channels").isEmpty() ? "—" : "县局网站")
                .containsEntry("重要稿件", yesNo(detail, "important"))
                .containsEntry("涉案／涉未成年", yesNo(detail, "concernsCase") + "／" + yesNo(detail, "concernsMinor"))
                .containsEntry("报送时间", date(detail.path("submittedAt")))
                .containsEntry("状态", WORDS.get(text(detail, "state")))
                .containsEntry("登记编号", text(detail, "registerNumber"))
                .containsEntry("发布时间", date(detail.path("releasedAt")))
                .containsEntry("文件版本", text(detail, "versionLabel"))
                .containsEntry("文件", text(detail, "name"))
                .containsEntry("内容 SHA-256", text(detail, "contentSha256"));
        assertThat(text(detail, "contentSha256")).isEqualTo(Draft.sha256(admin().content(draft.id())));
        JsonNode head = as("tangyun")
                .get(Paths.newsdesk("register?maxItems=1"))
                .orFail()
                .items()
                .get(0);
        assertThat(sheet.facts().get("登记簿链首").replaceAll("[\\s\u3000]+", " "))
                .isEqualTo("第 " + head.path("sequence").asLong() + " 条 "
                        + head.path("hash").asText());
    }

    private static void compareSignOffs(PrintedSheet sheet, Draft draft) {
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode signOff : draft.signOffs()) {
            String opinion = signOff.path("opinion").asText();
            String substitute = signOff.path("onBehalfOf").isNull()
                    ? ""
                    : "（代 " + signOff.path("onBehalfOfName").asText() + "，授权" + days(signOff) + "）";
            expected.add(List.of(
                    signOff.path("round").asText(),
                    signOff.path("levelName").asText(),
                    WORDS.get(text(signOff, "outcome")) + (opinion.isEmpty() ? "" : "：" + opinion),
                    text(signOff, "personName") + "（" + WORDS.get(text(signOff, "role")) + "）" + substitute,
                    date(signOff.path("at"))));
        }
        assertThat(sheet.rows("轮次")).isEqualTo(expected);
    }

    private void compareChecklist(PrintedSheet sheet, Draft draft) {
        JsonNode list = draft.checklist(admin()).orFail().json();
        JsonNode record = list.path("record");
        if (!record.isObject() || record.path("answers").isEmpty()) {
            assertThat(sheet.text()).contains("尚未审查");
            assertThat(sheet.rows("项目")).isEmpty();
            return;
        }
        assertThat(sheet.text())
                .contains("由 " + text(record, "personName") + " 于 " + date(record.path("at")) + " 逐项审查（清单版本 "
                        + text(record, "listVersion") + "），对应内容 " + text(record, "contentSha256"));
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode answer : record.path("answers")) {
            int findings = answer.path("findings").size();
            expected.add(List.of(
                    text(answer, "item"),
                    question(list, text(answer, "item")),
                    WORDS.get(text(answer, "answer")),
                    answer.path("note").asText(),
                    findings == 0 ? "未发现" : findings + " 处"));
        }
        assertThat(sheet.rows("项目")).isEqualTo(expected);
    }

    private static void compareScreening(PrintedSheet sheet, Draft draft) {
        JsonNode screening = draft.screening().finished().orFail().json();
        assertThat(sheet.text())
                .contains(screening.path("findings").isEmpty() ? "未发现问题" : "有发现")
                .contains("；完成于 " + date(screening.path("finishedAt")) + "，引擎 " + text(screening, "engineVersion")
                        + "，词表 " + text(screening, "listVersion"));
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode finding : screening.path("findings")) {
            JsonNode resolution = finding.path("resolution");
            expected.add(List.of(
                    text(finding, "kindName") + "：" + text(finding, "text"),
                    WORDS.get(text(finding, "severity")),
                    text(finding, "locationName"),
                    resolution.isObject() ? "保留：" + text(resolution, "reason") : "未处理"));
        }
        assertThat(sheet.rows("发现")).isEqualTo(expected);
    }

    private void compareRegister(PrintedSheet sheet, Draft draft) {
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode entry : bureau.register(text(draft.detail(), "title"))) {
            if (entry.path("draftId").asText().equals(draft.id())) {
                expected.add(List.of(
                        "第 " + entry.path("sequence").asLong() + " 条",
                        WORDS.get(text(entry, "kind")),
                        text(entry, "label"),
                        date(entry.path("at")),
                        text(entry, "actorName"),
                        text(entry, "hash")));
            }
        }
        Collections.reverse(expected);
        assertThat(sheet.rows("链上位置")).isEqualTo(expected);
    }

    private String template(String name, byte[] content) {
        String home = admin().get(Paths.v1("nodes/-root-?relativePath=" + Paths.encode("Data Dictionary/新闻审发")))
                .orFail()
                .id();
        return admin().upload(home, name, content).orFail().id();
    }

    private String firstQuestion(Draft draft) {
        JsonNode list = draft.checklist(admin()).orFail().json();
        return question(
                list, list.path("record").path("answers").get(0).path("item").asText());
    }

    private static String question(JsonNode list, String id) {
        return Json.stream(list.path("items"))
                .filter(item -> item.path("id").asText().equals(id))
                .map(item -> item.path("text").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() || node.path(field).asText().isEmpty()
                ? "—"
                : node.path(field).asText();
    }

    private static String yesNo(JsonNode node, String field) {
        return node.path(field).asBoolean() ? "是" : "否";
    }

    private static String date(JsonNode at) {
        return at.isNull() || at.isMissingNode()
                ? "—"
                : OffsetDateTime.parse(at.asText()).format(DATE);
    }

    private static String days(JsonNode signOff) {
        String[] ends = signOff.path("mandate").asText().split("/");
        return DAY.format(LocalDate.parse(ends[0])) + "至" + DAY.format(LocalDate.parse(ends[1]));
    }
}
