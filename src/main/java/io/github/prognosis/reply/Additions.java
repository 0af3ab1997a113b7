package io.github.prognosis.reply;

import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a run of own paragraphs asks to be listed, and reads title, version and links from these alone. */
final class Additions {

    /** No title that people ask for is longer. */
    static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;

    /** Title and link stand so many paragraphs below at most. */
    static final int NEAR = 3;

    /** The words of a statement are not shown beyond about so many characters. */
    private static final int MOST_SHOWN = 300;

    private static final List<WordPattern> ASKS = patterns(
            "please ..1 add/track/list",
            "can/could/would/should/shall/may/might/will you/we ..1 add/track/list",
            "you ..2 want to add/track/list",
            "you/we may/might/could/should/can ..1 add/track/list",
            "like/want/wanted/propose ..2 to ..1 add/track/list",
            "needs/need/ought/like to be added/tracked/listed",
            "should/could/may/might be added/tracked/listed",
            "like/love/want to see/have/get T in/for",
            "one more series/item/patch/task",
            "another series/item/task/one is/would/that",
            "is/are/was/were/seems/seem/appears missing/lost $",
            "missing from/here",
            "stuff/items/series missing",
            "forgot/forgotten/omitted",
            "keep an eye on",
            "was/is/were/are not ..10 on the/this list",
            "not on/in the/this list");

    private static final List<WordPattern> LEADS = patterns(
            "^ ..2 other/further/more/additional ..2 items/features/tasks ..12 R",
            "^ ..6 items/series/features/tasks ..12 intended/targeted/planned/meant/marked ..1 for? R");

