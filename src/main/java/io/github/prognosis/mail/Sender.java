package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.source.WhiteSpace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a From field: {@code Name <a@b.c>}, {@code a@b.c (Name)}, and both as Pipermail writes them, with {@code a at b.c}.
 */
final class Sender {

    private static final Pattern HIDDEN_ADDRESS = Pattern.compile("(\\S+) at (\\S+)");

    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder bracketed = new StringBuilder();
    private int commentDepth;
    private boolean inQuotes;
    private boolean inBrackets;

    private Sender() {}

    /** The first address of the field's text; empty if the field is. Without any address it is an empty string. */
    static Optional<Address> parse(String field) {
        Sender sender = new Sender();
        String text = WhiteSpace.fold(field);
        int i = 0;
        while (i < text.length() && !sender.isComplete(text.charAt(i))) {
            boolean escaped = text.charAt(i) == '\\' && sender.isQuoting() && i + 1 < text.length();
            if (escaped) {
                i++;
                sender.append(text.charAt(i));
            } else {
                sender.take(text.charAt(i));
            }
            i++;
        }
        return sender.address();
    }

    /** Whether the character separates the first address from a second one. */
    private boolean isComplete(char c) {
        return c == ',' && !isQuoting() && !inBrackets && (!bracketed.isEmpty() || phrase.indexOf("@") >= 0);
    }

    private boolean isQuoting() {
        return inQuotes || commentDepth > 0;
    }

    private void take(char c) {
        if (c == '"' && commentDepth == 0) {
            inQuotes = !inQuotes;
        } else if (c == '(' && !inQuotes) {
            if (commentDepth++ > 0) {
                comment.append(c);
            }
        } else if (c == ')' && commentDepth > 0) {
            if (--commentDepth > 0) {
                comment.append(c);
            }
        } else if (c == '<' && !isQuoting()) {
            inBrackets = true;
        } else if (c == '>' && inBrackets && !isQuoting()) {
            inBrackets = false;
        } else {
            append(c);
        }
    }

    private void append(char c) {
        if (commentDepth > 0) {
            comment.append(c);
        } else if (inBrackets) {
            bracketed.append(c);
        } else {
            phrase.append(c);
        }
    }

    private Optional<Address> address() {
        String name = HeaderText.words(phrase.toString());
        String group = HeaderText.words(comment.toString());
        if (!bracketed.isEmpty()) {
            return Optional.of(new Address(nonEmpty(name.isEmpty() ? group : name), shown(bracketed.toString())));
        }
        String address = shown(phrase.toString());
        if (address.indexOf(' ') >= 0) {
            return Optional.of(new Address(Optional.of(name), ""));
        }
        return address.isEmpty() && group.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(nonEmpty(group), address));
    }

    /** The address with its {@code @} again. */
    private static String shown(String address) {
        String folded = WhiteSpace.fold(address);
        Matcher hidden = HIDDEN_ADDRESS.matcher(folded);
        return hidden.matches() ? hidden.group(1) + "@" + hidden.group(2) : folded;
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
