package io.github.prognosis.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A URL of a post that a browser may be sent to. */
final class WebLink {

    private static final String FORBIDDEN = "<>\"\\";

    private WebLink() {}

    /** Whether the URL is {@code http} or {@code https}, and nothing is in it that a URL may not hold. */
    static boolean isWeb(String url) {
        boolean web = url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
        return web && url.chars().allMatch(c -> c > ' ' && c < 0x7f && FORBIDDEN.indexOf(c) < 0);
    }

    /** The site that the URL leads to, as in {@code lore.kernel.org}; empty if it is none that a browser may be sent to. */
    static Optional<String> site(String url) {
        try {
            return isWeb(url) ? Optional.ofNullable(new URI(url).getHost()) : Optional.empty();
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }
}
