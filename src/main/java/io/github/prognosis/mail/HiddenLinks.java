package io.github.prognosis.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The links of a text whose address is not what is visible of them; it is written below the lines that they stand in. */
final class HiddenLinks {

    /** An address that is longer says nothing that a person wrote. */
    private static final int MAX_LENGTH = 2_000;
    /** Blanks at the beginning of lines that are as deep as that are all the same. */
    private static final int MAX_INDENT = 40;

    private static final List<String> SCHEMES = List.of("https://", "http://");
    /** What heads a section: its link is no link of an item. */
    private static final Set<Character> HEADINGS = Set.of('=', '>');

    private final StringBuilder out;
    private final List<String> addresses = new ArrayList<>();
    private int begin;
    private int line;
    private String indent = "";

    HiddenLinks(StringBuilder out) {
        this.out = out;
    }

    /** What comes next is what is visible of a link. */
    void open() {
        begin = out.length();
    }

    /** The link ends; its address is kept if it leads into the web and is not visible already. */
    void close(String address) {
        String target = address.strip();
        String shown = out.substring(Math.min(begin, out.length())).strip();
        if (shown.isEmpty() || target.length() > MAX_LENGTH || !isOfTheWeb(target) || isAddress(shown)) {
            return;
        }
        int text = line;
        while (text < out.length() && text - line < MAX_INDENT && out.charAt(text) == ' ') {
            text++;
        }
        if (text < out.length() && !HEADINGS.contains(out.charAt(text))) {
            indent = " ".repeat(text - line + 2);
            addresses.add(target);
        }
    }

    /** The next line begins, with its blanks and marks. */
    void lineBegins() {
        line = out.length();
        begin = line;
    }

    private static boolean isOfTheWeb(String address) {
        return SCHEMES.stream().anyMatch(address.toLowerCase(Locale.ROOT)::startsWith)
                && address.chars().noneMatch(c -> c <= ' ' || c == '\u007f');
    }

    /** Whether an address is visible: that of the page, whatever gateways made of the link behind it. */
    private static boolean isAddress(String shown) {
        return shown.contains("://") || shown.startsWith("www.") || (shown.indexOf('@') > 0 && shown.indexOf(' ') < 0);
    }

    /** Writes the addresses, each on a line of its own. */
    void write() {
        for (String address : addresses) {
            out.append(indent).append(address).append('\n');
        }
        addresses.clear();
    }
}
