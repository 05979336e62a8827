package org.newsdesk.publication;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The address of a publication.
 *
 * @param key the same for all the ways in which one address is written
 */
record Link(String key) {

    private static final int LONGEST = 2000;
    private static final String WECHAT = "mp.weixin.qq.com";
    /** What names an article there; everything else says how the reader came to it. */
    private static final Set<String> WECHAT_ARTICLE = Set.of("__biz", "mid", "idx", "sn");

    /** Reads an address; empty for what is no http address. */
    static Optional<Link> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(text.strip()).normalize();
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getRawAuthority() != null && address.getUserInfo() == null
                    ? host(address).map(host -> new Link(key(address, host)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code URI} knows no host in Chinese letters, but keeps it as the authority. */
    private static Optional<String> host(URI address) {
        String authority = address.getRawAuthority().replaceFirst(":(80|443)?$", "");
        String host = IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        return host.isEmpty() || host.contains("@") ? Optional.empty() : Optional.of(host);
    }

    private static String key(URI address, String host) {
        URI ascii = URI.create(address.toASCIIString());
        return host + ascii.getRawPath().replaceFirst("/+$", "") + query(ascii, host) + fragment(ascii);
    }

    private static String query(URI address, String host) {
        String query = address.getRawQuery();
        if (query == null) {
            return "";
        }
        Predicate<String> names =
                host.equals(WECHAT) ? name -> WECHAT_ARTICLE.contains(name) : name -> !name.startsWith("utm_");
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && names.test(pair.replaceFirst("=.*", "")))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** A fragment is a place in the page, unless a page of one file shows all its articles by it. */
    private static String fragment(URI address) {
        String fragment = address.getRawFragment();
        return fragment != null && (fragment.startsWith("/") || fragment.startsWith("!")) ? "#" + fragment : "";
    }
}
