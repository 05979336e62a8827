package org.newsdesk.contract.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** What the extension costs Share; times are medians measured alternately in one run, printed with their ratio. */
@EnabledIfSystemProperty(named = "share.url", matches = "http.+", disabledReason = "running Share only")
class ShareFiguresTest extends ContractTest {
    private static final Unit UNIT = Unit.CHENGGUAN;
    private static final int ROWS = 500;
    private static final String PLAIN = "figures-" + ROWS;
    private static final int ROUNDS = 9;
    private static final Pattern OURS = Pattern.compile(".*newsdesk.*");
    private static final List<String> PAGES_WITHOUT_DRAFTS =
            List.of("user/tangyun/dashboard", "repository", "my-tasks");

    @Test
    void a_document_library_of_500_drafts_lists_about_as_fast_as_one_of_plain_files() {
        String drafts = "新闻审发/" + UNIT.title() + "/稿件";
        fill(as(UNIT.officer()), bureau.draftsFolder(UNIT));
        fill(admin(), plainFolder());
        List<Long> ofDrafts = new ArrayList<>();
        List<Long> ofPlain = new ArrayList<>();
        try (Share reader = new Share(UNIT.officer(), Words.CHINESE)) {
            list(reader, drafts);
            list(reader, PLAIN);
            for (int i = 0; i < ROUNDS; i++) {
                ofDrafts.add(milliseconds(() -> list(reader, drafts)));
                ofPlain.add(milliseconds(() -> list(reader, PLAIN)));
            }
        }
        assertThat(ratio("list of 500 drafts to 500 plain files", ofDrafts, ofPlain))
                .isLessThanOrEqualTo(1.2);
    }

    @Test
    void a_page_that_shows_no_drafts_carries_little_of_the_extension() {
        try (Share person = new Share("tangyun", Words.CHINESE)) {
            for (String page : PAGES_WITHOUT_DRAFTS) {
                List<Response> ours = new CopyOnWriteArrayList<>();
                person.page().onResponse(response -> {
                    if (OURS.matcher(response.url()).matches() && response.status() == 200) {
                        ours.add(response);
                    }
                });
                person.open(page);
                int bytes = ours.stream()
                        .mapToInt(response -> compressed(response.body()))
                        .sum();
                System.out.printf(Locale.ROOT, "%s: %d files, %.1f KB compressed%n", page, ours.size(), bytes / 1024.0);
                assertThat(bytes).as(page).isLessThanOrEqualTo(60 * 1024);
            }
        }
    }

    @Test
    void a_page_that_shows_no_drafts_loads_about_as_fast_as_without_the_extension() {
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        try (Share person = new Share("tangyun", Words.CHINESE)) {
            person.open("repository");
            for (int i = 0; i < ROUNDS; i++) {
                with.add(load(person, Route::resume));
                without.add(load(person, Route::abort));
            }
        }
        assertThat(ratio("repository page with the extension to without its files", with, without))
                .isLessThanOrEqualTo(1.15);
    }

    /** Both ways the files go through the test, which switches the browser's cache off: a first visit. */
    private static long load(Share person, Consumer<Route> ours) {
        person.page().route(OURS, ours);
        long time = milliseconds(() -> person.open("repository"));
        person.page().unroute(OURS);
        return time;
    }

    private static void list(Share reader, String path) {
        JsonNode answer = reader.get("service/components/documentlibrary/data/doclist/all/node/alfresco/user/home/"
                + Paths.encode(path).replace("%2F", "/") + "?filter=path&size=" + ROWS
                + "&pos=1&sortAsc=true&sortField=cm%3Aname&libraryRoot=alfresco%3A%2F%2Fcompany%2Fhome&view=browse");
        assertThat(answer.path("items")).as(path).hasSize(ROWS);
    }

    /** A folder in which the officer may do what is allowed among drafts, so that the rows carry the same actions. */
    private String plainFolder() {
        String found = "nodes/-root-?relativePath=" + PLAIN;
        if (!admin().get(Paths.v1(found)).ok()) {
            admin().post(Paths.v1("nodes/-root-/children"), Json.map("name", PLAIN, "nodeType", "cm:folder"))
                    .orFail();
        }
        String id = admin().get(Paths.v1(found)).orFail().id();
        Map<String, String> coordinator = Map.of("authorityId", UNIT.officer(), "name", "Coordinator");
        admin().put(Paths.v1("nodes/" + id), Map.of("permissions", Map.of("locallySet", List.of(coordinator))))
                .orFail();
        return id;
    }

    private static void fill(Client who, String folder) {
        int there = who.get(Paths.v1("nodes/" + folder + "/children?maxItems=1"))
                .orFail()
                .json()
                .at("/list/pagination/totalItems")
                .asInt();
        for (int i = there; i < ROWS; i++) {
            who.upload(folder, Bureau.freshName(UNIT), Word.unique());
        }
    }

    private static double ratio(String what, List<Long> one, List<Long> other) {
        double ratio = (double) median(one) / median(other);
        System.out.printf(Locale.ROOT, "%s: %d ms / %d ms = %.2f%n", what, median(one), median(other), ratio);
        return ratio;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static long milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static int compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
