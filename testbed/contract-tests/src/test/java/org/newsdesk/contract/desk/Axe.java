package org.newsdesk.contract.desk;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** axe-core from its WebJar, run in the page without loosening the page's content security policy. */
final class Axe {
    private static final String PROPERTIES = "META-INF/maven/org.webjars.npm/axe-core/pom.properties";
    private static final String FINDINGS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter((one) => ['serious', 'critical'].includes(one.impact))
              .map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
            """;

    private Axe() {}

    /** Whether the WebJar is on the class path. */
    static boolean isThere() {
        return Axe.class.getClassLoader().getResource(PROPERTIES) != null;
    }

    /** Serious and critical findings on the page as it is now. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(script());
        return (List<String>) page.evaluate(FINDINGS);
    }

    private static String script() {
        try (InputStream stream = location().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URL location() throws IOException {
        String version = version();
        return Axe.class.getClassLoader().getResource("META-INF/resources/webjars/axe-core/" + version + "/axe.min.js");
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Axe.class.getClassLoader().getResourceAsStream(PROPERTIES)) {
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
