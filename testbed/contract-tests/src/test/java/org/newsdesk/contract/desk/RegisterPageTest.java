package org.newsdesk.contract.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.newsdesk.contract.bureau.Draft;

/** The register's page in hand: conditions, sorting, files, and the way to a piece and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterPageTest extends DeskTest {
    private Draft released;

    @BeforeAll
    void a_released_piece() {
        released = drafts.released();
    }

    @Test
    void conditions_stand_in_the_address_and_survive_the_way_to_a_piece_and_back() {
        try (Desk desk = desk("tangyun").open("register")) {
            desk.page().locator("select[name=kind]").selectOption("RELEASE");
            desk.field("filter.words").fill(released.title());
            assertThat(rows(desk)).hasCount(1);
            assertThat(desk.page()).hasURL(Pattern.compile("kind=RELEASE"));
            desk.link(released.title()).click();
            assertThat(desk.heading()).hasText(released.title());
            desk.page().goBack();
            desk.settled();
            assertThat(desk.field("filter.words")).hasValue(released.title());
            assertThat(rows(desk)).hasCount(1);
        }
    }

    @Test
    void g1_registration_and_release_of_a_piece_are_found_by_number_and_hash() {
        String number = released.detail().path("registerNumber").asText();
        try (Desk desk = desk("tangyun").open("register")) {
            desk.field("filter.number").fill(number);
            assertThat(rows(desk).filter(new Locator.FilterOptions().setHasText(released.title())))
                    .not()
                    .hasCount(0);
            desk.button("filter.clear").click();
            desk.page().locator(".filters-more summary").click();
            desk.field("filter.hash").fill(released.sha256().substring(0, 12));
            assertThat(rows(desk).filter(new Locator.FilterOptions().setHasNotText(released.title())))
                    .hasCount(0);
            assertThat(rows(desk)).not().hasCount(0);
        }
    }

    @Test
    void a_condition_the_server_refuses_is_marked_beside_its_field() {
        try (Desk desk = desk("tangyun").open("register")) {
            desk.page().locator(".filters-more summary").click();
            desk.field("filter.hash").fill("12");
            Locator field = desk.page().locator(".field[data-field=hash]");
            assertThat(field.locator(".field-error")).isVisible();
            desk.field("filter.hash").fill("");
            assertThat(field.locator(".field-error")).hasCount(0);
            assertThat(rows(desk)).not().hasCount(0);
        }
    }

    @Test
    void the_head_of_a_column_sorts_and_says_so() {
        try (Desk desk = desk("tangyun").open("register")) {
            Locator title = desk.page().locator("th:has([data-sort=title])");
            assertThat(title).hasAttribute("aria-sort", "none");
            title.locator("button").click();
            assertThat(title).hasAttribute("aria-sort", "ascending");
            assertThat(desk.page()).hasURL(Pattern.compile("sort=title-asc"));
            title.locator("button").click();
            assertThat(title).hasAttribute("aria-sort", "descending");
        }
    }

    @Test
    void what_is_shown_is_exported_as_a_spreadsheet() {
        try (Desk desk = desk("tangyun").open("register?kind=RELEASE")) {
            Download download = desk.page()
                    .waitForDownload(() -> desk.button("register.export.xlsx").click());
            Assertions.assertThat(download.suggestedFilename()).endsWith(".xlsx");
            Assertions.assertThat(download.failure()).isNull();
            Assertions.assertThat(desk.complaints()).isEmpty();
        }
    }

    private static Locator rows(Desk desk) {
        return desk.page().locator("desk-list tbody tr");
    }
}
