package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Drafts;
import org.newsdesk.contract.bureau.Piece;
import org.newsdesk.contract.client.HostProcess;
import org.newsdesk.contract.client.Paths;

/** I7: a host is killed while it disposes of pieces: each of them is gone with certificate and entry, or there with everything. */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "kills the host")
class DisposalKillTest {
    private static final int KILLS = 3;
    private static final int PIECES = 8;
    private static final int LONGEST_WAIT = 300;

    @TempDir
    private Path directory;

    private final Random random = new Random();

    @Test
    void i7_no_disposal_is_half_done_after_a_kill() throws Exception {
        try (Store store = Store.create(directory)) {
            List<Piece> pieces = proposed(store);
            for (int kill = 0; kill < KILLS; kill++) {
                try (HostProcess process = HostProcess.start(store.launch())) {
                    inspect(Bureau.on(process.host()), pieces);
                    kill(process, on(process, pieces));
                }
            }
            try (HostProcess process = HostProcess.start(store.launch())) {
                Bureau bureau = Bureau.on(process.host());
                int disposed = inspect(bureau, pieces);
                on(process, pieces).stream()
                        .filter(piece -> !isDisposed(piece))
                        .forEach(piece -> piece.confirm(bureau.as("daibin")).orFail());
                assertThat(inspect(bureau, pieces)).isEqualTo(PIECES);
                RegisterCopy.verified(bureau, directory, null);
                Figures.say("%d kills amid disposals: %d of %d pieces disposed of before", KILLS, disposed, PIECES);
            }
        }
    }

    private List<Piece> proposed(Store store) throws Exception {
        try (HostProcess process = HostProcess.start(store.launch())) {
            Bureau bureau = Bureau.setUp(process.host());
            List<Piece> pieces = Stream.generate(() -> new Piece(bureau, new Drafts(bureau).released()).due())
                    .limit(PIECES)
                    .toList();
            pieces.forEach(piece -> piece.propose(bureau.as("qianfang"), "期满").orFail());
            return pieces;
        }
    }

    /** Confirms one after the other until the host is gone. */
    private void kill(HostProcess process, List<Piece> pieces) throws InterruptedException {
        Bureau bureau = Bureau.on(process.host());
        Thread officer = new Thread(() -> {
            try {
                pieces.forEach(piece -> piece.confirm(bureau.as("daibin")));
            } catch (UncheckedIOException e) {
                // the host is gone
            }
        });
        officer.start();
        Thread.sleep(random.nextInt(LONGEST_WAIT));
        process.kill();
        officer.join();
    }

    /** How many are disposed of; none is between. */
    private static int inspect(Bureau bureau, List<Piece> pieces) {
        List<Piece> disposed = new ArrayList<>();
        for (Piece known : pieces) {
            Piece piece = new Piece(bureau, new Drafts(bureau).of(known.draft().unit(), known.id(), ""));
            JsonNode page = piece.page();
            boolean gone = isDisposed(piece);
            assertThat(page.path("draft").isNull()).as("" + page).isEqualTo(gone);
            assertThat(bureau.administrator()
                            .get(Paths.v1("nodes/" + piece.id()))
                            .ok())
                    .isEqualTo(!gone);
            if (gone) {
                JsonNode certificate = page.path("disposal").path("certificate");
                assertThat(sha256(bureau, certificate.path("id").asText()))
                        .isEqualTo(certificate.path("sha256").asText());
                disposed.add(piece);
            } else {
                assertThat(sha256(bureau, piece.id())).isEqualTo(piece.draft().sha256());
                assertThat(piece.draft().signOffs()).isNotEmpty();
                assertThat(page.path("disposal").path("proposedBy").asText()).isEqualTo("qianfang");
                assertThat(page.path("versions")).isNotEmpty();
            }
        }
        return disposed.size();
    }

    private static String sha256(Bureau bureau, String id) {
        return Draft.sha256(bureau.as("qianfang").content(id));
    }

    private static boolean isDisposed(Piece piece) {
        return piece.entryKinds().contains("DISPOSAL");
    }

    private static List<Piece> on(HostProcess process, List<Piece> pieces) {
        Bureau bureau = Bureau.on(process.host());
        return pieces.stream()
                .map(piece ->
                        new Piece(bureau, new Drafts(bureau).of(piece.draft().unit(), piece.id(), "")))
                .toList();
    }
}