    static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201e]([^\"\u201c\u201d\u201e]{3,200}+)[\"\u201d\u201c]");
    static final Pattern TAGGED = Pattern.compile("\\[((?:[A-Za-z0-9_.-]{1,20} ){0,3}(?:PATCH|RFC)[^\\[\\]]{0,40})] ?");
    static final Pattern VERSION = Pattern.compile("\\b[vV](\\d{1,3})\\b");
    private static final Pattern ADDED = Pattern.compile(
            "\\b(?:add|track|list|another (?:task|series|item) is|keep an eye on)(?: also)? ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LISTED = Pattern.compile(
            "^(?:wasn't|isn't|weren't|aren't) (.{3,120}?) (?:on|in) (?:the|this) list", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "[?.:;,](?: |$)| \\(| here\\b| to (?:this|the|your) list\\b| in (?:this|the|your) list\\b| as well\\b| for (?:4\\.|this|the|everything)");
    /** A patch's own title has colons and commas. */
    private static final Pattern TITLE_END = Pattern.compile("[?.;](?: |$)| [\\[(<]?https?:");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:the|a|an|my|our|also|ongoing|following|new|these|some) ", Pattern.CASE_INSENSITIVE);

    private Additions() {}

    private static List<WordPattern> patterns(String... phrases) {
        return Arrays.stream(phrases).map(WordPattern::new).toList();
    }

    /**
     * What is asked for.
     *
     * @param passage the paragraph that asks
     * @param item empty where no title is given
     * @param words its own in a list that asks for several; empty if they are the paragraph's
     */
    record Asked(Passage passage, Optional<NewItem> item, String words) {
        Asked(Passage passage, Optional<NewItem> item) {
            this(passage, item, "");
        }
    }

    /** {@code Other x86 items that we've marked 4.18 material:} leads to a list of new ones. */
    private static boolean leads(Sentence sentence) {
        WordPattern.Place nothing = new WordPattern.Place(0, 0);
        return sentence.text().endsWith(":")
                && LEADS.stream().anyMatch(phrase -> phrase.in(sentence).isPresent())
                && !Hindrance.NEGATION.in(sentence, nothing);
    }

    /** Whether a sentence asks for something to be listed. */
    static boolean asks(Sentence sentence) {
        return ASKS.stream().anyMatch(phrase -> phrase.in(sentence).isPresent());
    }

    /** The item that a paragraph is by its form, whoever writes it: the post's author adds what he forgot. */
    static List<Asked> written(Passage passage) {
        return OwnItems.in(passage)
                .map(item -> List.of(new Asked(passage, Optional.of(item))))
                .orElse(List.of());
    }

    /** What a run asks for from one of its paragraphs on; empty if that asks for nothing. */
    static List<Asked> in(List<Passage> run, int number) {
        Passage passage = run.get(number);
        Optional<NewItem> listed = ListedAdditions.in(passage);
        if (listed.isPresent()) {
            return List.of(new Asked(passage, listed));
        }
        for (Sentence sentence : Sentence.of(passage.lines())) {
            if (asks(sentence)) {
                return asked(run, number, sentence);
            }
            List<Asked> below = leads(sentence) ? ListedAdditions.below(run, number) : List.of();
            if (!below.isEmpty()) {
                return below;
            }
        }
        return List.of();
    }

    /** What asks, with the short paragraphs below in which title and link may stand. */
    static String words(List<Passage> run, int number) {
        StringBuilder words = new StringBuilder(run.get(number).text());
        int i = number + 1;
        while (i < run.size()
                && i <= number + NEAR
                && words.length() < MOST_SHOWN
                && in(run, i).isEmpty()) {
            words.append(' ').append(run.get(i).text());
            i++;
        }
        return words.toString();
    }

    private static List<Asked> asked(List<Passage> run, int number, Sentence sentence) {
        Passage passage = run.get(number);
        List<Asked> listed = sentence.text().endsWith(":") ? ListedAdditions.below(run, number) : List.of();
        if (!listed.isEmpty()) {
            return listed;
        }
        List<String> titles = titles(run, number, sentence);
        if (titles.isEmpty()) {
            return List.of(new Asked(passage, Optional.empty()));
        }
        List<String> links = titles.size() > 1 ? List.of() : links(run, number);
        List<Asked> asked = new ArrayList<>();
        for (String title : titles) {
            boolean one = titles.size() == 1;
            asked.add(new Asked(
                    passage,
                    Optional.of(NewItem.of(
                            title, one ? version(sentence.text()) : OptionalInt.empty(), links, passage.path()))));
        }
        return asked;
    }

    private static List<String> titles(List<Passage> run, int number, Sentence sentence) {
        String text = run.get(number).text();
        Matcher quoted = QUOTED.matcher(sentence.text());
        if (quoted.find()) {
            return List.of(plain(quoted.group(1)));
        }
        Matcher tagged = TAGGED.matcher(text);
        if (tagged.find()) {
            return title(text.substring(tagged.end()), TITLE_END);
        }
        for (int i = number + 1; i < run.size() && i <= number + NEAR; i++) {
            String below = run.get(i).text();
            Matcher title = TAGGED.matcher(below);
            if (title.find() && title.start() < 4) {
                return title(below.substring(title.end()), TITLE_END);
            }
            if (below.startsWith("(") && below.length() <= LONGEST && below.indexOf(')') >= below.length() - 2) {
                return title(below.substring(1, below.indexOf(')')));
            }
        }
        Matcher not = NOT_LISTED.matcher(sentence.text());
        if (not.find()) {
            return title(not.group(1));
        }
        return object(sentence.text());
    }

    /** What is to be added, in the sentence's own words; what stands behind a colon can be several. */
    private static List<String> object(String sentence) {
        Matcher added = ADDED.matcher(sentence);
        boolean found = added.find();
        while (found && sentence.startsWith("of ", added.end())) {
            found = added.find();
        }
        int colon = sentence.indexOf(": ");
        if (!found && colon > 0 && sentence.lastIndexOf("missing", colon) >= 0) {
            List<String> titles = new ArrayList<>();
            for (String part : sentence.substring(colon + 2).split(",? and |, ", -1)) {
                if (!part.startsWith("to ") && !part.isBlank()) {
                    titles.addAll(title(part));
                }
            }
            return titles.size() <= 6 ? titles : List.of();
        }
        return found ? title(sentence.substring(added.end())) : List.of();
    }

    private static List<String> title(String text) {
        return title(text, END);
    }

    private static List<String> title(String text, Pattern ending) {
        Matcher end = ending.matcher(text);
        String title = plain(end.find() ? text.substring(0, end.start()) : text);
        boolean named = title.split(" ", -1).length <= MOST_WORDS && title.length() >= 3 && !isPointer(title);
        return named && title.length() <= LONGEST ? List.of(title) : List.of();
    }

    private static boolean isPointer(String title) {
        String first = title.toLowerCase(Locale.ROOT).split(" ", -1)[0];
        return List.of("it", "this", "that", "these", "them", "those", "to", "and", "or", "there", "what", "if")
                .contains(first);
    }

    static String plain(String text) {
        String title = WhiteSpace.fold(Urls.without(text));
        Matcher article = ARTICLE.matcher(title);
        while (article.lookingAt()) {
            title = title.substring(article.end());
            article = ARTICLE.matcher(title);
        }
        while (title.endsWith(".") || title.endsWith(",") || title.endsWith("[") || title.endsWith(":")) {
            title = title.substring(0, title.length() - 1).strip();
        }
        return title;
    }

    static OptionalInt version(String text) {
        Matcher version = VERSION.matcher(Urls.without(text));
        if (!version.find()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(version.group(1));
        return version.find() && Integer.parseInt(version.group(1)) != number
                ? OptionalInt.empty()
                : OptionalInt.of(number);
    }

    private static List<String> links(List<Passage> run, int number) {
        List<String> links = new ArrayList<>(Urls.in(run.get(number).text()));
        for (int i = number + 1; i < run.size() && i <= number + NEAR && links.isEmpty(); i++) {
            links.addAll(Urls.in(run.get(i).text()));
        }
        return links;
    }
}
