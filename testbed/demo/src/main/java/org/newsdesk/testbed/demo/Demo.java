package org.newsdesk.testbed.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plays the main job from upload to the archive, the right way and the ways around it, and checks every answer. */
final class Demo {
    // who writes this draft also belongs to the general office, which registers: four eyes must hold all the same
    private static final String AUTHOR = "heping";
    private static final String HEAD = "sunli";
    private static final String DEPUTY = "liumin";
    private static final String DIRECTOR = "zhaoguoqiang";
    private static final String CONFIDENTIALITY = "wuwei";
    private static final String OFFICE = "tangyun";
    private static final String RECORDS = "qianfang";
    private static final String SAMPLE = "办公室-2026年3月3日工作信息.docx";
    private static final String OTHER_SAMPLE = "普法与依法治理股-2025年12月5日工作信息.docx";
    private static final String WRONG_NAME = "司法行政工作会议信息（终稿）.docx";

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Bureau bureau;
    private final Console console;
    private final Steps steps;

    Demo(Bureau bureau, Console console) {
        this.bureau = bureau;
        this.console = console;
        this.steps = new Steps(bureau.people(), console);
    }

    /** Plays everything; true only if every step and every refusal went as it must. */
    boolean play() {
        DraftHandle draft = handIn();
        review(draft);
        checklist(draft);
        registerAndRelease(draft);
        afterRelease(draft);
        verify();
        new ScreeningScenes(bureau, console, steps).play();
        printTrail(draft.detail(OFFICE));
        console.verdict(steps.allAsExpected(), steps.summary());
        return steps.allAsExpected();
    }

    private DraftHandle handIn() {
        console.heading("报送 · handing in");
        Reply upload = bureau.as(AUTHOR).upload(bureau.draftsFolder(AUTHOR), WRONG_NAME, bureau.sample(SAMPLE));
        steps.accepted(AUTHOR, "上传稿件 · uploads a draft", upload, 201);
        DraftHandle draft = new DraftHandle(bureau, upload.id());
        steps.refused(AUTHOR, "名称不合规，提交 · submits it under a wrong name", draft.submit(AUTHOR), "G3");
        steps.state(
                AUTHOR,
                "改名 · renames it",
                draft.edit(AUTHOR, Map.of("name", SAMPLE, "channels", List.of("own-media", "county-site"))),
                "DRAFT",
                "");
        steps.state(AUTHOR, "提交审查 · submits it", draft.submit(AUTHOR), "IN_REVIEW", "FIRST_REVIEW");
        return draft;
    }

    private void review(DraftHandle draft) {
        console.heading("逐级审查 · review, level by level");
        steps.refused(AUTHOR, "作者批准自己的稿件 · approves the own draft", draft.approve(AUTHOR, "同意", Map.of()), "A9");
        refused(draft, AUTHOR, "经工作流接口结束任务 · ends the task by the workflow API", this::endTask);
        refused(draft, Bureau.ADMINISTRATOR, "管理员结束任务 · the administrator ends it", this::endTask);
        steps.state(
                HEAD,
                "初审：同意，标为重要 · first review: approves, marks important",
                draft.approve(HEAD, "会议情况属实，按重要稿件报局长。", Map.of("important", true)),
                "IN_REVIEW",
                "REVIEW");
        steps.refused(HEAD, "再签一级 · signs the next level too", draft.approve(HEAD, "同意", Map.of()), "A9");
        refused(draft, AUTHOR, "审查中换正文 · replaces the text meanwhile", this::replaceText);
        steps.state(
                DEPUTY, "审查：同意 · review: approves", draft.approve(DEPUTY, "同意。", Map.of()), "IN_REVIEW", "DIRECTOR");
        steps.state(
                DIRECTOR,
                "局长审查：同意 · director's review: approves",
                draft.approve(DIRECTOR, "同意发布。", Map.of()),
                "IN_REVIEW",
                "CONFIDENTIALITY");
    }

    private void checklist(DraftHandle draft) {
        console.heading("保密审查 · confidentiality checklist");
        List<String> all = draft.checklistItems(CONFIDENTIALITY, false);
        String mandatory = draft.checklistItems(CONFIDENTIALITY, true).get(0);
        List<String> oneMissing =
                all.stream().filter(item -> !item.equals(mandatory)).toList();
        steps.refused(
                CONFIDENTIALITY,
                "缺一项必填：" + mandatory + " · leaves a mandatory item blank",
                draft.approve(CONFIDENTIALITY, "未发现问题。", Map.of("checklist", DraftHandle.answers(oneMissing))),
                mandatory);
        steps.state(
                CONFIDENTIALITY,
                "逐项回答 " + all.size() + " 项 · answers all items",
                draft.approve(CONFIDENTIALITY, "未发现问题。", Map.of("checklist", DraftHandle.answers(all))),
                "IN_REVIEW",
                "REGISTRATION");
    }

