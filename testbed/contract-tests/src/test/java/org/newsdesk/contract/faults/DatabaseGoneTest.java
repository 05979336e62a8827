package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.client.HostProcess;

/** I1, I6: the line to the database breaks under the work of several people, at random instants, and comes back; no host is restarted. */
@EnabledIfSystemProperty(named = "faults.kills", matches = "\\d+", disabledReason = "part of ./run.sh faults")
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "takes the database away")
class DatabaseGoneTest {
    private static final int CUTS = Math.max(1, Integer.getInteger("faults.kills", 2) / 10);
    private static final int STEPS = 30;
    private static final int MILLISECONDS = 1000;

    @TempDir
    private Path directory;

    private final Random random = new Random();

    @Test
    void i6_nothing_is_lost_or_half_done_when_the_database_goes_and_comes_back() throws Exception {
        try (Store store = Store.create(directory)) {
            if (Store.isPostgres()) {
                URI uri = URI.create(store.url().substring("jdbc:".length()));
                cut(store, new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 5432 : uri.getPort()));
            } else {
                Server server = Server.createTcpServer("-tcp", "-ifNotExists", "-tcpPort", "0")
                        .start();
                cut(store, new InetSocketAddress("localhost", server.getPort()));
                server.stop();
            }
        }
    }

    private void cut(Store store, InetSocketAddress database) throws Exception {
        Bookkeeper books = new Bookkeeper(directory);
        try (Relay relay = new Relay(database);
                HostProcess process = HostProcess.start(store.launch(store.urlBy(relay.port())))) {
            Bureau bureau = Bureau.setUp(process.host());
            for (int cut = 0; cut < CUTS; cut++) {
                work(relay, books, bureau);
            }
            books.finish(bureau);
        }
        Figures.say("%d times without database: %s", CUTS, books);
    }

    private void work(Relay relay, Bookkeeper books, Bureau bureau) throws Exception {
        try (Crowd crowd = new Crowd(() -> bureau, random)) {
            crowd.start(books.underWay());
            crowd.await(1 + random.nextInt(STEPS));
            relay.cut();
            Thread.sleep(random.nextInt(MILLISECONDS));
            relay.mend();
            crowd.await(STEPS);
            crowd.stop();
            assertThat(crowd.refusals()).as("what people are told meanwhile").allSatisfy(answer -> {
                assertThat(answer.status()).isIn(500, 503);
                ContractTest.assertNoInsides(answer);
            });
            books.takeOver(crowd, bureau);
        }
    }
}
