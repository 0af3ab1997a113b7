package io.github.prognosis.edit;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Owner;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.Opener;
import io.github.prognosis.parse.Passage;
import io.github.prognosis.parse.PlacedItem;
import io.github.prognosis.parse.Span;
import io.github.prognosis.parse.WrittenItem;
import io.github.prognosis.parse.WrittenLines;
import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the post writes the lines below its titles: new ones are written as those that stand nearest. */
final class Spelling {

    /** The name of a field, which stands for itself without a dash. */
    private static final Pattern FIELD =
            Pattern.compile("(?:link|owner|status|prognosis)s? ?:", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final Family family;

    /** A passage of each kind, for items that have none. */
    private final Map<Kind, Passage> samples = new EnumMap<>(Kind.class);

    /** How far in the title stands above each of these. */
    private final Map<Kind, Integer> indents = new EnumMap<>(Kind.class);

    /** What a passage below a title is. */
    enum Kind {
        OWNER,
        ISSUE,
        LINK,
        NOTE,
        OTHER;

        /** What several of them are called. */
        String plural() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }

        /** The kind of a passage: what it gives, and nothing besides. */
        static Kind of(Passage passage) {
            boolean notes = !passage.given().notes().isEmpty();
            boolean links = !passage.given().links().isEmpty();
            if (passage.given().status() || passage.given().prognosis()) {
                return OTHER;
            }
            if (notes) {
                return NOTE;
            }
            if (links) {
                return LINK;
            }
            if (!passage.given().owners().isEmpty()) {
                return OWNER;
            }
            return passage.given().issues().isEmpty() ? OTHER : ISSUE;
        }
    }

    Spelling(Manuscript post) {
        source = post.source();
        family = post.update().family();
        for (PlacedItem item : post.items()) {
            for (Passage passage : item.below()) {
                if (isSample(passage) && samples.putIfAbsent(Kind.of(passage), passage) == null) {
                    indents.put(Kind.of(passage), item.head().indent());
                }
            }
        }
    }

    /** The layout of the post. */
    Family family() {
        return family;
    }

    /** A passage that a new one can look like: a line with one thing in it, under a dash where notes and owners have one. */
    private static boolean isSample(Passage passage) {
        boolean one = passage.given().owners().size() + passage.given().links().size() <= 1;
        boolean dashed =
                passage.opener() == Opener.DASH || passage.opener() == Opener.OWNER || passage.opener() == Opener.LINK;
        boolean bare = passage.opener() == Opener.FLUSH || passage.opener() == Opener.INDENT;
        return switch (Kind.of(passage)) {
            case OWNER, ISSUE -> one && dashed;
            case LINK -> one && (dashed || bare);
            case NOTE -> passage.opener() == Opener.DASH && passage.line() == passage.endLine();
            case OTHER -> false;
        };
    }

    /**
     * The lines of something new below an item.
     *
     * @param like a passage of the same item to write it like; empty if there is none
     */
    List<String> lines(Kind kind, String words, PlacedItem item, Optional<Passage> like) {
        Optional<Passage> own = like.filter(passage -> Kind.of(passage) != Kind.NOTE || isSample(passage))
                .or(() -> item.below().stream()
                        .filter(passage -> Kind.of(passage) == kind && isSample(passage))
                        .findFirst());
        if (own.isPresent()) {
            return like(own.get(), words, 0);
        }
        Passage sample = samples.get(kind);
        if (sample != null) {
            return like(sample, words, item.head().indent() - indents.getOrDefault(kind, 0));
        }
        return plain(kind, words, item);
    }

    /** The lines of a new item, the first without a bullet, beside an item like it. */
    List<String> added(Edit.Add add, PlacedItem beside) {
        List<String> lines = new ArrayList<>();
        List<String> below = add.lines();
        boolean linked = family == Family.PATCH_LIST
                && !below.isEmpty()
                && WrittenItem.isOnlyLinks(below.get(0))
                && WrittenItem.linksOf(add.head()).isEmpty();
        if (linked) {
            boolean broken = beside.head().line() < beside.head().endLine();
            lines.addAll(
                    broken
                            ? List.of(add.head() + " [", below.get(0), "]")
                            : List.of(add.head() + " [" + below.get(0) + "]"));
        } else {
            lines.add(add.head());
        }
        below.subList(linked ? 1 : 0, below.size()).forEach(words -> lines.addAll(added(words, beside)));
        return lines;
    }

    /** The lines of something that a new item says below its title, whatever it is. */
    private List<String> added(String words, PlacedItem beside) {
        Kind kind = kind(words);
        if (FIELD.matcher(words).lookingAt()) {
            return List.of(field(words, beside));
        }
        return lines(kind, words, beside, Optional.empty());
    }

    /** A line that says what it tells, below an item. */
    String field(String words, PlacedItem item) {
        return " ".repeat(item.head().indent() + (family == Family.NUMBERED ? 0 : 2)) + words;
    }

    private static Kind kind(String words) {
        if (WrittenItem.isOnlyLinks(words)) {
            return Kind.LINK;
        }
        if (!WrittenLines.issues(words).isEmpty()) {
            return Kind.ISSUE;
        }
        return WrittenLines.owners(words).isPresent() ? Kind.OWNER : Kind.NOTE;
    }

    /** As nothing in the post is of that kind: behind the dash of another, else as the layout has it. */
    private List<String> plain(Kind kind, String words, PlacedItem item) {
        for (Kind other : List.of(Kind.OWNER, Kind.ISSUE, Kind.NOTE)) {
            Passage sample = samples.get(other);
            if (sample != null && sample.opener() == Opener.DASH && family != Family.NUMBERED) {
                return like(sample, words, item.head().indent() - indents.getOrDefault(other, 0));
            }
        }
        String indent = " ".repeat(item.head().indent());
        return switch (family) {
            case SCRIPTED, ISSUE_LIST -> List.of(indent + "  -  " + words);
            case NUMBERED -> List.of(kind == Kind.LINK || kind == Kind.NOTE ? words : "- " + words);
            case PATCH_LIST -> List.of(indent + (kind == Kind.LINK ? "  " : "  - ") + words);
        };
    }

    /** The lines of a passage with other words, so much further in. */
    private List<String> like(Passage sample, String words, int further) {
        Optional<Wording> wording = Wording.of(source, sample);
        if (wording.isEmpty()) {
            return List.of("  -  " + words);
        }
        Span place = wording.get().all();
        String before = source.text().substring(source.start(sample.line()), place.start());
        List<String> lines = (before + words).lines().toList();
        return lines.stream().map(line -> shifted(line, further)).toList();
    }

    /** A line so many columns further in; one that is flush left stays so. */
    static String shifted(String line, int further) {
        boolean indented = !line.isEmpty() && Character.isSpaceChar(line.charAt(0));
        if (further == 0 || (!indented && further < 0) || line.isBlank()) {
            return line;
        }
        if (further > 0) {
            return indented ? " ".repeat(further) + line : line;
        }
        int blanks = 0;
        while (blanks < -further && Character.isSpaceChar(line.charAt(blanks))) {
            blanks++;
        }
        return line.substring(blanks);
    }

    /** An owner as a post writes one. */
    static String words(Owner owner) {
        boolean addressOnly = owner.email().filter(owner.name()::equals).isPresent();
        return owner.name()
                + owner.note().map(note -> " (" + note + ")").orElse("")
                + owner.email()
                        .filter(email -> !addressOnly)
                        .map(email -> " <" + email + ">")
                        .orElse("");
    }
}
