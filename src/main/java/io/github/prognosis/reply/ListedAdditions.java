package io.github.prognosis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked for by the form of a list alone: numbers that go on, stanzas, titles below the call for items, bullets. */
final class ListedAdditions {

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}[.:)]|[A-Z][.)]) (?=\\S)");

    private static final Pattern STANZA = Pattern.compile("([SOEPL]): ?(.+)");

    private static final Pattern BULLET = Pattern.compile("[*\u2022+-] +(?=\\S)");

    private static final Pattern GROUP = Pattern.compile(" \\((?:RFC )?v\\d{1,3}\\)$");

    /** What a line opens and does not close says more of the item than its title. */
    private static final Pattern UNCLOSED = Pattern.compile(" \\([^()]*+$");

    /** So many are asked for at once at most. */
    private static final int MOST_LISTED = 20;

    private ListedAdditions() {}

    /** The item that a paragraph is by its form; empty if it is none. */
    static Optional<NewItem> in(Passage passage) {
        return stanza(passage)
                .or(() -> OwnItems.in(passage))
                .or(() -> numbered(passage))
                .or(() -> called(passage));
    }

    /** The bullets below what asks, each with the links below it. */
    static List<Additions.Asked> below(List<Passage> run, int number) {
        List<String> lines = new ArrayList<>(run.get(number).lines());
        for (int i = number + 1; i < run.size() && (i <= number + Additions.NEAR || OwnItems.goesOn(run.get(i))); i++) {
            lines.addAll(run.get(i).lines());
        }
        List<Additions.Asked> listed = new ArrayList<>();
        for (int i = 0; i < lines.size() && listed.size() < MOST_LISTED; i++) {
            Matcher bullet = BULLET.matcher(lines.get(i));
            if (!bullet.lookingAt()) {
                continue;
            }
            String text = lines.get(i).substring(bullet.end());
            Matcher tag = Additions.TAGGED.matcher(text);
            String head = tag.lookingAt() ? text.substring(tag.end()) : text;
            Matcher group = GROUP.matcher(head);
            String title =
                    Additions.plain(UNCLOSED.matcher(group.replaceFirst("")).replaceFirst(""));
            StringBuilder versions = new StringBuilder(text);
            List<String> links = new ArrayList<>(Urls.in(text));
            List<String> owners = OwnItems.owners(lines, i);
            i += owners.size();
            for (int below = i + 1; below < lines.size() && lines.get(below).contains("://"); below++) {
                links.addAll(Urls.in(lines.get(below)));
                versions.append(' ').append(lines.get(below));
            }
            if (title.length() >= 3 && title.length() <= Additions.LONGEST && !text.startsWith("http")) {
                listed.add(new Additions.Asked(
                        run.get(number),
                        Optional.of(new NewItem(
                                title,
                                Additions.version(versions.toString()),
                                owners.stream().findFirst(),
                                links,
                                run.get(number).path())),
                        versions.toString()));
            }
        }
        return listed;
    }

    /** {@code 19. [PATCH v2 00/12] Title}, {@code F. The "title" series}: the numbers of the post's list go on. */
    private static Optional<NewItem> numbered(Passage passage) {
        Matcher number = NUMBERED.matcher(passage.lines().get(0));
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String head = passage.text().substring(number.end());
        Matcher tag = Additions.TAGGED.matcher(head);
        boolean tagged = tag.lookingAt();
        Matcher quoted = Additions.QUOTED.matcher(head);
        if (!tagged) {
            return quoted.find() && quoted.start() < 40
                    ? Optional.of(NewItem.of(
                            Additions.plain(quoted.group(1)),
                            OptionalInt.empty(),
                            Urls.in(passage.text()),
                            passage.path()))
                    : Optional.empty();
        }
        String title = passage.lines().get(0).substring(number.end() + tag.end());
        if (passage.lines().size() > 1
                && isWrapped(passage.lines().get(0), passage.lines().get(1))) {
            title += " " + passage.lines().get(1);
        }
        Matcher version = Additions.VERSION.matcher(tag.group(1));
        OptionalInt posted = version.find() ? OptionalInt.of(Integer.parseInt(version.group(1))) : OptionalInt.empty();
        return Optional.of(NewItem.of(Additions.plain(title), posted, Urls.in(passage.text()), passage.path()));
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
                title = field.group(1).equals("S") ? Optional.of(Additions.plain(field.group(2))) : title;
            }
        }
        return fields < 2
                ? Optional.empty()
                : title.filter(text -> !text.isEmpty())
                        .map(text -> NewItem.of(
                                text, Additions.version(passage.text()), Urls.in(passage.text()), passage.path()));
    }

    /** Below the post's call for items a title in quotes, or behind a patch's tag, and nothing else. */
    private static Optional<NewItem> called(Passage passage) {
        if (!passage.call()) {
            return Optional.empty();
        }
        String text = passage.text();
        Matcher quoted = Additions.QUOTED.matcher(text);
        if (quoted.lookingAt() && text.length() - quoted.end() <= 20) {
            return Optional.of(NewItem.of(
                    Additions.plain(quoted.group(1)),
                    Additions.version(passage.text()),
                    Urls.in(passage.text()),
                    List.of()));
        }
        Matcher tag = Additions.TAGGED.matcher(text);
        if (tag.lookingAt()) {
            String title = passage.lines()
                    .get(0)
                    .substring(Math.min(tag.end(), passage.lines().get(0).length()));
            return title.isBlank()
                    ? Optional.empty()
                    : Optional.of(NewItem.of(
                            Additions.plain(title),
                            Additions.version(passage.text()),
                            Urls.in(passage.text()),
                            List.of()));
        }
        return Optional.empty();
    }
}
