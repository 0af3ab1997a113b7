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
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;

    /** Title and link stand so many paragraphs below at most. */
    static final int NEAR = 3;

    /** So many are asked for at once at most. */
    private static final int MOST_LISTED = 20;

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

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201e]([^\"\u201c\u201d\u201e]{3,200}+)[\"\u201d\u201c]");
    private static final Pattern TAGGED =
            Pattern.compile("\\[((?:[A-Za-z0-9_.-]{1,20} ){0,3}(?:PATCH|RFC)[^\\[\\]]{0,40})] ?");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}[.:)]|[A-Z][.)]) (?=\\S)");
    private static final Pattern STANZA = Pattern.compile("([SOEPL]): ?(.+)");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]++");
    private static final Pattern BULLET = Pattern.compile("[*\u2022+-] +(?=\\S)");
    private static final Pattern GROUP = Pattern.compile(" \\((?:RFC )?v\\d{1,3}\\)$");
    private static final Pattern VERSION = Pattern.compile("\\b[vV](\\d{1,3})\\b");
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
     */
    record Asked(Passage passage, Optional<NewItem> item) {}

    /** Whether a sentence asks for something to be listed. */
    static boolean asks(Sentence sentence) {
        return ASKS.stream().anyMatch(phrase -> phrase.in(sentence).isPresent());
    }

    /** What a run asks for from one of its paragraphs on; empty if that asks for nothing. */
    static List<Asked> in(List<Passage> run, int number) {
        Passage passage = run.get(number);
        Optional<NewItem> listed = stanza(passage).or(() -> numbered(passage)).or(() -> called(passage));
        if (listed.isPresent()) {
            return List.of(new Asked(passage, listed));
        }
        for (Sentence sentence : Sentence.of(passage.lines())) {
            if (asks(sentence)) {
                return asked(run, number, sentence);
            }
        }
        return List.of();
    }

    private static List<Asked> asked(List<Passage> run, int number, Sentence sentence) {
        Passage passage = run.get(number);
        List<Asked> listed = sentence.text().endsWith(":") ? listed(run, number) : List.of();
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
                    Optional.of(new NewItem(
                            title, one ? version(sentence.text()) : OptionalInt.empty(), links, passage.path()))));
        }
        return asked;
    }

    /** The bullets below what asks, each with the links below it. */
    private static List<Asked> listed(List<Passage> run, int number) {
        List<String> lines = new ArrayList<>(run.get(number).lines());
        for (int i = number + 1; i < run.size() && i <= number + NEAR; i++) {
            lines.addAll(run.get(i).lines());
        }
        List<Asked> listed = new ArrayList<>();
        for (int i = 0; i < lines.size() && listed.size() < MOST_LISTED; i++) {
            Matcher bullet = BULLET.matcher(lines.get(i));
            if (!bullet.lookingAt()) {
                continue;
            }
            String text = lines.get(i).substring(bullet.end());
            Matcher tag = TAGGED.matcher(text);
            String head = tag.lookingAt() ? text.substring(tag.end()) : text;
            Matcher group = GROUP.matcher(head);
            String title = plain(group.replaceFirst(""));
            List<String> links = new ArrayList<>(links(text));
            for (int below = i + 1; below < lines.size() && lines.get(below).contains("://"); below++) {
                links.addAll(links(lines.get(below)));
            }
            if (title.length() >= 3 && title.length() <= LONGEST && !text.startsWith("http")) {
                listed.add(new Asked(
                        run.get(number),
                        Optional.of(new NewItem(
                                title, version(text), links, run.get(number).path()))));
            }
        }
        return listed;
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

    private static String plain(String text) {
        String title = WhiteSpace.fold(URL.matcher(text).replaceAll(" "));
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

    private static OptionalInt version(String text) {
        Matcher version = VERSION.matcher(URL.matcher(text).replaceAll(" "));
        if (!version.find()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(version.group(1));
        return version.find() && Integer.parseInt(version.group(1)) != number
                ? OptionalInt.empty()
                : OptionalInt.of(number);
    }

    private static List<String> links(List<Passage> run, int number) {
        List<String> links = new ArrayList<>(links(run.get(number)));
        for (int i = number + 1; i < run.size() && i <= number + NEAR && links.isEmpty(); i++) {
            links.addAll(links(run.get(i)));
        }
        return links;
    }

    /** The URLs of a paragraph, without the marks of the sentence that they stand in. */
    static List<String> links(Passage passage) {
        return links(passage.text());
    }

    private static List<String> links(String text) {
        List<String> links = new ArrayList<>();
        Matcher url = URL.matcher(text);
        while (url.find()) {
            String link = url.group();
            while (").,;:]>".indexOf(link.charAt(link.length() - 1)) >= 0) {
                link = link.substring(0, link.length() - 1);
            }
            links.add(link);
        }
        return links;
    }

    /** {@code 19. [PATCH v2 00/12] Title}, {@code F. The "title" series}: the numbers of the post's list go on. */
    private static Optional<NewItem> numbered(Passage passage) {
        Matcher number = NUMBERED.matcher(passage.lines().get(0));
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String head = passage.text().substring(number.end());
        Matcher tag = TAGGED.matcher(head);
        boolean tagged = tag.lookingAt();
        Matcher quoted = QUOTED.matcher(head);
        if (!tagged) {
            return quoted.find() && quoted.start() < 40
                    ? Optional.of(
                            new NewItem(plain(quoted.group(1)), OptionalInt.empty(), links(passage), passage.path()))
                    : Optional.empty();
        }
        String title = passage.lines().get(0).substring(number.end() + tag.end());
        if (passage.lines().size() > 1
                && isWrapped(passage.lines().get(0), passage.lines().get(1))) {
            title += " " + passage.lines().get(1);
        }
        Matcher version = VERSION.matcher(tag.group(1));
        OptionalInt posted = version.find() ? OptionalInt.of(Integer.parseInt(version.group(1))) : OptionalInt.empty();
        return Optional.of(new NewItem(plain(title), posted, links(passage), passage.path()));
    }

    private static boolean isWrapped(String line, String next) {
        return line.length() > 60 && next.indexOf(':') < 0 && !next.startsWith("http") && next.length() < 40;
    }

    /** {@code S: Title}, {@code O: Owner} on lines of their own. */
    private static Optional<NewItem> stanza(Passage passage) {
        Optional<String> title = Optional.empty();
        int fields = 0;
        for (String line : passage.lines()) {
            Matcher field = STANZA.matcher(line);
            if (field.matches()) {
                fields++;
                title = field.group(1).equals("S") ? Optional.of(plain(field.group(2))) : title;
            }
        }
        return fields < 2
                ? Optional.empty()
                : title.filter(text -> !text.isEmpty())
                        .map(text -> new NewItem(text, version(passage.text()), links(passage), passage.path()));
    }

    /** Below the post's call for items a title in quotes, or behind a patch's tag, and nothing else. */
    private static Optional<NewItem> called(Passage passage) {
        if (!passage.call()) {
            return Optional.empty();
        }
        String text = passage.text();
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.lookingAt() && text.length() - quoted.end() <= 20) {
            return Optional.of(new NewItem(plain(quoted.group(1)), version(passage.text()), links(passage), List.of()));
        }
        Matcher tag = TAGGED.matcher(text);
        if (tag.lookingAt()) {
            String title = passage.lines()
                    .get(0)
                    .substring(Math.min(tag.end(), passage.lines().get(0).length()));
            return title.isBlank()
                    ? Optional.empty()
                    : Optional.of(new NewItem(plain(title), version(passage.text()), links(passage), List.of()));
        }
        return Optional.empty();
    }
}
