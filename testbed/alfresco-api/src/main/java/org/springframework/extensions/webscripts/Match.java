package org.springframework.extensions.webscripts;

import java.util.Map;

/** The URL template that matched. */
public final class Match {
    private final String templatePath;
    private final Map<String, String> templateVars;
    private final String matchPath;
    private final WebScript script;

    /** All values. */
    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this.templatePath = templatePath;
        this.templateVars = Map.copyOf(templateVars);
        this.matchPath = matchPath;
        this.script = script;
    }

    /** The template. */
    public String getTemplate() {
        return templatePath;
    }

    /** Values of the placeholders. */
    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    /** The static part that matched. */
    public String getPath() {
        return matchPath;
    }

    /** The web script. */
    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return templatePath;
    }
}
