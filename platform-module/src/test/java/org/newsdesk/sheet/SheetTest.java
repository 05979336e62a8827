package org.newsdesk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.newsdesk.rule.RuleViolation;

class SheetTest {

    private static final String FOLDER = "/alfresco/module/newsdesk-platform/sheet/";
    private static final List<String> SINGLE = List.of(
            "机构", "标题", "单位", "信息员", "类别", "渠道", "重要", "涉案", "涉未成年", "报送时间", "状态", "登记编号", "登记时间", "发布时间", "版本", "文件名",
            "清单结论", "筛查结论", "内容校验值", "登记簿条数", "登记簿校验值", "打印时间", "打印人");

    @Test
    void g7_word_sheet_holds_every_value_and_a_row_for_every_signature() throws IOException {
        try (XWPFDocument sheet = word(values())) {
            String text = text(sheet);
            assertThat(text).contains(values().single().values()).doesNotContain("{", "}");
            assertThat(rows(sheet, "签批人（职务）"))
                    .containsExactly("1|初审|同意 <b>&|马东（所长）|2026年3月15日", "1|审查|同意\n第二行|刘敏（副局长）（代 王强）|2026年3月16日");
            assertThat(rows(sheet, "对应筛查发现")).containsExactly("K1|问题 K1|是||无");
            assertThat(rows(sheet, "处理")).isEmpty();
            assertThat(rows(sheet, "链上位置")).containsExactly("第 7 条|登记|〔2026〕3号|2026年3月16日|唐芸|ab12");
            assertThat(sheet.getFooterList().get(0).getParagraphs().get(0).getRuns().stream()
                            .map(run -> run.getText(0))
                            .filter(Objects::nonNull)
                            .toList())
                    .containsExactly("值-登记编号　值-内容校验值　第 ", "1", " 页");
        }
    }

    @Test
    void g7_html_sheet_holds_the_same_values_escaped() throws IOException {
        String template = new String(resource("sheet.ftl").readAllBytes(), StandardCharsets.UTF_8);
        String html = new String(forms(new byte[0], template).html(values()), StandardCharsets.UTF_8);

        assertThat(html).contains(values().single().values());
        assertThat(html).contains("同意 &lt;b&gt;&amp;", "（代 王强）").doesNotContain("<b>");
    }

    @Test
    void names_split_over_runs_are_filled_and_unknown_ones_stay() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("甲{标");
            paragraph.createRun().setText("题");
            paragraph.createRun().setText("}乙{不知}");
            document.write(template);
        }
        try (XWPFDocument sheet = word(new ByteArrayInputStream(template.toByteArray()), values())) {
            assertThat(sheet.getParagraphs().get(0).getText()).isEqualTo("甲值-标题乙{不知}");
        }
    }

    @Test
    void html_template_reaches_nothing_but_the_values() {
        for (String attack : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${标题.class}",
                "${标题?api.class}",
                "${没有}")) {
            assertThatThrownBy(() -> forms(new byte[0], attack).html(values()))
                    .as(attack)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.line()).isEqualTo(1)));
        }
    }

    @Test
    void g7_a_broken_template_is_refused_with_what_is_wrong() {
        for (String broken : List.of("", "no zip at all", "PK")) {
            assertThatThrownBy(() ->
                            forms(broken.getBytes(StandardCharsets.UTF_8), "").word(values()))
                    .as(broken)
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("newsdesk.problem.sheet.template.word");
        }
        assertThatThrownBy(() -> forms(new byte[0], "\n\n<#list 签批 as 行>").html(values()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.problems().get(0).line()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void g7_the_same_values_give_the_same_bytes() throws IOException, InterruptedException {
        SheetForms forms = forms(resource("sheet.docx").readAllBytes(), "");
        byte[] first = forms.word(values());
        Thread.sleep(2100); // the clock of a zip ticks every two seconds
        assertThat(forms.word(values())).isEqualTo(first);
    }

    private static SheetForms forms(byte[] word, String html) {
        return new SheetForms(word, html.getBytes(StandardCharsets.UTF_8));
    }

    private static SheetValues values() {
        Map<String, String> single = new HashMap<>();
        SINGLE.forEach(name -> single.put(name, "值-" + name));
        return new SheetValues(
                Instant.parse("2026-03-16T08:00:00Z"),
                single,
                Map.of(
                        "签批",
                                List.of(
                                        signOff("初审", "同意 <b>&", "马东", "所长", "", "2026年3月15日"),
                                        signOff("审查", "同意\n第二行", "刘敏", "副局长", "（代 王强）", "2026年3月16日")),
                        "清单", List.of(Map.of("项目", "K1", "内容", "问题 K1", "答复", "是", "说明", "", "发现", "无")),
                        "筛查", List.of(),
                        "登记",
                                List.of(Map.of(
                                        "位置",
                                        "第 7 条",
                                        "事项",
                                        "登记",
                                        "编号",
                                        "〔2026〕3号",
                                        "时间",
                                        "2026年3月16日",
                                        "经办人",
                                        "唐芸",
                                        "校验值",
                                        "ab12"))));
    }

    private static Map<String, String> signOff(
            String level, String opinion, String name, String role, String substitute, String date) {
        return Map.of(
                "轮次", "1", "环节", level, "结论", "", "意见", opinion, "姓名", name, "职务", role, "代", substitute, "日期", date);
    }

    private static XWPFDocument word(SheetValues values) throws IOException {
        return word(resource("sheet.docx"), values);
    }

    private static XWPFDocument word(InputStream template, SheetValues values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordSheet.fill(template, values, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SheetTest.class.getResourceAsStream(FOLDER + name));
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getParagraphs().forEach(each -> text.append(each.getText()).append('\n'));
        document.getTables().forEach(each -> text.append(each.getText()).append('\n'));
        return text.toString();
    }

    /** The rows of the table whose head has that word, below the head. */
    private static List<String> rows(XWPFDocument document, String word) {
        XWPFTable table = document.getTables().stream()
                .filter(each -> each.getRow(0).getTableCells().stream()
                        .anyMatch(cell -> cell.getText().equals(word)))
                .findFirst()
                .orElseThrow();
        return table.getRows().stream()
                .skip(1)
                .map(row -> String.join(
                        "|",
                        row.getTableCells().stream().map(cell -> cell.getText()).toList()))
                .toList();
    }
}
