package org.newsdesk.testbed.host.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;

/** The web scripts of the class path by URL: descriptions with their beans, or with their templates only. */
final class ScriptRegistry {

    /** Where web scripts lie on the class path; the extension's folder wins. */
    static final List<String> ROOTS =
            List.of("alfresco/extension/templates/webscripts/", "alfresco/templates/webscripts/");

    private static final String SUFFIX = ".desc.xml";
    private final List<Entry> entries = new ArrayList<>();

    ScriptRegistry(ApplicationContext context, Container container) throws IOException {
        Map<String, ScriptDescription> found = new LinkedHashMap<>();
        for (String root : ROOTS) {
            for (Resource resource :
                    ((ResourcePatternResolver) context).getResources("classpath*:" + root + "**/*" + SUFFIX)) {
                read(root, resource, found);
            }
        }
        for (ScriptDescription description : found.values()) {
            WebScript script = context.containsBean(description.beanName())
                    ? (WebScript) context.getBean(description.beanName())
                    : new DeclarativeWebScript();
            script.init(container, new ScriptDescriptionView(description));
            description.urls().forEach(url -> entries.add(new Entry(new UrlTemplate(url), description, script)));
        }
    }

    private static void read(String root, Resource resource, Map<String, ScriptDescription> found) throws IOException {
        String url = resource.getURL().toString();
        String path = url.substring(url.lastIndexOf(root) + root.length());
        String id = path.substring(0, path.length() - SUFFIX.length());
        if (!found.containsKey(id)) {
            try (InputStream in = resource.getInputStream()) {
                ScriptDescription.read(id, in).ifPresent(description -> found.put(id, description));
            }
        }
    }

    /** A URL of a web script. */
    private record Entry(UrlTemplate template, ScriptDescription description, WebScript script) {}

    /** The script for a request, with what the URL says. */
    record Found(ScriptDescription description, Match match) {}

    /** The script for a method and a path, or null. */
    Found find(String method, String path) {
        Found best = null;
        int literals = -1;
        for (Entry entry : entries) {
            Map<String, String> variables = entry.template().match(path);
            if (variables != null
                    && entry.description().method().equals(method)
                    && entry.template().literals() > literals) {
                literals = entry.template().literals();
                best = new Found(
                        entry.description(), new Match(entry.template().toString(), variables, path, entry.script()));
            }
        }
        return best;
    }

    /** Whether a path is known for some other method. */
    boolean knows(String path) {
        return entries.stream().anyMatch(entry -> entry.template().match(path) != null);
    }
}
