package org.newsdesk.contract.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.chain.ExportedRegister;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G7: what was released is handed over as a package that proves itself. */
class PackageTest extends ContractTest {
    @TempDir
    private Path directory;

    @Test
    void g7_a_piece_is_handed_over_with_everything_about_it() throws Exception {
        Draft draft = drafts.released();
        String number = draft.detail().path("registerNumber").asText();

        JsonNode job = Packages.of(as("tangyun"), draft.id());

        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("done").asInt()).isEqualTo(1);
        assertThat(job.path("total").asInt()).isEqualTo(1);
        assertThat(job.path("requestedBy").asText()).isEqualTo("tangyun");
        byte[] zip = Packages.zip(as("tangyun"), job);
        Map<String, byte[]> files = Packages.files(zip);
        String folder = "data/" + number + "/";
        String name = draft.detail().path("name").asText();
        assertThat(files.keySet())
                .contains(
                        folder + name,
                        folder + "审批单.docx",
                        folder + "审批单.html",
                        folder + "checklist.json",
                        folder + "screening.json",
                        folder + "sign-offs.json",
                        folder + "sign-offs.csv",
                        folder + "register-entries.json",
                        folder + "register-entries.csv",
                        folder + "versions.csv",
                        folder + "piece.json",
                        "data/index.html",
                        "data/register.jsonl",
                        "bagit.txt",
                        "bag-info.txt",
                        "manifest-sha256.txt",
                        "tagmanifest-sha256.txt");
        assertThat(files.get(folder + name)).isEqualTo(admin().content(draft.id()));
        assertThat(Json.stream(json(files, folder + "sign-offs.json"))
                        .map(signOff -> signOff.path("person").asText() + signOff.path("at")))
                .isEqualTo(draft.signOffs().stream()
                        .map(signOff -> signOff.path("person").asText() + signOff.path("at"))
                        .toList());
        assertThat(Json.stream(json(files, folder + "register-entries.json"))
                        .map(entry -> entry.path("hash").asText()))
                .containsAll(Json.stream(bureau.register(draft.title()))
                        .map(entry -> entry.path("hash").asText())
                        .toList());
        assertThat(text(files, "data/index.html")).contains(number, draft.title(), draft.sha256());
        assertThat(text(files, folder + "versions.csv")).contains(draft.sha256());
        assertThat(PrintedSheet.word(files.get(folder + "审批单.docx")).facts())
                .containsEntry("标题", draft.title())
                .containsEntry("登记编号", number);
        validate(zip);
    }

    @Test
    void g7_a_package_has_the_clippings_and_of_a_disposed_piece_only_what_the_register_keeps() throws Exception {
        Draft draft = drafts.submitted(Unit.CHENGGUAN, Map.of()).finish();
        byte[] clipping = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        as("tangyun")
                .post(
                        draft.path("/publications"),
                        new Form()
                                .field("outlet", "news-site")
                                .field(
                                        "date",
                                        LocalDate.now(ZoneId.of("Asia/Shanghai"))
                                                .toString())
                                .field("title", "见报标题")
                                .file("clipping", "剪报.pdf", clipping))
                .orFail();
        String folder = "data/" + draft.detail().path("registerNumber").asText() + "/";
        Map<String, byte[]> whole = Packages.files(Packages.zip(as("tangyun"), Packages.of(as("tangyun"), draft.id())));
        assertThat(whole.entrySet().stream()
                        .filter(file -> file.getKey().startsWith(folder)
                                && file.getKey().endsWith(".pdf"))
                        .map(Map.Entry::getValue))
                .containsExactly(clipping);
        Piece piece = new Piece(bureau, draft).due();
        piece.propose(as("qianfang"), "期满").orFail();
        piece.confirm(as("daibin")).orFail();

        assertRefused(Packages.ask(as("tangyun"), Map.of("pieces", List.of(draft.id()))), 404);
        int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        Answer asked = Packages.ask(as("qianfang"), Map.of("year", year, "unit", "chengguan"))
                .orFail();
        byte[] zip = Packages.zip(
                as("qianfang"),
                Packages.finished(
                        as("qianfang"), "packages/" + asked.json().path("id").asText()));
        Map<String, byte[]> files = Packages.files(zip);
        assertThat(files.keySet().stream().filter(path -> path.startsWith(folder)))
                .containsExactlyInAnyOrder(
                        folder + "register-entries.json", folder + "register-entries.csv", folder + "piece.json");
        assertThat(text(files, folder + "register-entries.json")).contains("DISPOSAL");
        assertThat(json(files, folder + "piece.json").path("file").isNull()).isTrue();
        assertThat(text(files, "data/index.html")).contains("已销毁");
        validate(zip);
    }

    @Test
    void g7_a_year_of_a_unit_is_handed_over() throws Exception {
        drafts.submitted(Unit.CHENGGUAN, Map.of()).finish();
        int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        Answer asked = Packages.ask(as("qianfang"), Map.of("year", year, "unit", "chengguan"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);

        JsonNode job = Packages.finished(
                as("qianfang"), "packages/" + asked.json().path("id").asText());

        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        byte[] zip = Packages.zip(as("qianfang"), job);
        Set<String> numbers = Packages.files(zip).keySet().stream()
                .filter(path -> path.endsWith("/piece.json"))
                .map(path -> path.split("/", -1)[1])
                .collect(Collectors.toSet());
        assertThat(numbers)
                .isEqualTo(releasedNumbers(year, "chengguan"))
                .hasSize(job.path("total").asInt());
        validate(zip);
    }

    @Test
    void g7_the_same_pieces_over_the_same_register_give_the_same_payload() throws Exception {
        Draft one = drafts.released();
        Draft two = drafts.released();

        byte[] first = Packages.zip(as("tangyun"), Packages.of(as("tangyun"), one.id(), two.id()));
        Thread.sleep(2100); // the clock of a zip ticks every two seconds
        byte[] second = Packages.zip(as("qianfang"), Packages.of(as("qianfang"), two.id(), one.id()));

        assertThat(text(Packages.files(second), "manifest-sha256.txt"))
                .isEqualTo(text(Packages.files(first), "manifest-sha256.txt"));
    }

    @Test
    void g7_only_general_office_and_records_officers_make_packages_and_see_their_own() {
        Draft draft = drafts.released();
        JsonNode job = Packages.of(as("tangyun"), draft.id());
        String path = Paths.newsdesk("packages/" + job.path("id").asText());

        for (String person : List.of("chenjing", "lihua", "wuwei", "admin", "stranger")) {
            assertRefused(Packages.ask(as(person), Map.of("pieces", List.of(draft.id()))), 403, "G7");
            assertRefused(as(person).get(path), 404);
            assertRefused(as(person).get(path + "/content"), 404);
            assertRefused(as(person).delete(path), 404);
            assertRefused(as(person).get(Paths.newsdesk("packages")), 403);
        }
        assertRefused(as("heping").get(path), 404);
        assertThat(ids(as("heping"))).doesNotContain(job.path("id").asText());
        assertThat(ids(as("tangyun"))).contains(job.path("id").asText());
        assertThat(ids(as("qianfang"))).contains(job.path("id").asText());
        as("tangyun").delete(path).orFail();
        assertRefused(as("tangyun").get(path), 404);
    }

    @Test
    void g7_what_cannot_be_handed_over_is_refused_with_the_way_out() {
        Draft unreleased = drafts.registered();
        Draft stopped = drafts.stopped();

        assertRefused(Packages.ask(as("tangyun"), Map.of("pieces", List.of(unreleased.id()))), 422, "G7");
        assertRefused(Packages.ask(as("tangyun"), Map.of("pieces", List.of(stopped.id()))), 404);
        assertRefused(Packages.ask(as("tangyun"), Map.of("pieces", List.of("nothing"))), 404);
        assertRefused(Packages.ask(as("tangyun"), Map.of()), 400);
        assertRefused(Packages.ask(as("tangyun"), Map.of("pieces", List.of(unreleased.id()), "year", 2026)), 400);
        assertRefused(Packages.ask(as("tangyun"), Map.of("yaer", 2026)), 400);
        Answer empty = Packages.ask(as("tangyun"), Map.of("year", 1999)).orFail();
        JsonNode job = Packages.finished(
                as("tangyun"), "packages/" + empty.json().path("id").asText());
        assertThat(job.path("state").asText()).isEqualTo("FAILED");
        assertThat(job.path("message").asText()).contains("没有已发布的稿件");
        assertRefused(
                as("tangyun").get(Paths.newsdesk("packages/" + job.path("id").asText() + "/content")), 409);
        unreleased.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tangyun", "qianfang", "admin"})
    void i5_nobody_changes_or_forges_a_package(String person) {
        JsonNode job = Packages.of(as("tangyun"), drafts.released().id());
        byte[] before = Packages.zip(as("tangyun"), job);
        String id = job.path("id").asText();

        List<Answer> attempts = Sealed.attacks(bureau, as(person), id, "nd:package");

        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThat(attempt.ok()).as(attempt.toString()).isFalse());
        assertThat(Packages.zip(as("tangyun"), job)).isEqualTo(before);
        assertThat(Packages.finished(as("tangyun"), "packages/" + id)).isEqualTo(job);
    }

    private Set<String> releasedNumbers(int year, String unit) {
        List<JsonNode> all = new ArrayList<>();
        for (int skip = 0; ; skip += 200) {
            JsonNode page = as("tangyun")
                    .get(Paths.newsdesk(
                            "register?kind=RELEASE&maxItems=200&year=" + year + "&unit=" + unit + "&skipCount=" + skip))
                    .orFail()
                    .items();
            page.forEach(all::add);
            if (page.size() < 200) {
                return all.stream().map(entry -> entry.path("label").asText()).collect(Collectors.toSet());
            }
        }
    }

    private static Set<String> ids(Client who) {
        return Json.stream(who.get(Paths.newsdesk("packages?maxItems=200"))
                        .orFail()
                        .items())
                .map(job -> job.path("id").asText())
                .collect(Collectors.toSet());
    }

    /** By a library that did not write it, by unzip where there is one, and the chain in it by the offline verifier. */
    private void validate(byte[] zip) throws Exception {
        Path file = directory.resolve("package.zip");
        Files.write(file, zip);
        Path root = unpack(zip);
        Bag bag = new BagReader().read(root);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isComplete(bag, false);
            verifier.isValid(bag, false);
        }
        assertThat(BagVerifier.canQuickVerify(bag)).isTrue();
        BagVerifier.quicklyVerify(bag);
        String head = bag.getMetadata().get("Newsdesk-Register-Head").get(0);
        assertThat(new ExportedRegister(root.resolve("data/register.jsonl"))
                        .verify(head)
                        .intact())
                .isTrue();
        unzip(file);
    }

    private static void unzip(Path file) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/unzip");
        assumeTrue(Files.isExecutable(program), "no unzip here");
        Process test = new ProcessBuilder(program.toString(), "-tqq", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(test.waitFor()).as(said).isZero();
    }

    private Path unpack(byte[] zip) throws IOException {
        Path root = Files.createTempDirectory(directory, "bag");
        for (Map.Entry<String, byte[]> each : Packages.files(zip).entrySet()) {
            Path target = root.resolve(each.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, each.getValue());
        }
        return root;
    }

    private static JsonNode json(Map<String, byte[]> files, String path) {
        return Json.read(text(files, path));
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
