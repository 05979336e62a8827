package org.newsdesk.testbed.host.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table of v1 REST calls: method and path pattern below {@code /alfresco/api/-default-/public/}. */
public final class RestRoutes {

    private final List<Route> routes = new ArrayList<>();

    /**
     * Adds a call that needs an authenticated user.
     *
     * @param pattern such as {@code workflow/versions/1/tasks/{taskId}}
     */
    public void add(String method, String pattern, RestHandler handler) {
        routes.add(new Route(method.toUpperCase(Locale.ROOT), pattern.split("/"), handler, false));
    }

    /** Adds a call that anybody may make, such as the login. */
    public void addAnonymous(String method, String pattern, RestHandler handler) {
        routes.add(new Route(method.toUpperCase(Locale.ROOT), pattern.split("/"), handler, true));
    }

    /** Finds the call for a method and a path; a literal segment wins over a variable. */
    Optional<Match> find(String method, String path) {
        String[] segments = path.split("/");
        Route best = null;
        for (Route route : routes) {
            if (route.method.equals(method)
                    && route.matches(segments)
                    && (best == null || route.literals() > best.literals())) {
                best = route;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Match(best.handler, best.anonymous, best.variables(segments)));
    }

    /** The methods known for a path; empty when the path is unknown. */
    Set<String> methods(String path) {
        String[] segments = path.split("/");
        Set<String> methods = new TreeSet<>();
        routes.stream().filter(route -> route.matches(segments)).forEach(route -> methods.add(route.method));
        return methods;
    }

    /** A found call with the values of its path variables. */
    record Match(RestHandler handler, boolean anonymous, Map<String, String> variables) {}

    private record Route(String method, String[] pattern, RestHandler handler, boolean anonymous) {

        boolean matches(String[] segments) {
            if (segments.length != pattern.length) {
                return false;
            }
            for (int i = 0; i < pattern.length; i++) {
                if (!isVariable(pattern[i]) && !pattern[i].equals(segments[i])) {
                    return false;
                }
            }
            return true;
        }

        int literals() {
            int count = 0;
            for (String segment : pattern) {
                count += isVariable(segment) ? 0 : 1;
            }
            return count;
        }

        Map<String, String> variables(String[] segments) {
            Map<String, String> variables = new HashMap<>();
            for (int i = 0; i < pattern.length; i++) {
                if (isVariable(pattern[i])) {
                    variables.put(pattern[i].substring(1, pattern[i].length() - 1), segments[i]);
                }
            }
            return variables;
        }

        private static boolean isVariable(String segment) {
            return segment.startsWith("{");
        }
    }
}
