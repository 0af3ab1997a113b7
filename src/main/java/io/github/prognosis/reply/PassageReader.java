package io.github.prognosis.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a reply's own words into paragraphs, each with what is quoted above it. */
final class PassageReader {

    /** Mail programs break quoted lines at about so many characters, and leave the rest, a word or two, without marks. */
    private static final int LONG_LINE = 60;

    private static final int REST = 24;

    private static final Pattern GREETING = Pattern.compile(
            "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\\b[^.?!:]{0,40}[.!,:]?",
            Pattern.CASE_INSENSITIVE);

    /** Words that say nothing of an item, however many of them stand in a line. */
    private static final Set<String> CLOSING =
            Sentence.set("thanks thank you regards cheers best kind many br and with in advance sincerely yours "
                    + "wishes greetings");

    /** Those that close nothing by themselves: the last line of a paragraph may be no more than {@code in.} */
    private static final Set<String> BESIDE = Set.of("and", "with", "in", "you", "many", "kind", "advance");

    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\[<(]?(?:\\.{2,5}|\u2026|snip(?:ped)?|cut|trimmed)[\\])>]?", Pattern.CASE_INSENSITIVE);

    private final List<ReplyLines.Line> lines;
    private final QuotedPlace place;
    private final Set<String> names;
    private final List<Passage> passages = new ArrayList<>();
    private List<String> paragraph = new ArrayList<>();
    private int run;
    private boolean first = true;

    private PassageReader(List<ReplyLines.Line> lines, PostIndex post, Set<String> names) {
        this.lines = lines;
        this.place = new QuotedPlace(post);
        this.names = names;
    }

    /**
     * Reads a reply.
     *
     * @param text decoded
     * @param sender the name by which it may be signed; empty if that is not known
     */
    static List<Passage> read(String text, String sender, PostIndex post) {
        Set<String> names = new HashSet<>(Arrays.asList(TitleTree.words(sender)));
        PassageReader reader = new PassageReader(ReplyLines.of(text), post, names);
        reader.read();
        return reader.passages;
    }

    private void read() {
        for (int number = 0; number < lines.size(); number++) {
            ReplyLines.Line line = lines.get(number);
            if (line.isQuoted() || isRest(number)) {
                end();
                if (!first) {
                    run++;
                    first = true;
                }
                place.line(lines, number);
            } else if (line.isBlank()) {
                end();
            } else {
                paragraph.add(line.folded());
            }
        }
        end();
    }

    /** Whether a line without marks is the end of the quoted one above, as no answer stands within a broken line. */
    private boolean isRest(int number) {
        if (number == 0 || lines.get(number).isBlank()) {
            return false;
        }
        String text = lines.get(number).folded();
        boolean below =
                lines.get(number - 1).isQuoted() && !lines.get(number - 1).isBlank();
        boolean above = number + 1 < lines.size() && lines.get(number + 1).isQuoted();
        boolean cut = lines.get(number - 1).text().length() >= LONG_LINE
                && text.length() <= REST
                && text.indexOf('.') < 0
                && !LEFT_OUT.matcher(text).matches();
        boolean closes = text.startsWith("]") || text.startsWith("(v") || text.startsWith("(->");
        return below && (place.isTakenAsTitle() || (above && (cut || closes)) || (closes && text.length() <= REST));
    }

    private void end() {
        List<String> own = paragraph;
        paragraph = new ArrayList<>();
        while (!own.isEmpty() && (GREETING.matcher(own.get(0)).matches() || says(own.get(0)))) {
            own.remove(0);
        }
        while (!own.isEmpty() && says(own.get(own.size() - 1)) && !isOwner(own)) {
            own.remove(own.size() - 1);
        }
        own.removeIf(line -> LEFT_OUT.matcher(line).matches());
        boolean attribution = !own.isEmpty() && isAttribution(own.get(own.size() - 1));
        if (!own.isEmpty() && !attribution) {
            add(place.passage(own, run, first));
            first = false;
        }
    }

    /** Whether the last line names who writes as the owner of an item of his own, and does not sign. */
    private static boolean isOwner(List<String> own) {
        return own.size() > 1
                && own.get(0).startsWith("* ")
                && own.get(own.size() - 1).startsWith("- ");
    }

    /** A sentence that goes on behind an item quoted in between is one. */
    private void add(Passage passage) {
        int last = passages.size() - 1;
        if (passage.first() && last >= 0 && !passages.get(last).split() && goesOn(passages.get(last), passage)) {
            Passage beginning = passages.remove(last);
            passages.add(passage.endOf(beginning));
        } else {
            passages.add(passage);
        }
    }

    private static boolean goesOn(Passage beginning, Passage end) {
        String before = beginning.text();
        String behind = end.text();
        char last = before.charAt(before.length() - 1);
        boolean open = before.endsWith("...") || before.endsWith("\u2026") || ".!?:;)".indexOf(last) < 0;
        boolean dotted = behind.startsWith("...") || behind.startsWith("\u2026");
        boolean small = Character.isLowerCase(behind.codePointAt(0));
        return (open && (dotted || small)) || (dotted && before.endsWith(","));
    }

    /** {@code A. Person writes ("Re: subject"):}, and others that are not known by their dates. */
    private static boolean isAttribution(String line) {
        return line.endsWith(":")
                && (line.contains(" writes") || line.contains(" wrote"))
                && (line.contains("(\"") || line.contains("@"));
    }

    /** Whether a line says no more than thanks and a name. */
    private boolean says(String line) {
        if (line.indexOf('?') >= 0) {
            return false;
        }
        boolean closes = false;
        for (String word : TitleTree.words(line)) {
            boolean known = CLOSING.contains(word) || names.contains(word);
            if (!known && word.chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
            closes |= known && !BESIDE.contains(word);
        }
        return closes;
    }
}
