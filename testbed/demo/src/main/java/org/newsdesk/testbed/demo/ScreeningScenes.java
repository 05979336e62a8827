package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plays what screening does: it finds, it makes clean, it refuses what it cannot read, it stops what bears a mark. */
final class ScreeningScenes {
    private static final String AUTHOR = "chenjing";
    private static final String HEAD = "lihua";
    private static final String DEPUTY = "wangqiang";
    private static final String CONFIDENTIALITY = "wuwei";
    private static final Map<String, Object> OF_A_CASE =
            Map.of("concernsCase", true, "category", "案例报道", "channels", List.of("county-site"));

    private final Bureau bureau;
    private final Console console;
    private final Steps steps;

    ScreeningScenes(Bureau bureau, Console console, Steps steps) {
        this.bureau = bureau;
        this.console = console;
        this.steps = steps;
    }

    void play() {
        console.heading("筛查 · screening");
        whatEverybodySees();
        whatNobodySees();
        whatCannotBeRead();
        whatBearsAMark();
    }

    private void whatEverybodySees() {
        DraftHandle draft = upload("法律援助中心-2026年1月21日工作信息.docx", "普法与依法治理股-2026年1月21日工作信息.docx");
        draft.edit(AUTHOR, OF_A_CASE).orFail("fields");
        Set<String> blocking = blocking(draft);
        steps.check(
                AUTHOR,
                "正文有当事人姓名、身份证、手机 · a party's name, identity card, telephone",
                blocking.containsAll(Set.of("id-card", "mobile", "party-name")),
                String.join(", ", blocking));
        steps.state(AUTHOR, "仍可提交，由审查员处理 · may still be submitted", draft.submit(AUTHOR), "IN_REVIEW", "FIRST_REVIEW");
        draft.approve(HEAD, "同意", Map.of()).orFail("first review");
        draft.approve(DEPUTY, "同意", Map.of()).orFail("review");
        Map<String, Object> unresolved = Map.of(
                "checklist", DraftHandle.answers(draft.checklistItems(CONFIDENTIALITY, false)), "findings", List.of());
        steps.refused(
                CONFIDENTIALITY,
                "不处理筛查结果就批准 · approves and resolves nothing",
                draft.approve(CONFIDENTIALITY, "同意", unresolved),
                "K6");
        steps.state(
                CONFIDENTIALITY,
                "逐条标为需修改，退回 · everything is to be fixed, returns it",
                draft.sendBack(CONFIDENTIALITY, "请隐去当事人的个人信息。"),
                "DRAFT",
                "");
    }

    private void whatNobodySees() {
        DraftHandle draft = upload("石桥司法所-2026年3月11日工作信息.docx", "普法与依法治理股-2026年3月11日工作信息.docx");
        draft.edit(AUTHOR, OF_A_CASE).orFail("fields");
        Set<String> blocking = blocking(draft);
        steps.check(
                AUTHOR,
                "修订和批注里藏着姓名、电话 · names and a telephone in changes, comments",
                blocking.equals(Set.of("mobile", "party-name")),
                String.join(", ", blocking));
        draft.cleanCopy(AUTHOR).orFail("clean copy");
        Set<String> left = blocking(draft);
        steps.check(AUTHOR, "生成清洁版，重新筛查 · makes a clean copy, screened again", left.isEmpty(), "不再阻断 nothing blocks");
    }

    private void whatCannotBeRead() {
        DraftHandle draft = upload("法律援助中心-2026年3月13日工作信息.docx", "普法与依法治理股-2026年3月13日工作信息.docx");
        steps.refused(AUTHOR, "加密的文件，提交 · submits a file with a password", draft.submit(AUTHOR), "I9");
    }

    private void whatBearsAMark() {
        DraftHandle draft = upload("办公室-2026年3月20日工作信息.docx", "普法与依法治理股-2026年3月20日工作信息.docx");
        draft.screening(AUTHOR);
        String state = draft.detail(AUTHOR).path("state").asText();
        steps.check(AUTHOR, "首行有“秘密★1年” · a classification mark on the first line", state.equals("STOPPED"), state);
        Reply head = bureau.as(HEAD).get(Session.newsdesk("drafts/" + draft.id()));
        steps.check(HEAD, "负责人查看 · the head looks for it", head.status() == 404, head.status() + " " + head.message());
        steps.check(CONFIDENTIALITY, "在待办中看到 · finds it in the inbox", waits(CONFIDENTIALITY, draft), "待办 inbox");
    }

    private boolean waits(String person, DraftHandle draft) {
        JsonNode inbox = bureau.as(person)
                .get(Session.newsdesk("inbox"))
                .orFail("inbox")
                .json()
                .path("items");
        for (JsonNode item : inbox) {
            if (item.path("draft").path("id").asText().equals(draft.id())) {
                return item.path("stopped").asBoolean();
            }
        }
        return false;
    }

    private DraftHandle upload(String sample, String name) {
        Reply reply = bureau.as(AUTHOR).upload(bureau.draftsFolder(AUTHOR), name, bureau.sample(sample));
        return new DraftHandle(bureau, reply.orFail(sample).id());
    }

    private static Set<String> blocking(DraftHandle draft) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode finding :
                draft.screening(AUTHOR).orFail("screening").json().path("findings")) {
            if (finding.path("severity").asText().equals("block")) {
                kinds.add(finding.path("kind").asText());
            }
        }
        return new TreeSet<>(kinds);
    }
}
