package io.github.prognosis.reply;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.source.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the post a reply's quotation stands, line after line. */
final class QuotedPlace {

    /** A title is broken into so many lines at most. */
    private static final int MOST_LINES = 5;

    private static final int LONGEST_TITLE = 600;
    private static final int MOST_ANSWERED = 2_000;

    /** What opens an item: {@code * }, {@code 12. }, {@code F. }; {@code -} opens an owner as well. */
    private static final Pattern OPENER =
            Pattern.compile("(?:[*\u2022\u00b7\u25cf+]++|\\d{1,3}[.:)]|[A-Z][.)])[ \u00a0]*+(?=\\S)");

    private static final Pattern TAG = Pattern.compile("\\[[^\\[\\]]{0,80}][ \u00a0]*+");

    private final PostIndex post;
    private Optional<Item> item = Optional.empty();
    private Optional<Item> before = Optional.empty();
    private Optional<Section> section = Optional.empty();
    private List<String> path = List.of();
    private int depth;
    private int indent;
    private int postLine;
    private boolean call;
    private StringBuilder answered = new StringBuilder();
    private int skip;

    QuotedPlace(PostIndex post) {
        this.post = post;
    }

    /** Whether the lines from one on continue the title that was found last. */
    boolean isTakenAsTitle() {
        return skip > 0;
    }

    /** Goes on to a line; those behind it tell how a title that is broken goes on. */
    void line(List<ReplyLines.Line> lines, int number) {
        ReplyLines.Line line = lines.get(number);
        if (skip > 0) {
            skip--;
            return;
        }
        if (line.isBlank()) {
            if (answered.length() > 0) {
                answered.append('\n');
            }
            return;
        }
        if (!item(lines, number) && !heading(line)) {
            other(lines, number);
        }
    }

    private boolean item(List<ReplyLines.Line> lines, int number) {
        ReplyLines.Line line = lines.get(number);
        Matcher opener = OPENER.matcher(line.folded());
        boolean opened = opener.lookingAt();
        String rest = opened ? line.folded().substring(opener.end()) : line.folded();
        StringBuilder joined = new StringBuilder(rest);
        Optional<TitleTree.Found> longest = Optional.empty();
        for (int i = 0; i < MOST_LINES && number + i < lines.size() && joined.length() <= LONGEST_TITLE; i++) {
            if (i > 0) {
                if (lines.get(number + i).isBlank()) {
                    break;
                }
                joined.append(' ').append(lines.get(number + i).folded());
            }
            Optional<TitleTree.Found> found = title(joined.toString(), opened);
            if (found.isPresent()
                    && found.get().words() > longest.map(TitleTree.Found::words).orElse(0)) {
                longest = found;
                skip = i;
            }
            if (!mayGoOn(joined.toString())) {
                break;
            }
        }
        longest.ifPresent(found -> enter(PostIndex.behind(found.items(), postLine), line));
        return longest.isPresent();
    }

    /** The title that a text begins with, with or without its tags; one without a bullet has to be all that the text says. */
    private Optional<TitleTree.Found> title(String text, boolean opened) {
        String rest = text;
        Optional<TitleTree.Found> found = begins(rest, opened);
        Matcher tag = TAG.matcher(rest);
        while (tag.lookingAt()) {
            rest = rest.substring(tag.end());
            Optional<TitleTree.Found> behind = begins(rest, opened || !rest.equals(text));
            found = behind.isPresent() ? behind : found;
            tag = TAG.matcher(rest);
        }
        return found;
    }

    /** Whether a title that the text begins with can go on in the next line. */
    private boolean mayGoOn(String text) {
        String rest = text;
        Matcher tag = TAG.matcher(rest);
        boolean open = post.titles().mayGoOn(TitleTree.words(rest));
        while (!open && tag.lookingAt()) {
            rest = rest.substring(tag.end());
            open = rest.isEmpty() || post.titles().mayGoOn(TitleTree.words(rest));
            tag = TAG.matcher(rest);
        }
        return open;
    }

    private Optional<TitleTree.Found> begins(String text, boolean opened) {
        String[] words = TitleTree.words(text);
        return post.titles().at(words, 0).filter(found -> opened || words.length - found.words() <= 2);
    }

    private void enter(Item now, ReplyLines.Line line) {
        if (item.isEmpty() || !item.get().equals(now)) {
            before = item;
        }
        item = Optional.of(now);
        postLine = now.line();
        section = Optional.empty();
        path = now.section();
        depth = line.depth();
        indent = indent(line.text());
        call = false;
        answered = new StringBuilder();
    }

    private boolean heading(ReplyLines.Line line) {
        String text = line.folded();
        boolean marked = text.startsWith("=") || text.endsWith(":") || text.startsWith("#");
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf(' ') > 0;
        if (!marked && !shouted) {
            return false;
        }
        Optional<Section> found = post.heading(text);
        found.ifPresent(heading -> {
            leave();
            section = found;
            path = heading.path();
        });
        return found.isPresent();
    }

    private void leave() {
        before = Optional.empty();
        item = Optional.empty();
        section = Optional.empty();
        call = false;
        answered = new StringBuilder();
    }

    /** A line that begins nothing of the list: of the item, of another's answer, or of an item that the post does not have. */
    private void other(List<ReplyLines.Line> lines, int number) {
        ReplyLines.Line line = lines.get(number);
        String text = line.folded();
        if (isLink(text)) {
            if (item.isEmpty()) {
                post.linked(text.replace("<", "").replace(">", "")).ifPresent(linked -> enter(linked, line));
            }
            return;
        }
        if (isCall(lines, number)) {
            leave();
            call = true;
        } else if (item.isPresent() && !post.isOf(item.get(), text)) {
            boolean opens = OPENER.matcher(text).lookingAt() && text.charAt(0) != '+';
            if (opens && line.depth() >= depth && indent(line.text()) <= indent) {
                leave();
                path = List.of();
            } else if (answered.length() < MOST_ANSWERED) {
                answered.append(text).append(' ');
            }
        }
    }

    /** The post asks for items in about these words; they are broken anywhere. */
    private static boolean isCall(List<ReplyLines.Line> lines, int number) {
        String text = lines.get(number).folded();
        if (number + 1 < lines.size()) {
            text += " " + lines.get(number + 1).folded();
        }
        return text.contains("you would like to see")
                || text.contains("Please reply with")
                || text.contains("Please reply for")
                || text.contains("description and use cases");
    }

    /** A URL or a rest of one. */
    private static boolean isLink(String text) {
        int blank = text.lastIndexOf(' ');
        String last = text.substring(blank + 1);
        boolean alone = blank < 0 || text.substring(0, blank).chars().noneMatch(Character::isLetterOrDigit);
        return alone
                && (last.contains("/")
                        || last.contains("@")
                        || last.chars().filter(Character::isDigit).count() > 5);
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && WhiteSpace.isSpace(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** A passage that stands here. */
    Passage passage(List<String> own, int run, boolean first) {
        return new Passage(
                own, item, before, section, path, call, answered.toString().strip(), run, first, false);
    }
}
