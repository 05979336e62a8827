package org.newsdesk.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Changed definitions reach an installed system at upgrade, once, without disturbing running reviews. */
class ProcessDeploymentTest {
    private static final String KEY = "newsdeskSectionReview";
    private static final List<String> ORDINARY = List.of("REVIEW", "CONFIDENTIALITY", "REGISTRATION", "DONE");

    private final DataSource database = HostStart.database();
    private HostStart host;

    @BeforeEach
    void start() {
        host = new HostStart(database);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void the_first_start_deploys_version_1() {
        host.deploy(Map.of(KEY, shipped()));

        assertThat(host.latest(KEY).getVersion()).isEqualTo(1);
    }

    @Test
    void a_start_with_the_same_file_deploys_nothing() {
        host.deploy(Map.of(KEY, shipped()));
        restart();
        host.deploy(Map.of(KEY, shipped()));

        assertThat(host.versions(KEY)).isEqualTo(1);
    }

    @Test
    void a_changed_file_reaches_an_installed_system_and_running_reviews_end_on_their_version() {
        host.deploy(Map.of(KEY, shipped()));
        String running = host.startReview(KEY);
        restart();

        host.deploy(Map.of(KEY, changed()));
        String begunAfterwards = host.startReview(KEY);

        assertThat(namesOnTheWay(running)).containsExactly("初审", "审查", "保密审查", "登记");
        assertThat(host.version(running)).isEqualTo(1);
        assertThat(host.ended(running)).isTrue();
        assertThat(namesOnTheWay(begunAfterwards)).containsExactly("初审", "审查", "保密和政治审查", "登记");
        assertThat(host.version(begunAfterwards)).isEqualTo(2);

        restart();
        host.deploy(Map.of(KEY, changed()));
        assertThat(host.versions(KEY)).isEqualTo(2);
    }

    @Test
    void every_process_is_compared_with_its_own_file() {
        Resource office =
                new ClassPathResource("alfresco/module/newsdesk-platform/workflow/newsdeskOfficeReview.bpmn20.xml");
        host.deploy(Map.of(KEY, shipped(), "newsdeskOfficeReview", office));

        host.deploy(Map.of(KEY, changed(), "newsdeskOfficeReview", office));

        assertThat(host.versions(KEY)).isEqualTo(2);
        assertThat(host.versions("newsdeskOfficeReview")).isEqualTo(1);
    }

    @Test
    void a_file_without_the_process_is_refused_and_leaves_nothing_behind() {
        assertThatThrownBy(() -> host.deploy(Map.of("newsdeskCourtReview", shipped())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newsdeskCourtReview");

        assertThat(host.versions(KEY)).isZero();
    }

    @RepeatedTest(5)
    void two_hosts_that_start_at_once_add_one_version() throws Exception {
        host.deploy(Map.of(KEY, shipped()));
        CyclicBarrier bothHaveSeenVersion1 = new CyclicBarrier(2);
        ExecutorService hosts = Executors.newFixedThreadPool(2);
        try (HostStart second = new HostStart(database)) {
            List<Future<?>> starts = List.of(
                    hosts.submit(() -> host.deploy(Map.of(KEY, new Meeting(bothHaveSeenVersion1)))),
                    hosts.submit(() -> second.deploy(Map.of(KEY, new Meeting(bothHaveSeenVersion1)))));
            for (Future<?> start : starts) {
                start.get(30, TimeUnit.SECONDS);
            }
        } finally {
            hosts.shutdownNow();
        }

        assertThat(host.versions(KEY)).isEqualTo(2);
    }

    @Test
    void a_host_that_comes_second_throws_its_own_version_away() {
        host.deploy(Map.of(KEY, shipped()));
        try (HostStart second = new HostStart(database)) {
            Resource overtaken = new Overtaken(() -> second.deploy(Map.of(KEY, changed())));

            host.deploy(Map.of(KEY, overtaken));
        }

        assertThat(host.versions(KEY)).isEqualTo(2);
    }

    private void restart() {
        host.close();
        host = new HostStart(database);
    }

    private List<String> namesOnTheWay(String process) {
        return ORDINARY.stream()
                .map(next -> {
                    String name = host.task(process).getName();
                    host.complete(process, next);
                    return name;
                })
                .toList();
    }

    private static Resource shipped() {
        return new ClassPathResource("alfresco/module/newsdesk-platform/workflow/" + KEY + ".bpmn20.xml");
    }

    private static Resource changed() {
        return new Text(changedText());
    }

    private static String changedText() {
        try {
            String text = shipped().getContentAsString(StandardCharsets.UTF_8);
            return text.replace("name=\"保密审查\"", "name=\"保密和政治审查\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Text extends AbstractResource {
        private final String text;

        Text(String text) {
            this.text = text;
        }

        @Override
        public String getFilename() {
            return KEY + ".bpmn20.xml";
        }

        @Override
        public String getDescription() {
            return getFilename();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file at whose first reading something else happens; the version in the engine has been asked for by then. */
    private static class Overtaken extends Text {
        private final Runnable event;
        private final AtomicBoolean happened = new AtomicBoolean();

        Overtaken(Runnable event) {
            super(changedText());
            this.event = event;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            if (happened.compareAndSet(false, true)) {
                event.run();
            }
            return super.getInputStream();
        }
    }

    /** A file whose first readers wait for each other. */
    private static final class Meeting extends Overtaken {
        Meeting(CyclicBarrier barrier) {
            super(() -> meet(barrier));
        }

        private static void meet(CyclicBarrier barrier) {
            try {
                barrier.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
