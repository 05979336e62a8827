package org.newsdesk.testbed.host.webscripts;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.Writer;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.newsdesk.testbed.api.DeclarativeRenderer;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Renders declarative web scripts with FreeMarker. */
final class ScriptContainer implements Container, DeclarativeRenderer {

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json;charset=UTF-8",
            "html", "text/html;charset=UTF-8",
            "xml", "text/xml;charset=UTF-8",
            "csv", "text/csv;charset=UTF-8",
            "text", "text/plain;charset=UTF-8");

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_31);

    ScriptContainer(ClassLoader loader) {
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocalizedLookup(false);
        freemarker.setTemplateLoader(new MultiTemplateLoader(ScriptRegistry.ROOTS.stream()
                .map(root -> new ClassTemplateLoader(loader, root))
                .toArray(TemplateLoader[]::new)));
    }

    @Override
    public String getName() {
        return "Newsdesk testbed";
    }

    @Override
    public void render(
            WebScript script,
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            Map<String, Object> model)
            throws IOException {
        String template = script.getDescription().getId() + "." + req.getFormat() + ".ftl";
        Map<String, Object> all = new HashMap<>(model);
        all.put("status", status);
        all.put("format", req.getFormat());
        all.put("args", arguments(req));
        all.put(
                "url",
                Map.of(
                        "context",
                        "/alfresco",
                        "serviceContext",
                        "/alfresco/s",
                        "templateArgs",
                        req.getServiceMatch().getTemplateVars()));
        ResourceBundle bundle = script.getResources();
        all.put("msg", (TemplateMethodModelEx) arguments -> message(bundle, arguments));
        res.setStatus(status.getCode());
        res.setCache(cache);
        res.setContentType(TYPES.getOrDefault(req.getFormat(), "text/plain;charset=UTF-8"));
        if (status.getLocation() != null && !status.getLocation().isEmpty()) {
            res.setHeader(WebScriptResponse.HEADER_LOCATION, status.getLocation());
        }
        try {
            Writer writer = res.getWriter();
            freemarker.getTemplate(template).process(all, writer);
            writer.flush();
        } catch (TemplateException e) {
            throw new WebScriptException("Failed to process template " + template, e);
        }
    }

    private static Map<String, String> arguments(WebScriptRequest req) {
        Map<String, String> arguments = new HashMap<>();
        for (String name : req.getParameterNames()) {
            arguments.put(name, req.getParameter(name));
        }
        return arguments;
    }

    private static String message(ResourceBundle bundle, List<?> arguments) {
        String key = arguments.get(0).toString();
        String text = bundle != null && bundle.containsKey(key) ? bundle.getString(key) : I18NUtil.getMessage(key);
        if (text == null || arguments.size() == 1) {
            return text == null ? key : text;
        }
        Object[] values = arguments.subList(1, arguments.size()).stream()
                .map(Object::toString)
                .toArray();
        return new MessageFormat(text, I18NUtil.getLocale()).format(values);
    }
}
