package org.newsdesk.testbed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.testbed.host.probe.Client.SCRIPTS;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdesk.testbed.host.probe.Client;
import org.newsdesk.testbed.host.probe.ProbeComponent;
import org.newsdesk.testbed.host.probe.TestHost;

/** The web-script container (facts, sections 1 and 7), and how modules are loaded. */
class WebScriptTest {

    private final Client admin = TestHost.admin();

    private boolean exists(String name) {
        return admin.get(Client.NODES + "-root-?relativePath=" + name).status() == 200;
    }

    @ParameterizedTest
    @CsvSource({
        "none,200,true",
        // a status alone commits
        "code,409,true",
        "script,409,false",
        "runtime,500,false",
        "denied,500,false"
    })
    void the_end_of_a_script_decides_about_the_transaction(String end, int status, boolean committed) {
        String name = end + System.nanoTime();
        Client.Answer answer = admin.post(SCRIPTS + "/ex/write/" + name + "?end=" + end, "{}");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(exists(name)).isEqualTo(committed);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void failures_have_the_envelope_of_the_platform() {
        Client.Answer script = admin.post(SCRIPTS + "/ex/write/e" + System.nanoTime() + "?end=script", "{}");
        assertThat(script.json().at("/status/name").asText()).isEqualTo("Conflict");
        assertThat(script.json().at("/message").asText()).matches("\\d{8,} refused: not in this state");
        Client.Answer other = admin.post(SCRIPTS + "/ex/write/e" + System.nanoTime() + "?end=runtime", "{}");
        assertThat(other.json().at("/message").asText())
                .matches("\\d{8,} Wrapped Exception \\(with status template\\): \\d{8,} Refused by rule A1");
    }

    @Test
    void only_the_first_language_counts() {
        assertThat(hello("zh-CN,en;q=0.9")).isEqualTo("你好");
        assertThat(hello("zh")).isEqualTo("hello");
        assertThat(hello("en,zh-CN")).isEqualTo("hello");
    }

    private String hello(String language) {
        return admin.send("GET", SCRIPTS + "/ex/hello", null, BodyPublishers.noBody(), "Accept-Language", language)
                .json()
                .at("/message")
                .asText();
    }

    @Test
    void authentication() {
        Client.Answer nobody = new Client(TestHost.get().url(), null, null).get(SCRIPTS + "/ex/hello");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Alfresco\"");
        Client.Answer ordinary = TestHost.as("anna").get(SCRIPTS + "/ex/admin");
        assertThat(ordinary.status()).isEqualTo(401);
        assertThat(ordinary.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(admin.get(SCRIPTS + "/ex/admin").json().at("/hello").asText())
                .isEqualTo("admin");
    }

    @Test
    void unknown_urls_methods_and_transactions() {
        assertThat(admin.get(SCRIPTS + "/ex/none").status()).isEqualTo(404);
        assertThat(admin.post(SCRIPTS + "/ex/hello", "{}").status()).isEqualTo(405);
        assertThat(admin.get(SCRIPTS + "/ex/broken").status()).isEqualTo(404);
        assertThat(admin.post(SCRIPTS + "/ex/hello?alf_method=GET", "{}").status())
                .isEqualTo(200);
        assertThat(admin.get("/alfresco/service/ex/hello.json").status()).isEqualTo(200);
        assertThat(admin.get("/alfresco/wcservice/ex/hello?format=json").status())
                .isEqualTo(200);
    }

    @Test
    void module_components_run_as_system_and_see_the_properties_of_the_module() {
        ProbeComponent component = TestHost.get().beans().getBean(ProbeComponent.class);
        assertThat(component.ranAs()).isEqualTo("System");
        assertThat(component.greeting()).isEqualTo("from the module");
    }

    @Test
    void the_root_leads_to_the_desk() {
        assertThat(admin.get("/").status()).isEqualTo(302);
        assertThat(admin.get("/share/nothing.js").status()).isEqualTo(404);
        assertThat(admin.get("/share/..%2f..%2fx").status()).isGreaterThanOrEqualTo(400);
    }
}
