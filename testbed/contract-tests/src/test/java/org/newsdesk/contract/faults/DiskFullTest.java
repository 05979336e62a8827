package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.bureau.Unit;
import org.newsdesk.contract.bureau.Word;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.HostProcess;
import org.newsdesk.contract.client.Paths;

/**
 * I1, I9: the content store's disk is full: what needs room is refused and leaves nothing behind, all else goes on. The store of this
 * host is a small file system of its own, in a name space of the process; where that is not allowed the test is skipped.
 */
@DisabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "fills the disk")
class DiskFullTest {
    private static final String[] SMALL_DISK = {
        "unshare", "-Urm", "sh", "-c", "mount -t tmpfs -o size=12m tmpfs \"$0\" && exec \"$@\""
    };
    private static final int STEPS = 30;
    private static final int BLOCK = 4096;

    @TempDir
    private Path directory;

    private Path contents;

    @BeforeEach
    void needASmallDisk() throws Exception {
        contents = Files.createDirectories(directory.resolve("data/contentstore"));
        assumeTrue(
                canMount(),
                "a small file system cannot be mounted here: unshare(1) with user name spaces is missing or forbidden");
    }

    @Test
    void i9_a_full_disk_is_said_and_nothing_is_half_done() throws Exception {
        Bookkeeper books = new Bookkeeper(directory);
        try (Store store = Store.create(directory);
                HostProcess process = HostProcess.start(store.launch().within(onSmallDisk()))) {
            Bureau bureau = Bureau.setUp(process.host());
            Path ballast = Path.of("/proc/" + process.pid() + "/root" + contents.toAbsolutePath() + "/ballast");
            try (Crowd crowd = new Crowd(() -> bureau, new Random())) {
                crowd.start(List.of());
                crowd.await(STEPS);
                fill(ballast);
                refuseUpload(bureau);
                crowd.await(STEPS);
                Files.delete(ballast);
                crowd.await(STEPS);
                crowd.stop();
                assertThat(crowd.refusals()).allSatisfy(DiskFullTest::saidProperly);
                books.takeOver(crowd, bureau);
            }
            books.finish(bureau);
        }
        Figures.say("disk full and free again: %s", books);
    }

    /** Neither a file nor a draft appears. */
    private static void refuseUpload(Bureau bureau) {
        String name = Bureau.freshName(Unit.PUFA);
        String folder = bureau.draftsFolder(Unit.PUFA);
        saidProperly(bureau.as("chenjing").upload(folder, name, Word.ofSize(BLOCK)));
        assertThat(bureau.administrator()
                        .get(Paths.v1("nodes/" + folder + "?relativePath=" + Paths.encode(name)))
                        .status())
                .isEqualTo(404);
    }

    private static void saidProperly(Answer answer) {
        assertThat(answer.status()).as("" + answer).isIn(500, 503, 507);
        ContractTest.assertNoInsides(answer);
    }

    private static void fill(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private String[] onSmallDisk() {
        List<String> command = new ArrayList<>(List.of(SMALL_DISK));
        command.add(contents.toAbsolutePath().toString());
        return command.toArray(String[]::new);
    }

    private boolean canMount() throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(onSmallDisk()));
        command.add("true");
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