    private void registerAndRelease(DraftHandle draft) {
        console.heading("登记与发布 · registration and release");
        steps.refused(OFFICE, "未登记先发布 · releases before registration", draft.release(OFFICE), "G1");
        steps.refused(AUTHOR, "作者登记自己的稿件 · registers the own draft", draft.approve(AUTHOR, "已登记", Map.of()), "I2");
        steps.state(OFFICE, "登记 · registers", draft.approve(OFFICE, "已登记。", Map.of()), "REGISTERED", "");
        steps.refused(HEAD, "负责人自行发布 · the head releases", draft.release(HEAD), "A9");
        steps.state(OFFICE, "发布并归档 · releases and archives", draft.release(OFFICE), "RELEASED", "");
    }

    private void afterRelease(DraftHandle draft) {
        console.heading("发布之后 · after release");
        String node = Session.v1("alfresco", "nodes/" + draft.id());
        refused(draft, AUTHOR, "改正文 · replaces the text", this::replaceText);
        refused(
                draft,
                Bureau.ADMINISTRATOR,
                "管理员改名 · the administrator renames it",
                (piece, session) -> session.put(node, Map.of("name", WRONG_NAME)));
        refused(
                draft,
                Bureau.ADMINISTRATOR,
                "管理员删除 · the administrator deletes it",
                (piece, session) -> session.delete(node));
        JsonNode archive = bureau.as(RECORDS)
                .get(Session.newsdesk("archive"))
                .orFail("archive")
                .json()
                .path("items");
        steps.check(
                RECORDS,
                "查阅档案 · finds it in the archive",
                archive.findValuesAsText("id").contains(draft.id()),
                archive.size() + " 件");
    }

    private void verify() {
        console.heading("登记簿 · register");
        Reply verification = bureau.as(OFFICE).get(Session.newsdesk("register/verification?now=true"));
        JsonNode found = verification.json();
        steps.check(
                OFFICE,
                "验证登记簿 · verifies the chain",
                verification.ok()
                        && found.path("intact").asBoolean()
                        && found.path("entries").asInt() == 3,
                "%d 条，链完整 intact=%s，链尾 head %.12s…"
                        .formatted(
                                found.path("entries").asInt(),
                                found.path("intact"),
                                found.path("head").asText()));
    }

    /** Something tried by the platform's own interfaces, past the extension's web scripts. */
    private interface WayAround {
        Reply attempt(DraftHandle draft, Session session);
    }

    /** The way around must be refused and must leave the draft exactly as it was. */
    private void refused(DraftHandle draft, String who, String what, WayAround way) {
        JsonNode before = draft.detail(AUTHOR);
        Reply reply = way.attempt(draft, bureau.as(who));
        steps.refusedByPlatform(who, what, reply, before.equals(draft.detail(AUTHOR)));
    }

    private Reply replaceText(DraftHandle draft, Session session) {
        return session.putContent(draft.id(), bureau.sample(OTHER_SAMPLE));
    }

    private Reply endTask(DraftHandle draft, Session session) {
        Session administrator = bureau.as(Bureau.ADMINISTRATOR);
        String process = administrator
                .get(Session.v1("alfresco", "nodes/" + draft.id()))
                .orFail("node")
                .json()
                .path("entry")
                .path("properties")
                .path("nd:processId")
                .asText();
        String number = process.substring(process.indexOf('$') + 1);
        JsonNode tasks = administrator
                .get(Session.v1("workflow", "processes/" + number + "/tasks"))
                .orFail("tasks")
                .json()
                .path("list")
                .path("entries");
        String task = tasks.required(0).path("entry").required("id").asText();
        Map<String, String> outcome =
                Map.of("name", "ndw_outcome", "value", "APPROVE", "scope", "local", "type", "d:text");
        return session.put(
                Session.v1("workflow", "tasks/" + task + "?select=state,variables"),
                Map.of("state", "completed", "variables", List.of(outcome)));
    }

    private void printTrail(JsonNode detail) {
        console.heading(
                "签批记录 · sign-off trail: " + detail.path("registerNumber").asText() + " "
                        + detail.path("title").asText());
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode signOff : detail.path("signOffs")) {
            rows.add(List.of(
                    signOff.path("round").asText(),
                    signOff.path("levelName").asText(),
                    signOff.path("personName").asText(),
                    signOff.path("role").asText(),
                    signOff.path("outcome").asText(),
                    signOff.path("opinion").asText(),
                    SECONDS.format(OffsetDateTime.parse(signOff.path("at").asText())),
                    signOff.path("versionLabel").asText(),
                    "%.12s…".formatted(signOff.path("contentSha256").asText())));
        }
        console.table(List.of("轮次", "级别", "姓名", "角色", "结果", "意见", "时间", "版本", "正文 SHA-256"), rows);
        steps.check(OFFICE, "五级签批齐全 · five signatures", rows.size() == 5, rows.size() + " 个签批");
    }
}
