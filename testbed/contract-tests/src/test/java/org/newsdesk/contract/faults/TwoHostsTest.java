package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.HostProcess;

/** I1, I6: two hosts on one database and one content store at once, one of them killed now and then. Needs PostgreSQL. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "needs hosts of its own")
class TwoHostsTest {
    private static final int KILLS = Math.max(1, Integer.getInteger("faults.kills", 2) / 10);
    private static final int STEPS = 40;
    private static final int RACES = 5;

    @TempDir
    private Path directory;

    private final Random random = new Random();

    @BeforeEach
    void needPostgres() {
        assumeTrue(Store.isPostgres(), "two hosts need a PostgreSQL: ./run.sh faults --db-url jdbc:postgresql://…");
    }

    @Test
    void i6_two_hosts_count_as_one_and_go_on_when_one_is_killed() throws Exception {
        try (Store store = Store.create(directory);
                HostProcess first = HostProcess.start(store.launch())) {
            Bureau bureau = Bureau.setUp(first.host());
            List<Bureau> serving = new CopyOnWriteArrayList<>(List.of(bureau));
            Bookkeeper books = new Bookkeeper(directory);
            try (Crowd crowd = new Crowd(() -> serving.get(random.nextInt(serving.size())), random)) {
                crowd.start(books.underWay());
                for (int kill = 0; kill < KILLS; kill++) {
                    killAfterSomeWork(store, crowd, serving);
                }
                crowd.await(STEPS);
                crowd.stop();
                Bookkeeper.requireNoRefusals(crowd.refusals());
                books.takeOver(crowd, bureau);
            }
            books.finish(bureau);
            Figures.say("two hosts, %d kills of one: %s", KILLS, books);
        }
    }

    @Test
    void i2_a_level_is_signed_once_though_two_hosts_are_asked_at_once() throws Exception {
        try (Store store = Store.create(directory);
                HostProcess first = HostProcess.start(store.launch());
                HostProcess second = HostProcess.start(store.launch())) {
            Bureau here = Bureau.setUp(first.host());
            Bureau there = Bureau.on(second.host());
            for (int race = 0; race < RACES; race++) {
                race(here, there);
            }
            RegisterCopy register = RegisterCopy.verified(there, directory, null);
            assertThat(register.numbers()).isEqualTo(RACES);
        }
    }

    private static void race(Bureau here, Bureau there) {
        Draft draft = new Drafts(here).submitted(Unit.PUFA, Map.of()).to(Level.REGISTRATION);
        Draft same = new Drafts(there).of(Unit.PUFA, draft.id(), draft.name());
        Map<String, Object> decision = draft.decision("APPROVE", "登记");
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> draft.decide(here.as("tangyun"), decision));
        CompletableFuture<Answer> other =
                CompletableFuture.supplyAsync(() -> same.decide(there.as("heping"), decision));
        assertThat(List.of(one.join().status(), other.join().status())).containsExactlyInAnyOrder(200, 409);
        same.finish();
    }

    private void killAfterSomeWork(Store store, Crowd crowd, List<Bureau> serving) throws Exception {
        try (HostProcess second = HostProcess.start(store.launch())) {
            Bureau further = Bureau.on(second.host());
            serving.add(further);
            crowd.await(1 + random.nextInt(STEPS));
            serving.remove(further);
            second.kill();
        }
    }
}
