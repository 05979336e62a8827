package org.newsdesk.contract.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Cmis;
import org.newsdesk.contract.client.Dav;
import org.newsdesk.contract.client.EnabledOnRealAcs;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** I3: the text that was approved first is the text that is approved last. */
class I3ContentLockTest extends ContractTest {

    enum Way {
        V1_PUT_CONTENT {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.putContent(draft.id(), Word.unique());
            }
        },
        V1_UNLOCK_THEN_PUT_CONTENT {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                who.post(Paths.v1("nodes/" + draft.id() + "/unlock"));
                return who.putContent(draft.id(), Word.unique());
            }
        },
        V1_OVERWRITE_UPLOAD {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.upload(folder, draft.name(), Word.unique(), Map.of("overwrite", "true"));
            }
        },
        V1_REVERT {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.post(Paths.v1("nodes/" + draft.id() + "/versions/1.0/revert"), Map.of("majorVersion", true));
            }
        },
        SHARE_UPLOAD_NEW_VERSION {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.post(
                        Paths.script("api/upload"),
                        new Form()
                                .field("updateNodeRef", draft.nodeRef())
                                .field("majorversion", "true")
                                .file("filedata", draft.name(), Word.unique()));
            }
        },
        SHARE_UPLOAD_SAME_NAME {
            @Override
            Answer change(Client who, Draft draft, String folder) {
                return who.post(
                        Paths.script("api/upload"),
                        new Form()
                                .field("destination", "workspace://SpacesStore/" + folder)
                                .field("overwrite", "true")
                                .file("filedata", draft.name(), Word.unique()));
            }
        };

        abstract Answer change(Client who, Draft draft, String folder);
    }

    static Stream<Arguments> changes() {
        return Stream.of("chenjing", "lihua", "admin")
                .flatMap(person -> Stream.of(Way.values()).map(way -> Arguments.of(person, way)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void i3_the_content_does_not_change_between_two_approvals(String person, Way way) {
        Draft draft = twoVersions();
        draft.submit(draft.author()).orFail();
        draft.approve();
        Trail before = draft.trail();

        Answer answer = way.change(as(person), draft, bureau.draftsFolder(Unit.PUFA));

        assertBound(draft, before, answer);
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "tangyun", "admin"})
    void i3_the_content_does_not_change_between_registration_and_release(String person) {
        Draft draft = drafts.registered();
        Trail before = draft.trail();

        Answer answer = Way.V1_UNLOCK_THEN_PUT_CONTENT.change(as(person), draft, bureau.draftsFolder(Unit.PUFA));

        assertBound(draft, before, answer);
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "admin"})
    void i3_what_was_submitted_with_the_text_does_not_change_either(String person) {
        Draft draft = drafts.submitted();
        Trail before = draft.trail();
        JsonNode detail = draft.detail();

        Answer byExtension = draft.edit(as(person), Map.of("title", "改过的标题", "category", "工作动态"));
        Answer byV1 = as(person)
                .put(
                        Paths.v1("nodes/" + draft.id()),
                        Map.of("properties", Map.of("cm:title", "改过的标题", "nd:category", "工作动态")));
        Answer byShare = as(person)
                .post(
                        Paths.script("api/node/workspace/SpacesStore/" + draft.id() + "/formprocessor"),
                        Map.of("prop_cm_title", "改过的标题"));

        assertThat(byExtension.status()).as(byExtension.toString()).isIn(403, 409);
        assertRefused(byExtension, byExtension.status());
        assertThat(byV1.ok()).as(byV1.toString()).isFalse();
        assertThat(byShare.ok()).as(byShare.toString()).isFalse();
        assertThat(draft.trail()).isEqualTo(before);
        for (String field : List.of("title", "category", "name", "channels", "reportingUnit")) {
            assertThat(draft.detail().path(field)).as(field).isEqualTo(detail.path(field));
        }
    }

    @Test
    void i3_a_return_opens_the_draft_for_its_author_and_keeps_what_was_entered() {
        Draft draft = drafts.at(Level.REVIEW);
        JsonNode before = draft.detail();

        draft.decide(as("wangqiang"), "RETURN", "第二段数据请核实").orFail();

        JsonNode returned = draft.detail();
        assertThat(returned.path("state").asText()).isEqualTo("DRAFT");
        for (String field : List.of("title", "category", "name", "channels", "reportingUnit", "informationOfficer")) {
            assertThat(returned.path(field)).as(field).isEqualTo(before.path(field));
        }
        assertThat(returned.path("signOffs")).as("the trail stays").hasSize(2);

        draft.author().putContent(draft.id(), Word.unique()).orFail();
        draft.edit(draft.author(), Map.of("category", "工作动态")).orFail();
        draft.submit(draft.author()).orFail();
        JsonNode again = draft.detail();
        assertThat(again.path("round").asInt()).isEqualTo(before.path("round").asInt() + 1);
        assertThat(again.path("level").asText()).isEqualTo("FIRST_REVIEW");
        assertThat(again.path("contentSha256")).isNotEqualTo(before.path("contentSha256"));
        draft.finish();
    }

    @Test
    void i3_the_author_takes_it_back_changes_it_and_starts_over() {
        Draft draft = drafts.at(Level.CONFIDENTIALITY);

        draft.recall(draft.author(), "还有一处要改").orFail();

        assertThat(draft.state()).isEqualTo("DRAFT");
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        assertNotReleasable(draft);
        draft.submit(draft.author()).orFail();
        assertThat(draft.level()).isEqualTo(Level.FIRST_REVIEW);
        draft.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihua", "tangyun", "admin"})
    void i3_only_author_and_submitter_recall(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        assertRefused(draft.recall(as(person), "不该我撤"), 403);
        assertThat(draft.trail()).isEqualTo(before);
    }

    @Test
    void i3_an_unlock_by_a_coordinator_is_no_way_in() {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        Answer unlock = admin().post(Paths.v1("nodes/" + draft.id() + "/unlock"));
        Answer lock = admin().post(
                        Paths.v1("nodes/" + draft.id() + "/lock"), Map.of("type", "FULL", "lifetime", "PERSISTENT"));
        Answer authorsLock = draft.author()
                .post(
                        Paths.v1("nodes/" + draft.id() + "/lock"),
                        Map.of("type", "ALLOW_OWNER_CHANGES", "lifetime", "PERSISTENT"));

        assertThat(draft.trail())
                .as(unlock + " / " + lock + " / " + authorsLock)
                .isEqualTo(before);
        Answer put = draft.author().putContent(draft.id(), Word.unique());
        assertBound(draft, before, put);
        draft.finish();
    }

    @Test
    void i3_a_lock_set_in_the_draft_state_does_not_strand_the_review() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.author()
                .post(Paths.v1("nodes/" + draft.id() + "/lock"), Map.of("type", "FULL", "lifetime", "PERSISTENT"));

        Answer submitted = draft.submit(draft.author());

        if (!submitted.ok()) {
            assertThat(submitted.status()).as(submitted.toString()).isIn(409, 422);
            assertRefused(submitted, submitted.status());
            draft.author().post(Paths.v1("nodes/" + draft.id() + "/unlock")).orFail();
        }
        draft.finish();
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i3_webdav_put_does_not_change_it(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        Answer answer =
                Dav.put(bureau.byPassword(person), Word.unique(), "新闻审发", Unit.PUFA.title(), "稿件", draft.name());

        assertBound(draft, before, answer);
        draft.finish();
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i3_cmis_set_content_does_not_change_it(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        Answer answer = Cmis.setContent(as(person), draft.id(), Word.unique());

        assertBound(draft, before, answer);
        draft.finish();
    }

    @EnabledOnRealAcs
    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "admin"})
    void i3_check_out_and_check_in_do_not_change_it(String person) {
        Draft draft = drafts.at(Level.REVIEW);
        Trail before = draft.trail();

        as(person).post(Paths.v1("nodes/" + draft.id() + "/unlock"));
        Answer out = Cmis.checkOut(as(person), draft.id());
        Answer in = out.ok() ? Cmis.checkIn(as(person), Cmis.objectId(out), Word.unique()) : out;
        if (out.ok() && !in.ok()) {
            Cmis.cancelCheckOut(as(person), Cmis.objectId(out));
        }

        assertBound(draft, before, in);
        draft.finish();
    }

    /** Either nothing changed, or the new content carries no sign-off of the round with it. */
    private void assertBound(Draft draft, Trail before, Answer answer) {
        Trail after = draft.trail();
        if (before.bytes().equals(after.bytes())) {
            assertThat(after).as(answer.toString()).isEqualTo(before);
            assertThat(answer.ok())
                    .as("refused, since nothing came of it: " + answer)
                    .isFalse();
            return;
        }
        assertThat(Json.stream(draft.detail().path("levels"))
                        .map(level -> level.path("status").asText()))
                .as("sign-offs of a changed content: " + answer)
                .doesNotContain("DONE");
        assertNotReleasable(draft);
    }

    private Draft twoVersions() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        draft.author().putContent(draft.id(), Word.unique()).orFail();
        return draft;
    }
}
