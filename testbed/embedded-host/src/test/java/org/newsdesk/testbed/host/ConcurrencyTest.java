package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.NODES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.CountScript;
import org.newsdesk.testbed.host.probe.TestHost;

/** Writers at once: no lost update, one winner for a name (facts, section 5). */
class ConcurrencyTest {

    private final Client admin = TestHost.admin();
    private final String folder = TestHost.folder();

    private static List<Integer> atOnce(int times, IntFunction<Client.Answer> call) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(times);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                running.add(pool.submit(() -> call.apply(number).status()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : running) {
                statuses.add(one.get());
            }
            return statuses;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void simultaneous_changes_of_a_node_all_succeed() throws InterruptedException {
        String id =
                admin.upload(folder, "a.txt", "x", Map.of("nodeType", "ex:doc")).id();
        assertThat(atOnce(4, i -> admin.put(NODES + id, "{\"properties\":{\"ex:code\":\"" + i + "\"}}")))
                .containsOnly(200);
        assertThat(atOnce(3, i -> admin.content(id, "text " + i))).containsOnly(200);
        assertThat(admin.get(NODES + id + "/versions")
                        .json()
                        .at("/list/pagination/count")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void read_sleep_write_loses_nothing() throws InterruptedException {
        String id =
                admin.upload(folder, "b.txt", "x", Map.of("nodeType", "ex:doc")).id();
        CountScript.TRIES.set(0);
        assertThat(atOnce(3, i -> admin.post(Client.SCRIPTS + "/ex/count/" + id, "{}")))
                .containsOnly(200);
        assertThat(admin.get(NODES + id)
                        .json()
                        .at("/entry/properties/ex:number")
                        .asInt())
                .isEqualTo(3);
        assertThat(CountScript.TRIES.get()).isGreaterThan(3);
    }

    @Test
    void one_name_goes_to_one() throws InterruptedException {
        String body = "{\"name\":\"same\",\"nodeType\":\"cm:folder\"}";
        assertThat(atOnce(4, i -> admin.post(NODES + folder + "/children", body)))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }
}
