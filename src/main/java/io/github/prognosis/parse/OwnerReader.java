package io.github.prognosis.parse;

import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.StatusWords;
import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who works on an item, and tells people from prose. */
final class OwnerReader {

    private static final Pattern EMAIL = Pattern.compile("[^\\s<>@(),;]+@[^\\s<>@(),;]+");
    private static final Pattern ADDRESS = Pattern.compile("<([^<>]*+)>");
    private static final Pattern AT = Pattern.compile("@| at ", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile("\\(([^()]*+)\\)\\s*+$");
    private static final Pattern CONJUNCTION =
            Pattern.compile("(?<!\\s)\\s++(?:and|or|&|/)\\s++|(?:(?<!\\s)\\s++)?+[;&]\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("@?[a-z][a-z0-9_-]*");

    private static final WordSet PARTICLES =
            WordSet.of("and & / von van de der den del della da di do dos das du la le el al bin ibn ter ten zu zur zum"
                    + " und y e af av");

    /** {@code git} reported an issue of 4.15, in 2021. */
    private static final WordSet NOBODY = WordSet.of("? ?? ??? - none nobody tbd n/a unknown git");

    /** Words that say where an item stands; capitalised they would look like a name. */
    private static final WordSet STANDING = WordSet.of(
            "merged committed posted done reviewed acked completed complete finished deferred dropped blocked"
                    + " blocker wip rfc stalled ongoing pending waiting testing closed fixed resolved rejected abandoned"
                    + " reverted rebased progress review");

    /** Words that begin such a remark, but may be a name further on. */
    private static final WordSet STANDING_IN_FRONT = WordSet.of("in needs no new open not to see");

    private static final int WORDS_OF_A_NAME = 6;

    private static final String NO_NAME = "_=<>()[]{}|#*!?\"";

    private OwnerReader() {}

    /** Whether the text is a single word as people call themselves in a chat: {@code aravindp}, {@code @dariof}. */
    static boolean isHandle(String text) {
        return HANDLE.matcher(WhiteSpace.visible(text)).matches();
    }

    /** Whether the text names nobody: {@code ?}, {@code TBD}. */
    static boolean isNobody(String text) {
        String visible = WhiteSpace.visible(text);
        return visible.isEmpty() || NOBODY.contains(visible);
    }

    /**
     * Reads a line behind a dash; empty if it is prose.
     *
     * <p>People are a line in which every word but {@code and & / von van de} and the like begins with a capital, or that
     * holds a mail address or is a single handle. {@code ?} is nobody: an empty list.
     */
    static Optional<List<Owner>> read(String written) {
        String text = WhiteSpace.visible(written);
        if (isNobody(text)) {
            return Optional.of(List.of());
        }
        String names = text;
        Optional<MatchResult> note = find(NOTE, text, ')');
        if (note.isPresent()) {
            String remark = note.get().group(1).strip();
            if (remark.isEmpty() || StatusWords.isStatus(remark)) {
                return Optional.empty();
            }
            names = text.substring(0, note.get().start()).strip();
        }
        if (hasAddress(text) || isPeople(names)) {
            return Optional.of(people(written));
        }
        return Optional.empty();
    }

    private static boolean hasAddress(String text) {
        Optional<MatchResult> address = find(ADDRESS, text, '<');
        return address.isPresent() && AT.matcher(address.get().group(1)).find();
    }

    /** Finds a pattern that needs that character: looking for it first takes a fraction of the time. */
    private static Optional<MatchResult> find(Pattern pattern, String text, char needed) {
        if (text.indexOf(needed) < 0) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return text.indexOf('@') > 0 && EMAIL.matcher(text).matches();
    }

    private static boolean isPeople(String names) {
        if (isAddress(names)) {
            return true;
        }
        List<String> words = words(names, " ,;");
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        if (words.size() == 1 && isHandle(first)) {
            return !isStanding(first) && !PARTICLES.contains(first);
        }
        if (STANDING_IN_FRONT.contains(first)) {
            return false;
        }
        int run = 0;
        boolean named = false;
        for (String word : words) {
            if (PARTICLES.contains(word) && !word.equals("A")) {
                run = word.equals("and") || word.equals("&") || word.equals("/") ? 0 : run;
            } else if (isAddress(word)) {
                named = true;
            } else if (!isNameWord(word) || isStanding(word)) {
                return false;
            } else {
                named = true;
                run++;
            }
            if (run > WORDS_OF_A_NAME && names.indexOf(',') < 0) {
                return false;
            }
        }
        return named && !names.endsWith("?") && !names.endsWith(":");
    }

    /** What stands between any of those characters. */
    private static List<String> words(String text, String gaps) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, gaps);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static boolean isStanding(String word) {
        int end = word.length();
        while (end > 0 && ".!,".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = word.substring(0, end);
        return STANDING.contains(bare) || Likelihood.of(bare).isPresent();
    }

    private static boolean isNameWord(String word) {
        int first = word.codePointAt(0);
        boolean apostrophe = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '\u2019');
        if (apostrophe && Character.isLowerCase(first)) {
            first = word.codePointAt(2);
        }
        if (!Character.isLetter(first) || Character.isLowerCase(first)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || NO_NAME.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads a line that is known to name people, as behind {@code owner:}. */
    static List<Owner> people(String text) {
        List<Owner> owners = new ArrayList<>();
        for (String group : groups(hidesGap(text) ? WhiteSpace.visible(text) : text)) {
            for (String one : persons(group)) {
                Optional<Owner> owner = owner(one);
                if (owner.isPresent()) {
                    owners.add(owner.get());
                }
            }
        }
        return List.copyOf(owners);
    }

    /** Reads who works on a part, as behind {@code owner (Xen):}; it is the note of each who has none. */
    static List<Owner> people(String text, Optional<String> part) {
        List<Owner> owners = new ArrayList<>();
        for (Owner owner : people(text)) {
            owners.add(owner.note().isPresent() ? owner : new Owner(owner.name(), owner.email(), part));
        }
        return owners;
    }

    /** Those that a conjunction parts; most lines name one, which is seen sooner than by looking for all conjunctions. */
    private static String[] groups(String text) {
        boolean twoWords = text.indexOf(' ') == text.lastIndexOf(' ');
        boolean one = twoWords && text.indexOf('&') < 0 && text.indexOf(';') < 0;
        return one ? new String[] {text} : CONJUNCTION.split(text, 0);
    }

    /** Whether a conjunction is seen only without the characters that show nothing. */
    private static boolean hidesGap(String text) {
        String visible = WhiteSpace.visible(text);
        return visible.length() != text.length() && groups(text).length != groups(visible).length;
    }

    /** {@code Dong, Eddie} is one person, {@code Jinsong Liu, Jan Beulich} are two. */
    private static List<String> persons(String group) {
        if (group.indexOf(',') < 0) {
            return List.of(group);
        }
        String[] parts = group.split(",", 0);
        boolean surnameFirst =
                parts.length == 2 && words(parts[0]) == 1 && !parts[0].contains("@") && words(parts[1]) > 0;
        return surnameFirst ? List.of(group) : List.of(parts);
    }

    private static int words(String text) {
        int count = 0;
        for (String word : words(text, " ")) {
            if (!PARTICLES.contains(word)) {
                count++;
            }
        }
        return count;
    }

    private static Optional<Owner> owner(String text) {
        String name = WhiteSpace.strip(text);
        Optional<String> email = Optional.empty();
        Optional<String> note = Optional.empty();
        Optional<MatchResult> address = find(ADDRESS, name, '<');
        if (address.isPresent()) {
            email = Optional.of(
                            AT.matcher(address.get().group(1)).replaceFirst("@").replaceAll("\\s", ""))
                    .filter(found -> found.indexOf('@') > 0);
            name = WhiteSpace.fold(name.substring(0, address.get().start()) + " "
                    + name.substring(address.get().end()));
        }
        Optional<MatchResult> trailing = find(NOTE, name, ')');
        if (trailing.isPresent()) {
            note = Optional.of(trailing.get().group(1).strip()).filter(words -> !words.isEmpty());
            name = name.substring(0, trailing.get().start()).strip();
        }
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1).strip();
        }
        if (email.isEmpty() && isAddress(name)) {
            email = Optional.of(name);
        }
        if (name.isEmpty()) {
            name = email.orElse("");
        }
        return isNobody(name) ? Optional.empty() : Optional.of(new Owner(name, email, note));
    }
}
