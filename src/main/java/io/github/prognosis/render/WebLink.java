package io.github.prognosis.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A URL of a post that a browser may be sent to. */
final class WebLink {

    private WebLink() {}

    /** Whether the URL is {@code http} or {@code https}. */
    static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
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
