package org.newsdesk.testbed.host.webscripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A URL template of a web script; a variable takes one path segment. */
final class UrlTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)\\}");
    private final String template;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    UrlTemplate(String template) {
        this.template = template;
        StringBuilder regex = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(template.substring(end, matcher.start())))
                    .append("([^/]+)");
            names.add(matcher.group(1));
            end = matcher.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        this.pattern = Pattern.compile(regex.toString());
    }

    /** The values of the variables, or null when the path does not match. */
    Map<String, String> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return values;
    }

    /** How much of the template is literal: the more, the better the match. */
    int literals() {
        return VARIABLE.matcher(template).replaceAll("").length();
    }

    @Override
    public String toString() {
        return template;
    }
}
