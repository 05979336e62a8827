package org.newsdesk.testbed.host.rest;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.ClassModel;
import org.newsdesk.testbed.host.dictionary.HostDictionary;

/**
 * The {@code where} of a children listing.
 *
 * @param folders true: folders only, false: files only, null: both
 * @param types only these types; all when empty
 */
record ChildFilter(Boolean folders, Set<QName> types) {

    private static final Pattern TYPE = Pattern.compile("nodeType\\s*=\\s*'([^']+?)(\\s+INCLUDESUBTYPES)?'");

    /** Reads {@code (isFolder=true)}, {@code (isFile=true)}, {@code (nodeType='x:y INCLUDESUBTYPES')}. */
    static ChildFilter parse(String where, NodeBody bodies, HostDictionary dictionary) {
        String text = where == null ? "" : where;
        Boolean folders = null;
        if (text.contains("isFolder=true") || text.contains("isFile=false")) {
            folders = true;
        } else if (text.contains("isFile=true") || text.contains("isFolder=false")) {
            folders = false;
        }
        Set<QName> types = new LinkedHashSet<>();
        Matcher matcher = TYPE.matcher(text);
        if (matcher.find()) {
            QName type = bodies.name(matcher.group(1));
            types.add(type);
            if (matcher.group(2) != null) {
                dictionary.all().stream()
                        .map(ClassModel::name)
                        .filter(name -> dictionary.isSubClass(name, type))
                        .forEach(types::add);
            }
        }
        return new ChildFilter(folders, types);
    }
}
