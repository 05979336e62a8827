package org.newsdesk.sheet;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Fills the HTML template: a FreeMarker text that can reach nothing but the values, and writes all of them escaped. */
public final class HtmlSheet {

    private static final Configuration FREEMARKER = configuration();

    private HtmlSheet() {}

    /**
     * Writes the template with the values filled in.
     *
     * @throws TemplateException when the template asks for what there is not
     * @throws IOException when the template cannot be understood or the output fails
     */
    public static void fill(String template, SheetValues values, Writer out) throws IOException, TemplateException {
        Map<String, Object> model = new HashMap<>(values.single());
        model.putAll(values.groups());
        new Template("sheet", new StringReader(template), FREEMARKER).process(model, out);
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_31);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
