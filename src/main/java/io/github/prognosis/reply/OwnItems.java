package io.github.prognosis.reply;

import io.github.prognosis.source.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reply writes as the post does: an item of its own with its owner below, and lists of bullets behind what leads to them. */
final class OwnItems {

    private static final Pattern BULLET = Pattern.compile("[*\u2022] +(?=\\S)");

    private static final Pattern ANY_BULLET = Pattern.compile("[*\u2022+-] +(?=\\S)");

    private static final Pattern OWNER = Pattern.compile("[-+o] +(\\p{Lu}[^:/@<>\"?!]{2,60}+)(?:<[^<>]{3,80}+>)?");

    private static final Pattern VERSIONS = Pattern.compile(" \\((?:RFC )?v\\d[^()]{0,40}+\\)$");

    private static final int MOST_NAMES = 5;

    private OwnItems() {}

    /** {@code * Title (v2)}, and in the next line {@code - Owner}. */
    static Optional<NewItem> in(Passage passage) {
        List<String> lines = passage.lines();
        Matcher bullet = BULLET.matcher(lines.get(0));
        if (lines.size() < 2 || !bullet.lookingAt()) {
            return Optional.empty();
        }
        String head = lines.get(0).substring(bullet.end());
        Matcher tag = Additions.TAGGED.matcher(head);
        String title = Additions.plain(VERSIONS.matcher(tag.lookingAt() ? head.substring(tag.end()) : head)
                .replaceFirst(""));
        return owner(lines.get(1))
                .filter(name -> title.length() >= 3 && title.length() <= Additions.LONGEST)
                .map(name -> new NewItem(
                        title, Additions.version(head), Optional.of(name), Urls.in(passage.text()), passage.path()));
    }

    /** Who stands right below a bullet, a line each, behind another mark than the bullet's. */
    static List<String> owners(List<String> lines, int bullet) {
        List<String> owners = new ArrayList<>();
        char mark = lines.get(bullet).charAt(0);
        for (int i = bullet + 1; i < lines.size() && lines.get(i).charAt(0) != mark; i++) {
            Optional<String> owner = owner(lines.get(i));
            if (owner.isEmpty()) {
                break;
            }
            owners.add(owner.get());
        }
        return owners;
    }

    /** A person: each word begins with a capital, but particles of names do not. */
    private static Optional<String> owner(String line) {
        Matcher matcher = OWNER.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = WhiteSpace.fold(matcher.group(1));
        String[] words = name.split(" ", -1);
        boolean person = words.length > 1 && words.length <= MOST_NAMES;
        for (String word : words) {
            person &= Character.isUpperCase(word.codePointAt(0))
                    || List.of("de", "da", "di", "van", "von", "der", "den", "el", "al", "bin")
                            .contains(word);
        }
        return person && !name.endsWith(".") ? Optional.of(name) : Optional.empty();
    }

    /** Whether a paragraph goes on with a list: it is a bullet, or leads to some. */
    static boolean goesOn(Passage passage) {
        return ANY_BULLET.matcher(passage.lines().get(0)).lookingAt()
                || passage.text().endsWith(":");
    }

    /**
     * Behind the list that a paragraph leads to, {@code And with that:}; the next paragraph if it leads to none.
     *
     * @param plain whether a bullet neither names an item of the post nor decides anything
     */
    static int behind(List<Passage> run, int number, Predicate<Passage> plain) {
        int behind = number + 1;
        while (run.get(number).text().endsWith(":")
                && behind < run.size()
                && goesOn(run.get(behind))
                && plain.test(run.get(behind))) {
            behind++;
        }
        return behind;
    }

    /** The paragraphs of a list as one. */
    static Passage joined(List<Passage> list) {
        return list.get(0)
                .with(list.stream().flatMap(passage -> passage.lines().stream()).toList());
    }
}
