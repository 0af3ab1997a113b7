package io.github.prognosis.diff;

import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses items by words that their titles, owners or headings have. Immutable.
 *
 * <p>Several wishes of one field unite, as git's {@code --author} does; those of different fields intersect.
 *
 * @param wishes what is wished of a field, in the order in which it was said; without any all items are chosen
 */
public record ItemFilter(List<Wish> wishes) {

    /** All items are chosen. */
    public static final ItemFilter ALL = new ItemFilter(List.of());

    public ItemFilter {
        wishes = List.copyOf(wishes);
    }

    /** What of an item has the words. */
    public enum Field {
        /** Its title, or another name of it. */
        ITEM,
        /** The name and the address of one of its owners. */
        OWNER,
        /** The headings above it. */
        SECTION;

        /** The word on the command line, as in {@code owner}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The texts of an item, one of which has all the words. */
        public List<String> texts(Item item) {
            return switch (this) {
                case ITEM -> {
                    List<String> names = new ArrayList<>(item.aliases());
                    names.add(0, item.title());
                    yield names;
                }
                case OWNER -> item.owners().stream().map(Field::text).toList();
                case SECTION -> List.of(String.join(" / ", item.section()));
            };
        }

        private static String text(Owner owner) {
            return owner.email()
                    .filter(email -> !email.equals(owner.name()))
                    .map(email -> owner.name() + " <" + email + ">")
                    .orElse(owner.name());
        }
    }

    /**
     * What somebody wishes.
     *
     * @param words all of them begin words of one text of the field
     */
    public record Wish(Field field, String words) {

        /** Whether the item is as wished. */
        public boolean fits(Item item) {
            for (String text : field.texts(item)) {
                if (hasAll(text, words)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The filter with one more wish. */
    public ItemFilter with(Field field, String words) {
        List<Wish> more = new ArrayList<>(wishes);
        more.add(new Wish(field, words));
        return new ItemFilter(more);
    }

    /** Whether all items are chosen. */
    public boolean isAll() {
        return wishes.isEmpty();
    }

    /** Whether the item is chosen. */
    public boolean accepts(Item item) {
        return accepts(List.of(item));
    }

    /** Whether an item is chosen that was and is like this: each wish may hold for another of its states. */
    public boolean accepts(Collection<Item> states) {
        return parts().stream().allMatch(part -> states.stream().anyMatch(part));
    }

    /** What is wished of each field: for each of these an item that is chosen has a state that is so. */
    public List<Predicate<Item>> parts() {
        List<Predicate<Item>> parts = new ArrayList<>();
        for (List<Wish> ofField : byField().values()) {
            parts.add(item -> ofField.stream().anyMatch(wish -> wish.fits(item)));
        }
        return parts;
    }

    /** How many of the items are chosen. */
    public int count(Collection<Item> items) {
        return isAll()
                ? items.size()
                : (int) items.stream().filter(this::accepts).count();
    }

    /** What is wished, in words: {@code owner "Ada" or "Börje"}. */
    public List<String> description() {
        List<String> description = new ArrayList<>();
        byField()
                .forEach((field, ofField) -> description.add(ofField.stream()
                        .map(wish -> "\"" + wish.words() + "\"")
                        .distinct()
                        .collect(Collectors.joining(" or ", field.word() + " ", ""))));
        return description;
    }

    private Map<Field, List<Wish>> byField() {
        Map<Field, List<Wish>> byField = new EnumMap<>(Field.class);
        wishes.forEach(wish -> byField.computeIfAbsent(wish.field(), field -> new ArrayList<>())
                .add(wish));
        return byField;
    }

    /**
     * Whether each of the words begins a word of the text, beyond case, accents and punctuation; of words that are nothing but
     * punctuation, whether the text has them.
     */
    public static boolean hasAll(String text, String words) {
        String wanted = Folded.person(words);
        if (wanted.isEmpty()) {
            return text.contains(words.strip());
        }
        String searched = " " + Folded.person(text);
        for (String word : wanted.split(" ", 0)) {
            if (!searched.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
