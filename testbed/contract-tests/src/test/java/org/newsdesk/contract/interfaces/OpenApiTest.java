package org.newsdesk.contract.interfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;
import org.newsdesk.contract.handover.Packages;
import org.newsdesk.contract.interfaces.OpenApi.Operation;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** {@code docs/openapi.yaml} describes what is deployed and what is really answered. */
class OpenApiTest extends ContractTest {
    private static final Path FILE = Path.of(System.getProperty("docs.directory", "../../docs"), "openapi.yaml");
    private static final Pattern URL = Pattern.compile("<url>\\s*/?newsdesk/([^<?]+?)\\s*(\\?[^<]*)?</url>");

    private OpenApi description;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(FILE), "no " + FILE);
        description = OpenApi.read(FILE);
    }

    @Test
    void every_deployed_web_script_is_described_and_nothing_else() throws IOException {
        Collection<String> described = new TreeSet<>();
        description.operations().forEach(operation -> described.add(shape(operation.method(), operation.path())));
        Collection<String> deployed = new TreeSet<>();
        for (Resource resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:alfresco/extension/templates/webscripts/**/*.desc.xml")) {
            String text = resource.getContentAsString(StandardCharsets.UTF_8);
            String file = resource.getFilename();
            Matcher url = URL.matcher(text);
            while (url.find()) {
                String method =
                        file.replaceFirst(".*\\.(\\w+)\\.desc\\.xml", "$1").toUpperCase(Locale.ROOT);
                deployed.add(shape(method, url.group(1)));
            }
        }

        assertThat(deployed).isNotEmpty();
        assertThat(described).isEqualTo(deployed);
    }

    @TestFactory
    Stream<DynamicTest> every_read_answers_as_described() {
        List<Draft> subjects = List.of(
                drafts.uploaded(Unit.PUFA),
                drafts.at(Level.REVIEW),
                drafts.at(Level.CONFIDENTIALITY),
                drafts.released());
        JsonNode made =
                Packages.of(as("tangyun"), subjects.get(subjects.size() - 1).id());
        JsonNode takenIn = Packages.takenIn(as("qianfang"), Packages.zip(as("tangyun"), made));
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : description.operations()) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            for (Draft subject : concerned(operation, subjects)) {
                String handover = operation
                        .path()
                        .replace("packages/{id}", "packages/" + made.path("id").asText())
                        .replace("imports/{id}", "imports/" + takenIn.path("id").asText());
                String path = filled(handover, subject);
                tests.add(DynamicTest.dynamicTest(operation + " " + subject.id(), () -> {
                    Answer answer = reader(path, subject).get(Paths.newsdesk(path));
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                    if (!description.isDownload(operation)) {
                        assertFits(operation, answer);
                    }
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> every_write_exists_and_refuses_as_described() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        return description.operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Answer answer = as("chenjing")
                            .json(operation.method(), Paths.newsdesk(filled(operation.path(), draft)), "{\"x\":");
                    assertThat(answer.error().path("problems").isArray())
                            .as("answered by the extension: " + answer)
                            .isTrue();
                    assertFits(operation, answer);
                }));
    }

    @Test
    void the_writes_of_the_main_job_answer_as_described() {
        Draft draft = drafts.uploaded(Unit.PUFA);
        assertFits(
                operation("PUT", "drafts/{id}"),
                draft.edit(draft.author(), Json.map("title", draft.title())).orFail());
        assertFits(
                operation("POST", "drafts/{id}/submission"),
                draft.submit(draft.author()).orFail());
        assertFits(
                operation("POST", "drafts/{id}/recall"),
                draft.recall(draft.author(), "改一处").orFail());
        draft.submit(draft.author()).orFail();
        while (draft.level() != null) {
            assertFits(
                    operation("POST", "drafts/{id}/decisions"),
                    draft.decide(draft.signer(draft.level()), "APPROVE", "同意").orFail());
        }
        assertFits(
                operation("POST", "drafts/{id}/release"),
                draft.release(as("tangyun")).orFail());
    }

    private Operation operation(String method, String path) {
        return description.operations().stream()
                .filter(operation -> shape(operation.method(), operation.path()).equals(shape(method, path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not described: " + method + " " + path));
    }

    private void assertFits(Operation operation, Answer answer) {
        JsonNode schema = description.answerSchema(operation, answer.status());
        assertThat(schema.isMissingNode())
                .as(operation + " describes no JSON for " + answer.status() + ": " + answer)
                .isFalse();
        assertThat(description.departures(schema, answer.json()))
                .as(answer.toString())
                .isEmpty();
    }

    private static List<Draft> concerned(Operation operation, List<Draft> subjects) {
        if (operation.path().contains("pieces/{")) {
            return subjects.subList(subjects.size() - 1, subjects.size());
        }
        return operation.path().contains("drafts/{") ? subjects : subjects.subList(0, 1);
    }

    private Client reader(String path, Draft subject) {
        if (path.startsWith("organisation") || path.startsWith("checklist-list")) {
            return admin();
        }
        if (path.startsWith("drafts")) {
            return subject.author();
        }
        if (path.startsWith("retention")) {
            return as("qianfang");
        }
        if (path.startsWith("inbox")) {
            return as("wuwei");
        }
        return path.startsWith("units") ? as("chenjing") : as("tangyun");
    }

    private static String filled(String path, Draft draft) {
        return path.replaceFirst("units/\\{[^}]+}", "units/" + draft.unit().code())
                .replaceFirst("(drafts|pieces|packages)/\\{[^}]+}", "$1/" + draft.id())
                .replaceFirst("entries/\\{[^}]+}", "entries/1")
                .replaceFirst("\\{hold}", "000001");
    }

    private static String shape(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]+}", "{}");
    }
}
