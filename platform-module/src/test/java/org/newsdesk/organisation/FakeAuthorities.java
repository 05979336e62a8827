package org.newsdesk.organisation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.newsdesk.settings.Fake;

/** Groups in memory; counts changes, so that a test sees whether a repetition changes anything. */
public final class FakeAuthorities {

    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private int changes;

    public AuthorityService service() {
        return Fake.of(AuthorityService.class, this);
    }

    Set<String> members(String group) {
        return groups.get(group);
    }

    Set<String> all() {
        return groups.keySet();
    }

    int changes() {
        return changes;
    }

    public boolean authorityExists(String name) {
        return groups.containsKey(name);
    }

    public String getShortName(String name) {
        return name.substring("GROUP_".length());
    }

    public Set<String> getDefaultZones() {
        return Set.of();
    }

    public String createAuthority(AuthorityType type, String shortName, String displayName, Set<String> zones) {
        changes++;
        groups.put("GROUP_" + shortName, new TreeSet<>());
        names.put("GROUP_" + shortName, displayName);
        return "GROUP_" + shortName;
    }

    public String getAuthorityDisplayName(String name) {
        return names.get(name);
    }

    public void setAuthorityDisplayName(String name, String displayName) {
        changes++;
        names.put(name, displayName);
    }

    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        return groups.get(name);
    }

    public void addAuthority(String parent, String child) {
        changes++;
        groups.get(parent).add(child);
    }

    public void removeAuthority(String parent, String child) {
        changes++;
        groups.get(parent).remove(child);
    }

    public boolean isAdminAuthority(String name) {
        return "admin".equals(name);
    }
}
