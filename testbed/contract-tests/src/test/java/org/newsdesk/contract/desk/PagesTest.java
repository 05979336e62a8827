package org.newsdesk.contract.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;

/** Every page, in both languages, on both screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest extends DeskTest {
    private Draft edited;
    private Draft reviewed;
    private Draft checked;
    private Draft released;
    private Draft found;
    private Draft resolved;
    private Draft unreadable;
    private Draft stopped;

    @BeforeAll
    void a_draft_in_every_state() {
        edited = drafts.uploaded(Unit.PUFA);
        reviewed = drafts.at(Level.REVIEW);
        checked = drafts.at(Level.CONFIDENTIALITY);
        released = drafts.released();
        Findings findings = new Findings(drafts);
        found = findings.notVisibleInPrint();
        resolved = findings.notVisibleInPrint();
        resolved.submit(resolved.author()).orFail();
        resolved.to(Level.CONFIDENTIALITY);
        unreadable = findings.unreadable();
        stopped = drafts.stopped();
    }

    private enum Page {
        INBOX("wangqiang", test -> "inbox"),
        UNIT("chenjing", test -> "units/pufa"),
        DRAFT_TO_DECIDE("wangqiang", test -> "drafts/" + test.reviewed.id()),
        DRAFT_TO_SUBMIT("chenjing", test -> "drafts/" + test.edited.id()),
        EDIT("chenjing", test -> "drafts/" + test.edited.id() + "/edit"),
        CHECKLIST("wuwei", test -> "drafts/" + test.checked.id() + "/checklist"),
        FINDINGS("chenjing", test -> "drafts/" + test.found.id()),
        FINDINGS_ON_THE_CHECKLIST("wuwei", test -> "drafts/" + test.resolved.id() + "/checklist"),
        UNSCREENED("chenjing", test -> "drafts/" + test.unreadable.id()),
        STOPPED_FOR_THE_AUTHOR("chenjing", test -> "drafts/" + test.stopped.id()),
        STOPPED_FOR_THE_REVIEWER("wuwei", test -> "drafts/" + test.stopped.id()),
        REGISTER("tangyun", test -> "register"),
        ARCHIVE("tangyun", test -> "archive"),
        PIECE("tangyun", test -> "archive/" + test.released.id()),
        ORGANISATION("admin", test -> "organisation"),
        CHECKLIST_LIST("admin", test -> "organisation/checklist"),
        SCREENING_LISTS("admin", test -> "organisation/screening"),
        OUTLETS("tangyun", test -> "organisation/outlets"),
        RETENTION("admin", test -> "organisation/retention"),
        VERIFICATION("qianfang", test -> "register/verification"),
        PACKAGES("qianfang", test -> "packages"),
        IMPORTS("qianfang", test -> "imports"),
        DUE("qianfang", test -> "archive?view=due"),
        HELD("qianfang", test -> "archive?view=held"),
        IMPORT_OF_PUBLICATIONS("tangyun", test -> "publications/import"),
        NOWHERE("stranger", test -> "no/such/page");

        private final String user;
        private final Function<PagesTest, String> path;

        Page(String user, Function<PagesTest, String> path) {
            this.user = user;
            this.path = path;
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Page.values())
                .flatMap(page -> Arrays.stream(Language.values())
                        .flatMap(language ->
                                Arrays.stream(Screen.values()).map(screen -> Arguments.of(page, language, screen))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everywhere")
    void is_whole_accessible_and_fits_the_screen_without_complaints_of_the_browser(
            Page page, Language language, Screen screen) {
        try (Desk desk = new Desk(host.url(), screen, language).signIn(page.user)) {
            desk.open(page.path.apply(this));
            assertThat(desk.heading().innerText()).isNotBlank().isNotEqualTo(desk.text("error.title"));
            assertThat(desk.page().title()).endsWith(desk.text("app.name"));
            assertThat(desk.page().locator("html").getAttribute("lang"))
                    .isEqualTo(language.id().replace('_', '-'));
            assertThat(widerThanScreen(desk)).isFalse();
            assertThat(desk.complaints()).isEmpty();
            assertThat(Axe.isThere() ? Axe.findings(desk.page()) : List.of()).isEqualTo(List.of());
        }
    }

    @Test
    void axe_core_looks_at_every_page() {
        Assumptions.assumeTrue(Axe.isThere(), "axe-core (WebJar org.webjars.npm:axe-core) is not on the class path");
        assertThat(Axe.isThere()).isTrue();
    }

    private static boolean widerThanScreen(Desk desk) {
        return (boolean)
                desk.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
