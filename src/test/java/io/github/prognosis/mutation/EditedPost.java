package io.github.prognosis.mutation;

import io.github.prognosis.Prognosis;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a post, cut into items and the lines between them, to be edited as a release manager would. */
final class EditedPost {

    private final Original original;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A post as it was sent.
     *
     * @param twins the titles that stand in it more than once, or go on from another, in small letters without punctuation
     */
    record Original(String name, String subject, String body, Update update, Set<String> twins) {

        private static final Pattern POST = Pattern.compile(".*\\d\\.(?:txt|eml)|.*/4[^/]*\\.(?:txt|eml)");

        /** The samples and, where they are at hand, real posts, in the order of their names. */
        static List<Original> all() throws IOException {
            List<Original> posts = new ArrayList<>();
            for (Path folder : List.of(Path.of("samples"), Path.of("..", "shared", "corpus"))) {
                if (Files.isDirectory(folder)) {
                    for (Path file : files(folder)) {
                        // Its items tell their prognosis on lines of their own, which these edits do not know.
                        boolean known = !file.startsWith(Path.of("samples", "4.32"));
                        if (known && !Prognosis.read(file).updates().isEmpty()) {
                            posts.add(read(file));
                        }
                    }
                }
            }
            if (posts.size() < 16) {
                throw new IOException("only " + posts.size() + " posts are there");
            }
            return posts;
        }

        private static List<Path> files(Path folder) throws IOException {
            try (Stream<Path> walk = Files.walk(folder)) {
                return walk.filter(file -> POST.matcher(file.toString()).matches())
                        .sorted()
                        .toList();
            }
        }

        private static Original read(Path file) throws IOException {
            String release = Prognosis.read(file).updates().get(0).release();
            Mail mail = new MailReader().read(file.toString(), Files.readAllBytes(file));
            Post post = new Post(mail.source(), mail.message(), release, Optional.empty(), mail.body());
            String body = mail.body().replace("\r\n", "\n");
            String subject = "Xen " + release + " Development Update";
            Update update = UpdateReader.read(post).update();
            return new Original(file.toString(), subject, body, update, twins(update));
        }

        /** Its day as a Date header tells it. */
        String date() {
            LocalDate day = update.date().orElse(LocalDate.of(2014, 9, 1));
            return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atTime(10, 0).atOffset(ZoneOffset.UTC));
        }

        Family family() {
            return update.family();
        }

        /** Whether another item has the same title, or one that goes on from it: which of them is meant nobody can tell. */
        boolean isTwin(Item item) {
            return twins.contains(plain(item.title()));
        }

        private static Set<String> twins(Update update) {
            List<String> titles = update.items().stream()
                    .map(item -> plain(item.title()))
                    .sorted()
                    .toList();
            Set<String> twins = new HashSet<>();
            for (int i = 1; i < titles.size(); i++) {
                if ((titles.get(i) + " ").startsWith(titles.get(i - 1) + " ")) {
                    twins.add(titles.get(i - 1));
                    twins.add(titles.get(i));
                }
            }
            return twins;
        }

        private static String plain(String title) {
            return title.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }

    /** A line between items, or all lines of an item. */
    static final class Part {
        final Optional<Item> item;
        final int line;
        String text;

        private Part(Optional<Item> item, int line, String text) {
            this.item = item;
            this.line = line;
            this.text = text;
        }
    }

    EditedPost(Original original) {
        this.original = original;
        String[] lines = original.body().split("\n", -1);
        Map<Integer, Item> byLine = new HashMap<>();
        original.update().items().forEach(item -> byLine.put(item.line(), item));
        for (int i = 1; i <= lines.length; i++) {
            Item item = byLine.get(i);
            int end = item == null ? i : item.endLine();
            String text = String.join("\n", List.of(lines).subList(i - 1, end));
            parts.add(new Part(Optional.ofNullable(item), i, text));
            i = end;
        }
    }

    Original original() {
        return original;
    }

    /** The items that are still there, in their order. */
    List<Part> items() {
        return parts.stream().filter(part -> part.item.isPresent()).toList();
    }

    Part part(Item item) {
        return parts.stream()
                .filter(part -> part.item.filter(item::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The line of the post that stood there first. */
    Optional<Part> line(int number) {
        return parts.stream()
                .filter(part -> part.line == number && part.item.isEmpty())
                .findFirst();
    }

    void remove(Part part) {
        parts.remove(part);
    }

    /** Puts text behind a part, a blank line before and after it. */
    void insertBehind(Part part, String text) {
        parts.addAll(parts.indexOf(part) + 1, List.of(loose(""), loose(text), loose("")));
    }

    void moveBehind(Part moved, Part target) {
        parts.remove(moved);
        parts.addAll(parts.indexOf(target) + 1, List.of(loose(""), moved, loose("")));
    }

    private static Part loose(String text) {
        return new Part(Optional.empty(), -1, text);
    }

    /** Swaps the items of each section; what stands between them stays. */
    void shuffle(Random random) {
        Map<List<String>, List<Part>> bySection = new LinkedHashMap<>();
        for (Part part : items()) {
            Item item = part.item.orElseThrow();
            if (!original.isTwin(item)) {
                bySection
                        .computeIfAbsent(item.section(), unused -> new ArrayList<>())
                        .add(part);
            }
        }
        bySection.values().forEach(section -> {
            TreeMap<Integer, Part> places = new TreeMap<>();
            section.forEach(part -> places.put(parts.indexOf(part), part));
            List<Part> order = new ArrayList<>(places.values());
            Collections.shuffle(order, random);
            int next = 0;
            for (int place : places.keySet()) {
                parts.set(place, order.get(next++));
            }
        });
    }

    String text() {
        return String.join("\n", parts.stream().map(part -> part.text).toList());
    }

    /** The model of a text sent as that mail. */
    Update read(byte[] mail) throws IOException {
        Mail read = new MailReader().read("edited.eml", mail);
        return UpdateReader.read(new Post(
                        read.source(), read.message(), original.update().release(), Optional.empty(), read.body()))
                .update();
    }

    /** The headings of the list by what they are. */
    List<Section> sections() {
        return original.update().sections();
    }

    /** Words of a model as they may stand in the text: any white space between them. */
    static Pattern asWritten(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\\u00a0]+").append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString());
    }

    /** Replaces the title as it is written in the item's text; tells whether it stands there. */
    static boolean replaceTitle(Part part, String title) {
        Matcher matcher = asWritten(part.item.orElseThrow().title()).matcher(part.text);
        if (!matcher.find()) {
            return false;
        }
        part.text = part.text.substring(0, matcher.start()) + title + part.text.substring(matcher.end());
        return true;
    }

    /** Where the title ends in the item's text, -1 if it is written otherwise. */
    static int endOfTitle(Part part) {
        Matcher matcher = asWritten(part.item.orElseThrow().title()).matcher(part.text);
        return matcher.find() ? matcher.end() : -1;
    }
}
