package io.github.prognosis.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as words in small letters: {@code it's} and {@code wasn't} are two, a quoted title is {@link #TITLE}, a URL is
 * none.
 *
 * @param text as it stands
 * @param words its words
 * @param distinct the same, each once
 * @param clauses of each word the number of the clause that it stands in
 * @param question whether it has a question mark
 */
record Sentence(String text, List<String> words, Set<String> distinct, List<Integer> clauses, boolean question) {

    /** Stands for what is quoted, most often a title: its words say nothing. */
    static final String TITLE = "\"\"";

    /** More words are no sentence; the rest is not looked at. */
    private static final int MOST_WORDS = 400;

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u201d\u201e][^\"\u201c\u201d\u201e]{2,300}+[\"\u201c\u201d]");
    private static final String ENDS = ".!?\u2026";
    private static final Set<String> ABBREVIATIONS =
            Set.of("e.g.", "i.e.", "vs.", "etc.", "cf.", "approx.", "incl.", "no.");
    private static final Set<String> NEW_CLAUSE =
            set("but while whereas although though however and so because as which");
    private static final String TRIMMED = ".,;:!?()[]{}<>*_`~'\u2026\u2018\u2019";

    Sentence {
        words = List.copyOf(words);
        clauses = List.copyOf(clauses);
    }

    /** The words of a text, divided by blanks. */
    static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }

    /** The word at a place; nothing beyond the ends. */
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    /** The sentences of a paragraph; each of its lines that begins as a bullet does begins one. */
    static List<Sentence> of(List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String line : lines) {
            if (isBullet(line)) {
                split(piece.toString(), sentences);
                piece.setLength(0);
            }
            piece.append(piece.length() > 0 ? " " : "").append(line);
        }
        split(piece.toString(), sentences);
        return sentences;
    }

    private static boolean isBullet(String line) {
        return line.startsWith("- ") || line.startsWith("* ");
    }

    private static void split(String text, List<Sentence> sentences) {
        int start = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            if (blank > start && endsBefore(text, start, blank)) {
                add(text.substring(start, blank), sentences);
                start = blank + 1;
            }
        }
        add(text.substring(start), sentences);
    }

    private static boolean endsBefore(String text, int start, int blank) {
        int last = blank - 1;
        while (last > start && ")\"'\u201d\u2019".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (ENDS.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        int word = text.lastIndexOf(' ', last) + 1;
        boolean abbreviation =
                ABBREVIATIONS.contains(text.substring(word, last + 1).toLowerCase(Locale.ROOT));
        int next = blank + 1 < text.length() ? text.codePointAt(blank + 1) : 'A';
        boolean goesOn = text.charAt(last) == '.' && Character.isLowerCase(next);
        boolean dots = text.startsWith("...", Math.max(start, last - 2)) && Character.isLowerCase(next);
        return !abbreviation && !goesOn && !dots;
    }

    private static void add(String text, List<Sentence> sentences) {
        if (!text.isBlank()) {
            sentences.add(of(text.strip()));
        }
    }

    /** One sentence. */
    static Sentence of(String text) {
        String plain = Urls.without(text);
        plain = QUOTED.matcher(plain).replaceAll(" " + TITLE + " ");
        List<String> words = new ArrayList<>();
        List<Integer> clauses = new ArrayList<>();
        int clause = 0;
        for (String part :
                plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split(" ", -1)) {
            if (words.size() >= MOST_WORDS) {
                break;
            }
            String word = part.equals(TITLE) ? part : trimmed(part);
            if (NEW_CLAUSE.contains(word)) {
                clause++;
            }
            for (String one : parted(word)) {
                words.add(one);
                clauses.add(clause);
            }
            boolean ends = part.endsWith(",")
                    || part.endsWith(";")
                    || part.endsWith(":")
                    || part.equals("-")
                    || part.equals("--");
            clause += ends ? 1 : 0;
        }
        return new Sentence(text, words, Set.copyOf(words), clauses, plain.indexOf('?') >= 0);
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && TRIMMED.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }

    /** The parts of a contraction. */
    private static List<String> parted(String word) {
        if (word.isEmpty() || word.equals("-") || word.equals("--")) {
            return List.of();
        }
        if (word.endsWith("n't")) {
            String verb = word.substring(0, word.length() - 3);
            return List.of(verb.equals("wo") ? "will" : verb.equals("ca") ? "can" : verb, "not");
        }
        int mark = word.lastIndexOf('\'');
        String behind = mark < 0 ? "" : word.substring(mark + 1);
        return switch (behind) {
            case "ll" -> List.of(word.substring(0, mark), "will");
            case "ve" -> List.of(word.substring(0, mark), "have");
            case "re" -> List.of(word.substring(0, mark), "are");
            case "d" -> List.of(word.substring(0, mark), "would");
            case "m" -> List.of(word.substring(0, mark), "am");
            case "s" -> isPronoun(word.substring(0, mark)) ? List.of(word.substring(0, mark), "is") : List.of(word);
            default -> word.equals("cannot") ? List.of("can", "not") : List.of(word);
        };
    }

    private static boolean isPronoun(String word) {
        return Set.of("it", "that", "this", "there", "what", "here", "he", "she")
                .contains(word);
    }

    /** The same where a title that stands in it without quotes is a quoted one. */
    Sentence withTitle(int from, int to) {
        List<String> other = new ArrayList<>(words.subList(0, from));
        List<Integer> numbers = new ArrayList<>(clauses.subList(0, from));
        other.add(TITLE);
        numbers.add(clauses.get(from));
        other.addAll(words.subList(to, words.size()));
        numbers.addAll(clauses.subList(to, clauses.size()));
        return new Sentence(text, other, Set.copyOf(other), numbers, question);
    }
}
