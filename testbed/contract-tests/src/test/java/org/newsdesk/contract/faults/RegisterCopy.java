package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsdesk.chain.ExportedRegister;
import org.newsdesk.chain.Verification;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** The whole register of a moment, taken out of the server and verified without it. */
final class RegisterCopy {
    private final List<JsonNode> entries;
    private final Map<String, List<JsonNode>> byDraft;
    private final String head;

    private RegisterCopy(List<JsonNode> entries, String head) {
        this.entries = entries;
        this.byDraft = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.path("draftId").asText()));
        this.head = head;
    }

    /**
     * Exports and verifies: the server finds its chain intact (I6), the command line's verification finds the export intact and
     * a head known before in it, and the numbers of each year count from 1 without a gap.
     *
     * @param known a head known from before, or null
     */
    static RegisterCopy verified(Bureau bureau, Path directory, String known) throws IOException {
        JsonNode said = bureau.as("tangyun")
                .get(Paths.newsdesk("register/verification?now=true"))
                .orFail()
                .json();
        assertThat(said.path("intact").asBoolean()).as(said.toString()).isTrue();
        Path file = directory.resolve("register.jsonl");
        Files.write(file, bureau.as("qianfang").bytes(Paths.newsdesk("register/export")));
        Verification found = new ExportedRegister(file).verify(known);
        assertThat(found.mistakes()).as("the export verified elsewhere").isEmpty();
        assertThat(found.head()).isEqualTo(said.path("head").asText());
        RegisterCopy copy = new RegisterCopy(
                Files.readAllLines(file).stream().skip(1).map(Json::read).toList(), found.head());
        copy.requireNumbersWithoutGaps();
        return copy;
    }

    /** Hash of the last entry. */
    String head() {
        return head;
    }

    /** The entries of a draft, oldest first. */
    List<JsonNode> of(String draftId) {
        return byDraft.getOrDefault(draftId, List.of());
    }

    /** All drafts with entries. */
    Iterable<String> drafts() {
        return byDraft.keySet();
    }

    /** The years in which numbers were given. */
    Set<Integer> years() {
        return entries.stream()
                .filter(RegisterCopy::isNumbered)
                .map(entry -> entry.path("year").asInt())
                .collect(Collectors.toSet());
    }

    /** How many numbers were given. */
    long numbers() {
        return entries.stream().filter(RegisterCopy::isNumbered).count();
    }

    private void requireNumbersWithoutGaps() {
        Map<Integer, List<Integer>> years = new HashMap<>();
        for (JsonNode entry : entries) {
            if (isNumbered(entry)) {
                years.computeIfAbsent(entry.path("year").asInt(), year -> new ArrayList<>())
                        .add(entry.path("number").asInt());
            }
        }
        years.forEach((year, numbers) -> assertThat(numbers)
                .as("numbers of " + year)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
        assertThat(entries.stream()
                        .filter(RegisterCopy::isNumbered)
                        .map(entry -> entry.path("label").asText()))
                .doesNotHaveDuplicates();
    }

    private static boolean isNumbered(JsonNode entry) {
        return entry.path("kind").asText().equals("REGISTRATION");
    }
}
