package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.source.WhiteSpace;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** What web archives write alike: words of an element, a sender without an address, the link that answers a mail. */
final class PageText {

    /** Such as {@code mailto:list%40example.org?Subject=Re&In-Reply-To=%3Cid%3E}. */
    private static final Pattern ANSWERED =
            Pattern.compile("[?&](?:amp;)?In-Reply-To=([^&\"]{1,500})", Pattern.CASE_INSENSITIVE);

    private PageText() {}

    /** The text of the first element that a selector finds, folded; empty if there is none or it is blank. */
    static Optional<String> first(Element page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).flatMap(element -> words(element.text()));
    }

    /** The elements that are such, in their order, but none within another: archives nest no mails, and hostile pages do. */
    static List<Element> outermost(Element page, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    boolean taken = node instanceof Element element && wanted.test(element);
                    if (taken) {
                        found.add((Element) node);
                    }
                    return taken ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
                },
                page);
        return found;
    }

    /** The text folded; empty if nothing is left. */
    static Optional<String> words(String text) {
        return Optional.of(WhiteSpace.fold(text)).filter(folded -> !folded.isEmpty());
    }

    /** A sender as archives show one that hide addresses: by name or by address. */
    static Optional<Address> sender(String shown) {
        return words(shown)
                .flatMap(text -> text.indexOf('@') >= 0 || text.contains(" at ")
                        ? Sender.parse(text)
                        : Optional.of(new Address(Optional.of(text), "")));
    }

    /** The id of the mail that a link answers; empty if the link says none. */
    static Optional<String> answered(String link) {
        Matcher answered = ANSWERED.matcher(link);
        return answered.find() ? id(decoded(answered.group(1))) : Optional.empty();
    }

    /** A message-id without {@code <>}; empty if nothing is left. */
    static Optional<String> id(String text) {
        return words(text.replace("<", "").replace(">", "")).map(id -> id.replace(" ", ""));
    }

    /** A part of an address of the web with {@code %40} and the like undone, as far as it can be. */
    static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return url;
        }
    }
}
