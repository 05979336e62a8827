package org.newsdesk.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Level of a medium (G6). Statistics keep the tiers apart. */
public enum MediaTier {
    CENTRAL("central", "中央"),
    PROVINCE("province", "省级", "省"),
    PREFECTURE("prefecture", "市州级", "市级", "州级", "市", "州"),
    COUNTY("county", "县级", "县", "区"),
    NETWORK("network", "网络媒体", "网络"),
    OWN_MEDIA("own-media", "自媒体");

    private final String id;
    private final List<String> words;

    MediaTier(String id, String... words) {
        this.id = id;
        this.words = List.of(words);
    }

    /** Name in JSON and in the register. */
    public String id() {
        return id;
    }

    /** Key of its name in the message bundles. */
    public String messageKey() {
        return "newsdesk.mediaTier." + id;
    }

    /** The tier of that name, as the list of outlets writes it. */
    static Optional<MediaTier> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(tier -> tier.id.equals(lower) || tier.words.contains(lower))
                .findFirst();
    }
}
