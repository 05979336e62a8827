package org.newsdesk.contract.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G6: outlets and their tiers are a list that the general office edits. */
class OutletsTest extends ContractTest {
    private static final String PATH = Paths.newsdesk("outlets");
    private final String before = text();

    @AfterEach
    void restore() {
        put(as("tangyun"), before).orFail();
    }

    @Test
    void g6_the_list_of_a_fresh_installation_has_every_tier() {
        Answer list = as("chenjing").get(PATH).orFail();

        assertThat(Json.stream(list.items()).map(each -> each.path("tier").asText()))
                .contains("central", "province", "prefecture", "county", "network", "own-media");
        assertThat(Json.stream(list.items()).map(each -> each.path("name").asText()))
                .contains("新闻网", "日报", "县政府网站");
        assertThat(list.json().path("editable").asBoolean()).isFalse();
        assertThat(list.json().path("text").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangyun", "admin"})
    void g6_the_office_edits_it(String person) {
        JsonNode after = put(as(person), before + "\n[evening-paper]\n名称: 晚报\n层级: 市级\n")
                .orFail()
                .json();

        assertThat(after.path("editable").asBoolean()).isTrue();
        assertThat(Json.stream(after.path("items"))
                        .filter(each -> each.path("code").asText().equals("evening-paper"))
                        .findFirst()
                        .orElseThrow())
                .isEqualTo(Json.read("{\"code\":\"evening-paper\",\"name\":\"晚报\",\"tier\":\"prefecture\","
                        + "\"tierName\":\"市州级\",\"active\":true}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chenjing", "lihua", "qianfang", "zhaoguoqiang", "wuwei"})
    void g6_nobody_else_edits_it(String person) {
        assertRefused(put(as(person), before), 403, "G6");
    }

    @ParameterizedTest
    @CsvSource({
        "'[a]|层级: 县级',FORM,1",
        "'[a]|名称: 甲|层级: 镇级',G6,3",
        "'[a]|名称: 甲',G6,1",
        "'[a]|名称: 甲|层级: 县级|启用: 也许',FORM,4",
        "'[a]|名称: 甲|层级: 县级|[a]|名称: 乙|层级: 县级',FORM,4",
        "'[a]|名称: 甲|层级: 县级|[b]|名称: 甲|层级: 县级',FORM,5",
        "'[a b]|名称: 甲|层级: 县级',FORM,1",
        "'[甲]|名称: 甲|层级: 县级',FORM,1",
        "'[a]|名称: 甲|层级: 县级|颜色: 红',FORM,4",
        "'没有意思的一行',FORM,1",
        "'# 空',FORM,1"
    })
    void g6_mistakes_are_named_with_their_lines(String text, String rule, int line) {
        Answer answer = put(as("tangyun"), text.replace('|', '\n'));

        assertRefused(answer, 422, rule);
        assertThat(Json.stream(answer.error().path("problems"))
                        .map(problem -> problem.path("line").asInt()))
                .contains(line);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void g6_the_document_is_checked_on_every_channel_and_stays_where_it_is() {
        String id = id();

        List<Answer> answers = List.of(
                admin().putContent(id, "[a]\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                admin().delete(Paths.v1("nodes/" + id)),
                admin().put(Paths.v1("nodes/" + id), Map.of("name", "别名.txt")),
                as("tangyun").putContent(id, before.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(answers).noneMatch(Answer::ok);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void g6_an_outlet_out_of_use_takes_nothing_new_and_keeps_what_it_has() {
        Draft piece = drafts.released();
        Records records = new Records(piece);
        JsonNode recorded =
                records.publish(as("tangyun"), Records.publication()).orFail().json();

        put(as("tangyun"), before.replace("名称: 新闻网", "名称: 新闻网站\n启用: 否").replace("network", "county"))
                .orFail();

        assertRefused(records.publish(as("tangyun"), Records.publication()), 422, "G6");
        assertThat(records.all(as("tangyun")).path("publications")).containsExactly(recorded);
    }

    private String text() {
        return admin().get(PATH).orFail().json().path("text").asText();
    }

    private static Answer put(Client who, String text) {
        return who.put(PATH, Map.of("text", text));
    }

    private String id() {
        Answer file = admin().get(Paths.v1(
                "nodes/-root-?relativePath=" + Paths.encode("数据字典/新闻审发/媒体.txt").replace("%2F", "/")));
        Answer found = file.ok()
                ? file
                : admin().get(Paths.v1("nodes/-root-?relativePath="
                        + Paths.encode("Data Dictionary/新闻审发/媒体.txt").replace("%2F", "/")));
        return found.orFail().id();
    }
}
