package io.github.prognosis.reading;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what updates list: their items and milestones, whatever else they say and wherever these stand. */
final class Contents {

    /** What stands in place of a character that could not be read. */
    static final String LOST = "\ufffd";

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]++");

    private Contents() {}

    /** A number that updates share which list the same. */
    static int hash(Update update) {
        int hash = update.itemsHash();
        for (Milestone milestone : update.timeline().milestones()) {
            hash = 31 * hash + milestone.name().hashCode() + milestone.text().hashCode();
        }
        return hash;
    }

    /** Whether two updates list the same, but for characters that one of them lost and addresses that it hides. */
    static boolean same(Update one, Update other) {
        return one.items().size() == other.items().size()
                && milestones(one).size() == milestones(other).size()
                && begins(one.items(), other.items(), Contents::isSame, Contents::isSame)
                && begins(milestones(one), milestones(other), Contents::isSame, Contents::isSame);
    }

    /** Whether an update lists the same as another or, as it is cut, a beginning of that. */
    static boolean begins(Update cut, Update whole) {
        boolean fewer = cut.items().size() < whole.items().size();
        return begins(cut.items(), whole.items(), Contents::isSame, fewer ? Contents::lineBegins : Contents::itemBegins)
                && begins(milestones(cut), milestones(whole), Contents::isSame, Contents::milestoneBegins);
    }

    private static <T> boolean begins(List<T> cut, List<T> whole, BiPredicate<T, T> each, BiPredicate<T, T> last) {
        if (cut.size() > whole.size()) {
            return false;
        }
        for (int i = 0; i < cut.size(); i++) {
            BiPredicate<T, T> test = i + 1 < cut.size() ? each : last;
            if (!test.test(cut.get(i), whole.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Milestone> milestones(Update update) {
        return update.timeline().milestones();
    }

    private static List<Object> parts(Item item) {
        return List.of(item.owners(), item.section(), item.links(), item.notes(), item.tags(), item.issues());
    }

    private static boolean isSame(Item one, Item other) {
        return isSame(one.title(), other.title())
                && isSame(one.status().orElse(""), other.status().orElse(""))
                && (isEqual(one, other)
                        || isSame(parts(one).toString(), parts(other).toString()));
    }

    private static boolean isEqual(Item one, Item other) {
        return one.owners().equals(other.owners())
                && one.section().equals(other.section())
                && one.links().equals(other.links())
                && one.notes().equals(other.notes())
                && one.tags().equals(other.tags())
                && one.issues().equals(other.issues());
    }

    private static boolean isSame(Milestone one, Milestone other) {
        return isSame(one.name(), other.name()) && isSame(one.text(), other.text());
    }

    private static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean lost = one.contains(LOST) || other.contains(LOST);
        return readable(one, lost).equals(readable(other, lost));
    }

    /** A text as the worst of copies can have it: {@code jane at example.org}, and no letters but those of ASCII. */
    private static String readable(String text, boolean lost) {
        String open = text.replace(" at ", "@");
        return lost ? FOREIGN.matcher(open).replaceAll(LOST) : open;
    }

    /** Whether an item is the other, cut somewhere in it or behind it. */
    private static boolean itemBegins(Item cut, Item whole) {
        if (isSame(cut, whole)) {
            return true;
        }
        if (isSame(cut.title(), whole.title()) && cut.status().equals(whole.status())) {
            return begin(owners(cut), owners(whole))
                    && begin(cut.links(), whole.links())
                    && begin(cut.notes(), whole.notes());
        }
        boolean endsThere = cut.status().isEmpty()
                && cut.owners().isEmpty()
                && cut.links().isEmpty()
                && cut.notes().isEmpty();
        return endsThere && lineBegins(cut, whole);
    }

    /** Whether an item's line is that of the other or cut in it, in brackets in front or behind perhaps. */
    private static boolean lineBegins(Item cut, Item whole) {
        List<String> behind = List.of(whole.title(), whole.status().orElse(""));
        List<String> line = new ArrayList<>(whole.tags());
        line.addAll(behind);
        List<String> title = List.of(cut.title());
        return isSame(cut.title(), whole.title()) || begin(title, behind) || begin(title, line);
    }

    private static boolean milestoneBegins(Milestone cut, Milestone whole) {
        return isSame(cut, whole) || begin(List.of(cut.name(), cut.text()), List.of(whole.name(), whole.text()));
    }

    /** Whether the letters and digits of some texts begin those of others. */
    private static boolean begin(List<String> cut, List<String> whole) {
        return letters(whole).startsWith(letters(cut));
    }

    private static String letters(List<String> texts) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> owners(Item item) {
        return item.owners().stream()
                .map(owner ->
                        owner.name() + owner.email().orElse("") + owner.note().orElse(""))
                .toList();
    }
}
