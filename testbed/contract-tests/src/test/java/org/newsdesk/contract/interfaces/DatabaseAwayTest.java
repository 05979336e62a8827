package org.newsdesk.contract.interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Level;
import org.newsdesk.contract.bureau.Trail;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.HostProcess;
import org.newsdesk.contract.client.Paths;

/** A stopped database: a clear error while it is away, nothing lost when it is back. Needs a host of its own. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "stops the database")
class DatabaseAwayTest {
    @TempDir
    private Path directory;

    private Server database;
    private HostProcess process;

    @BeforeEach
    void start() throws Exception {
        database = database(0);
        String url = "jdbc:h2:tcp://localhost:" + database.getPort() + "/./db;MODE=PostgreSQL;LOCK_TIMEOUT=20000";
        process = HostProcess.start(directory.resolve("data"), "--db-url", url, "--db-user", "sa", "--db-password", "");
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.close();
        database.stop();
    }

    @Test
    void a_stopped_database_is_said_and_nothing_is_lost() throws Exception {
        Bureau bureau = Bureau.setUp(process.host());
        Draft draft = new Drafts(bureau).at(Level.REVIEW);
        Trail before = draft.trail();
        Map<String, Object> decision = draft.decision("APPROVE", "同意");
        Client wangqiang = bureau.as("wangqiang");
        int port = database.getPort();
        database.stop();

        List<Answer> away = new ArrayList<>();
        away.add(draft.decide(wangqiang, decision));
        away.add(wangqiang.get(Paths.newsdesk("inbox")));

        for (Answer answer : away) {
            assertThat(answer.status()).as(answer.toString()).isIn(500, 503);
            ContractTest.assertNoInsides(answer);
        }
        database = database(port);
        assertThat(eventually(draft)).isEqualTo(before);
        draft.finish();
    }

    private static Trail eventually(Draft draft) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                return draft.trail();
            } catch (AssertionError e) {
                if (tries == 20) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    private Server database(int port) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-tcp", "-ifNotExists", "-baseDir", directory.resolve("h2").toString()));
        if (port != 0) {
            arguments.addAll(List.of("-tcpPort", Integer.toString(port)));
        } else {
            arguments.addAll(List.of("-tcpPort", "0"));
        }
        return Server.createTcpServer(arguments.toArray(String[]::new)).start();
    }
}
