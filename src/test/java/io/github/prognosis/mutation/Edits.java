package io.github.prognosis.mutation;

import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.Section;
import io.github.prognosis.mutation.EditedPost.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits of a post as release managers make them, each of one item or milestone, and the change that each makes. */
final class Edits {

    private static final List<String> WORDS = List.of(
            "walnut",
            "zebra",
            "ledger",
            "quilt",
            "harbour",
            "thimble",
            "orchid",
            "velvet",
            "gondola",
            "marzipan",
            "juniper",
            "falcon",
            "saddle",
            "teapot",
            "bramble",
            "cobalt",
            "dumpling",
            "ember",
            "fiddle",
            "glacier",
            "hazel",
            "igloo");
    private static final List<String> PEOPLE =
            List.of("Quentin Zabriskie", "Ottilie Vanterpool", "Barnaby Quill", "Xanthe Umbridge", "Ignatius Yarrow");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final Pattern OWNER_LINE = Pattern.compile("(?m)^\\s*-\\s+%s(?: <.*)?$");

    private static final Pattern LINK_LINE = Pattern.compile("(?m)^\\s*-\\s+(https?://\\S+@\\S+)$");

    private final EditedPost post;
    private final Random random;
    private final Set<Item> edited = new HashSet<>();
    private final List<Expected> expected = new ArrayList<>();
    private boolean timelineEdited;

    Edits(EditedPost post, Random random) {
        this.post = post;
        this.random = random;
    }

    /** The changes that the edits so far make. */
    List<Expected> expected() {
        return List.copyOf(expected);
    }

    /** An edit; false if it cannot be made of that item. */
    private interface Edit {
        boolean make(Part part, Item item);
    }

    /** Makes so many edits, each of another item, as far as there are items. */
    void make(int count) {
        for (int tries = 0; tries < 20 * count && expected.size() < count; tries++) {
            if (random.nextInt(12) == 0) {
                timeline();
            } else if (random.nextInt(10) == 0) {
                add();
            } else {
                ofItem();
            }
        }
    }

    private void ofItem() {
        List<Part> items = new ArrayList<>(post.items());
        Part part = items.get(random.nextInt(items.size()));
        Item item = part.item.orElseThrow();
        if (edited.contains(item) || post.original().isTwin(item) || EditedPost.endOfTitle(part) < 0) {
            return;
        }
        List<Edit> edits = new ArrayList<>(List.of(
                this::drop,
                this::renameByTypo,
                this::renameAtAll,
                this::renameWithAlias,
                this::gainPrefix,
                this::series,
                this::note));
        if (post.original().family() == Family.SCRIPTED) {
            edits.addAll(List.of(
                    this::prognosis,
                    this::unassess,
                    this::assess,
                    this::status,
                    this::tag,
                    this::issue,
                    this::link,
                    this::owner,
                    this::move,
                    this::move,
                    this::moveAndAssess,
                    this::swapLinks,
                    this::twin,
                    this::twinOfAnother,
                    this::signed));
        }
        if (post.original().family() == Family.NUMBERED) {
            edits.addAll(List.of(this::statusLine, this::move));
        }
        if (post.original().family() == Family.ISSUE_LIST) {
            edits.addAll(List.of(this::settle, this::settle));
        }
        if (post.original().family() == Family.PATCH_LIST) {
            edits.add(this::complete);
        }
        if (item.disposition() == Disposition.UP_FOR_GRABS && random.nextBoolean()) {
            edits.clear();
            edits.add(this::move);
        }
        if (edits.get(random.nextInt(edits.size())).make(part, item)) {
            edited.add(item);
        }
    }

    private boolean expect(ChangeKind kind, String title, ChangeKind... details) {
        expected.add(Expected.of(kind, title, details));
        return true;
    }

    /** Of an item that stays completed, only some differences are told. */
    private boolean expectUnlessCompleted(Item item, ChangeKind kind) {
        return item.disposition() == Disposition.COMPLETED || expect(kind, item.title());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String newTitle() {
        List<String> words = new ArrayList<>(WORDS);
        Collections.shuffle(words, random);
        return "Polish the " + String.join(" ", words.subList(0, 4));
    }

    private void add() {
        String title = newTitle();
        List<Part> items = post.items();
        Part neighbour = items.get(random.nextInt(items.size()));
        String indent = neighbour.text.substring(
                0, neighbour.text.length() - neighbour.text.stripLeading().length());
        String text = switch (post.original().family()) {
            case SCRIPTED -> "*  " + title + "\n  -  " + PEOPLE.get(random.nextInt(PEOPLE.size()));
            case NUMBERED ->
                "77. " + title + "\nhttps://patchwork.kernel.org/project/xen-devel/list/?series="
                        + random.nextInt(1_000_000);
            case PATCH_LIST ->
                indent + "* "
                        + (listsPatches()
                                ? "[PATCH 0/3] " + title + " [\nhttps://lore.kernel.org/xen-devel/"
                                        + random.nextInt(1_000_000) + ".31-1-x@example.org/\n]"
                                : title);
            case ISSUE_LIST -> "";
        };
        boolean nested = post.original().family() == Family.PATCH_LIST
                && !neighbour.text.strip().startsWith("*");
        if (!text.isEmpty() && !nested) {
            post.insertBehind(neighbour, text);
            expect(ChangeKind.ADDED, title);
        }
    }

    /** The lists of 4.19 do, that of 4.2 does not. */
    private boolean listsPatches() {
        return post.original().update().items().stream()
                .anyMatch(item -> item.tags().stream().anyMatch(tag -> tag.contains("PATCH")));
    }

    private boolean drop(Part part, Item item) {
        boolean nested =
                post.original().family() == Family.PATCH_LIST && item.section().size() > 1;
        if (post.items().size() < 3 || nested || post.original().family() == Family.ISSUE_LIST) {
            return false;
        }
        post.remove(part);
        return expect(ChangeKind.REMOVED, item.title());
    }

    /** A letter doubled within a long plain word. */
    private boolean renameByTypo(Part part, Item item) {
        Matcher word = Pattern.compile("(?<![\\w/.@-])([a-z]{4})([a-z]{3,8})(?![\\w/.@(_-])")
                .matcher(item.title());
        if (!word.find() || item.title().split(" ", 0).length < 3) {
            return false;
        }
        String title = item.title().substring(0, word.end(1))
                + item.title().charAt(word.end(1) - 1)
                + item.title().substring(word.end(1));
        return EditedPost.replaceTitle(part, title) && expect(ChangeKind.RENAMED, title);
    }

    private boolean gainPrefix(Part part, Item item) {
        boolean quoted = post.original().family() == Family.ISSUE_LIST;
        if (quoted
                || item.title().contains(":")
                || item.title().contains(" - ")
                || item.title().split(" ", 0).length < 3) {
            return false;
        }
        String title = word() + ": " + item.title();
        return EditedPost.replaceTitle(part, title) && expect(ChangeKind.RENAMED, title);
    }

    /** Another title: recognised by a link or key that no other item has, or not at all. */
    private boolean renameAtAll(Part part, Item item) {
        if (post.original().family() == Family.ISSUE_LIST) {
            return false;
        }
        String title = newTitle();
        boolean keyed = item.issues().stream().anyMatch(key -> isOnly(key, Item::issues))
                || item.links().stream()
                        .filter(link -> link.contains("@") || link.contains("series="))
                        .anyMatch(link -> isOnly(
                                id(link),
                                other -> other.links().stream().map(Edits::id).toList()));
        boolean hasKey = !item.issues().isEmpty() || !item.links().isEmpty();
        if ((hasKey && !keyed) || !EditedPost.replaceTitle(part, title)) {
            return false;
        }
        return keyed
                ? expect(ChangeKind.RENAMED, title)
                : expect(ChangeKind.REMOVED, item.title()) && expect(ChangeKind.ADDED, title);
    }

    private static String id(String link) {
        return link.replaceAll("(?i)^.*?/([^/]+@[^/]+)/?.*$", "$1")
                .replace("._5F", "_")
                .toLowerCase(Locale.ROOT);
    }

    private boolean isOnly(String key, java.util.function.Function<Item, List<String>> keys) {
        return post.original().update().items().stream()
                        .filter(other -> keys.apply(other).contains(key))
                        .count()
                == 1;
    }

    private boolean renameWithAlias(Part part, Item item) {
        if (item.title().matches(".*[()\\[\\]\"].*|.*\\b(?:aka|was|Was)\\b.*|.*[.:?]")
                || post.original().family() == Family.ISSUE_LIST) {
            return false;
        }
        String title = newTitle() + " (was " + item.title() + ")";
        return EditedPost.replaceTitle(part, title) && expect(ChangeKind.RENAMED, title);
    }

    private boolean replaceStatus(Part part, Item item, String group) {
        int end = EditedPost.endOfTitle(part);
        Matcher status = Pattern.compile(
                        "^\\s*\\(" + EditedPost.asWritten(item.status().orElse("?")) + "\\)")
                .matcher(part.text.substring(end));
        if (!status.find()) {
            return false;
        }
        part.text = part.text.substring(0, end) + group + part.text.substring(end + status.end());
        return true;
    }

    private Optional<Likelihood> another(Optional<Likelihood> prognosis) {
        Likelihood one =
                Likelihood.scale().get(random.nextInt(Likelihood.scale().size()));
        return Optional.of(one).filter(other -> prognosis.filter(other::equals).isEmpty());
    }

    private boolean prognosis(Part part, Item item) {
        Optional<Likelihood> now = another(item.prognosis());
        if (item.prognosis().isEmpty()
                || now.isEmpty()
                || !replaceStatus(part, item, " (" + now.get().word() + ")")) {
            return false;
        }
        boolean better = now.get().ordinal() > item.prognosis().get().ordinal();
        return expect(better ? ChangeKind.IMPROVED : ChangeKind.REGRESSED, item.title());
    }

    private boolean unassess(Part part, Item item) {
        return item.prognosis().isPresent()
                && replaceStatus(part, item, "")
                && expect(ChangeKind.UNASSESSED, item.title());
    }

    private boolean assess(Part part, Item item) {
        int end = EditedPost.endOfTitle(part);
        if (item.status().isPresent()
                || !part.text.substring(end).matches("(?s)[ \u00a0]*(?:\n.*)?")
                || item.title().endsWith(")")) {
            return false;
        }
        part.text = part.text.substring(0, end) + " (fair)" + part.text.substring(end);
        return expect(ChangeKind.ASSESSED, item.title());
    }

    /** Another version, in the status or in the tag. */
    private boolean series(Part part, Item item) {
        String version = item.series().map(Object::toString).orElse("");
        if (!version.matches("v\\d+")) {
            return false;
        }
        String next = "v" + (Integer.parseInt(version.substring(1)) + 1 + random.nextInt(5));
        if (item.status().filter(version::equals).isPresent()) {
            String old = random.nextBoolean() ? version + " -> " : "";
            return replaceStatus(part, item, " (" + old + next + ")") && expectUnlessCompleted(item, ChangeKind.SERIES);
        }
        Matcher tag =
                Pattern.compile("(?<=\\bPATCH |\\[)" + version + "(?=[ ,\\]])").matcher(part.text);
        boolean inTag = item.tags().stream().anyMatch(text -> text.matches("(?:.*PATCH )?" + version + "\\b.*"));
        boolean elsewhere = item.notes().stream().anyMatch(note -> note.matches("(?i).*\\bv\\d.*"));
        if (item.status().filter(text -> text.startsWith("v")).isPresent() || !inTag || elsewhere || !tag.find()) {
            return false;
        }
        part.text = part.text.substring(0, tag.start()) + next + part.text.substring(tag.end());
        return expectUnlessCompleted(item, ChangeKind.SERIES);
    }

    private boolean status(Part part, Item item) {
        int end = EditedPost.endOfTitle(part);
        if (item.status().isPresent()
                || !part.text.substring(end).matches("(?s)[ \u00a0]*(?:\n.*)?")
                || item.title().endsWith(")")) {
            return false;
        }
        part.text = part.text.substring(0, end) + " (partial, " + word() + " in master)" + part.text.substring(end);
        return expectUnlessCompleted(item, ChangeKind.STATUS);
    }

    private boolean statusLine(Part part, Item item) {
        Matcher status = Pattern.compile("(?m)^Status: .*\\z").matcher(part.text);
        if (!status.find()) {
            return false;
        }
        part.text = part.text.substring(0, status.start()) + "Status: Waiting for the " + word() + ".";
        return expectUnlessCompleted(item, ChangeKind.STATUS);
    }

    private boolean note(Part part, Item item) {
        String remark = "the " + word() + " of the " + word() + " is still missing";
        part.text += switch (post.original().family()) {
            case SCRIPTED -> "\n  -  " + remark;
            case PATCH_LIST ->
                "\n"
                        + part.text.substring(
                                0, part.text.length() - part.text.stripLeading().length()) + "    - " + remark;
            case NUMBERED -> item.status().isPresent() ? "" : "\nNow " + remark + ".";
            case ISSUE_LIST ->
                part.text.startsWith("*")
                        ? "\n  Now " + remark + "."
                        : part.text.startsWith("\"") ? "\nNow " + remark + "." : "\n\nNow " + remark + ".";
        };
        return !part.text.endsWith("]") && part.text.contains(remark) && expectUnlessCompleted(item, ChangeKind.NOTES);
    }

    private boolean tag(Part part, Item item) {
        if (!item.tags().isEmpty()
                || item.disposition() != Disposition.OPEN
                || !part.text.matches("(?s)\\*[ \u00a0]+.*")) {
            return false;
        }
        String tag = List.of("[4.99]", "[4.99?]", "[next-rel(s)]").get(random.nextInt(3));
        part.text = "* " + tag + " " + part.text.substring(1).stripLeading().replaceFirst("^\u00a0 *", "");
        boolean says = post.sections().stream()
                .anyMatch(section -> section.path().equals(item.section())
                        && item.section().stream().anyMatch(name -> name.matches("(?i).*(?:blocker).*")));
        return !says && expect(tag.contains("next") ? ChangeKind.DEFERRED : ChangeKind.RETARGETED, item.title());
    }

    private boolean issue(Part part, Item item) {
        part.text += "\n  -  XEN-" + (7000 + random.nextInt(1000));
        return expectUnlessCompleted(item, ChangeKind.ISSUES);
    }

    private boolean link(Part part, Item item) {
        part.text += "\n  -  https://lore.kernel.org/xen-devel/" + random.nextInt(1_000_000) + ".77-1-x@example.org/";
        return expectUnlessCompleted(item, ChangeKind.LINKS);
    }

    /** Two items swap their links, as where a line was put under the wrong one: they are what their titles say. */
    private boolean swapLinks(Part part, Item item) {
        List<Part> others = post.items().stream()
                .filter(other -> isSwappable(other.item.orElseThrow()) && !other.item.equals(part.item))
                .toList();
        if (!isSwappable(item) || others.isEmpty()) {
            return false;
        }
        Part other = others.get(random.nextInt(others.size()));
        Item otherItem = other.item.orElseThrow();
        Matcher here = LINK_LINE.matcher(part.text);
        Matcher there = LINK_LINE.matcher(other.text);
        if (!here.find() || !there.find() || id(here.group(1)).equals(id(there.group(1)))) {
            return false;
        }
        part.text = part.text.substring(0, here.start(1)) + there.group(1) + part.text.substring(here.end(1));
        other.text = other.text.substring(0, there.start(1)) + here.group(1) + other.text.substring(there.end(1));
        edited.add(otherItem);
        return expect(ChangeKind.LINKS, item.title()) && expect(ChangeKind.LINKS, otherItem.title());
    }

    private boolean isSwappable(Item item) {
        return item.links().size() == 1
                && item.disposition() != Disposition.COMPLETED
                && !edited.contains(item)
                && !post.original().isTwin(item);
    }

    /** The item stands there twice: no change. */
    private boolean twin(Part part, Item item) {
        post.insertBehind(part, part.text);
        return true;
    }

    /** Somebody else has an item of that title too, which stands above or below. */
    private boolean twinOfAnother(Part part, Item item) {
        String another = part.text.substring(0, EditedPost.endOfTitle(part)) + "\n  -  "
                + PEOPLE.get(random.nextInt(PEOPLE.size()));
        if (random.nextBoolean()) {
            post.insertBehind(part, part.text);
            part.text = another;
        } else {
            post.insertBehind(part, another);
        }
        return expect(ChangeKind.ADDED, item.title());
    }

    /** An item whose title only a sign tells from that one. */
    private boolean signed(Part part, Item item) {
        String text = part.text;
        String title = item.title() + (random.nextBoolean() ? "++" : "#");
        if (!item.title().matches(".*\\w") || !EditedPost.replaceTitle(part, title)) {
            return false;
        }
        post.insertBehind(part, part.text);
        part.text = text;
        return expect(ChangeKind.ADDED, title);
    }

    private boolean owner(Part part, Item item) {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        if (!item.owners().isEmpty() && random.nextBoolean()) {
            Owner gone = item.owners().get(random.nextInt(item.owners().size()));
            Matcher line = Pattern.compile(
                            OWNER_LINE
                                    .pattern()
                                    .formatted(EditedPost.asWritten(gone.name()).pattern()),
                            Pattern.MULTILINE)
                    .matcher(part.text);
            if (!line.find()) {
                return false;
            }
            part.text =
                    line.replaceFirst(random.nextBoolean() ? "  -  " + person : "  -  " + person + " <a@example.org>");
        } else {
            part.text += "\n  -  " + person;
        }
        return expectUnlessCompleted(item, ChangeKind.OWNERS);
    }

    private boolean move(Part part, Item item) {
        Optional<Section> target = target(item);
        if (target.isEmpty()) {
            return false;
        }
        Optional<ChangeKind> kind = kindOfMove(item, target.get());
        if (kind.isEmpty()) {
            return false;
        }
        Optional<Part> heading = post.line(target.get().line());
        heading.ifPresent(line -> post.moveBehind(part, line));
        return heading.isPresent() && expect(kind.get(), item.title());
    }

    /** A lettered issue among those that are closed, or open. */
    private boolean settle(Part part, Item item) {
        List<Section> targets = post.sections().stream()
                .filter(section -> section.disposition() != item.disposition())
                .toList();
        if (item.number().isEmpty() || targets.isEmpty()) {
            return false;
        }
        Section target = targets.get(random.nextInt(targets.size()));
        Optional<Part> underline = post.line(target.line() + 1);
        underline.ifPresent(line -> post.moveBehind(part, line));
        return underline.isPresent() && expect(kindOfMove(item, target).orElseThrow(), item.title());
    }

    /** A series among the completed ones, which stand further in. */
    private boolean complete(Part part, Item item) {
        Optional<Section> target = post.sections().stream()
                .filter(section -> section.disposition() == Disposition.COMPLETED
                        && section.path().size() > 1)
                .findFirst();
        if (item.disposition() == Disposition.COMPLETED || item.section().size() > 1 || target.isEmpty()) {
            return false;
        }
        Optional<Part> heading = post.line(target.get().line());
        if (heading.isEmpty()) {
            return false;
        }
        int inner = post.items().stream()
                .filter(other ->
                        other.item.orElseThrow().section().equals(target.get().path()))
                .mapToInt(
                        other -> other.text.length() - other.text.stripLeading().length())
                .findFirst()
                .orElse(6);
        part.text = " ".repeat(inner) + part.text.stripLeading().replaceAll("(?m)^(?=  )", " ".repeat(inner));
        post.moveBehind(part, heading.get());
        return expect(ChangeKind.COMPLETED, item.title());
    }

    /** A new place and another prognosis at once: the place is told, the prognosis stands below. */
    private boolean moveAndAssess(Part part, Item item) {
        Optional<Section> target = target(item);
        if (target.isEmpty()
                || target.get().disposition() == item.disposition()
                || item.prognosis().isEmpty()
                || post.line(target.get().line()).isEmpty()) {
            return false;
        }
        Optional<Likelihood> now = another(item.prognosis());
        if (now.isEmpty() || !replaceStatus(part, item, " (" + now.get().word() + ")")) {
            return false;
        }
        post.moveBehind(part, post.line(target.get().line()).orElseThrow());
        boolean better = now.get().ordinal() > item.prognosis().get().ordinal();
        return expect(
                kindOfMove(item, target.get()).orElseThrow(),
                item.title(),
                better ? ChangeKind.IMPROVED : ChangeKind.REGRESSED);
    }

    private Optional<Section> target(Item item) {
        List<Section> sections = post.sections();
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Section target = sections.get(random.nextInt(sections.size()));
        boolean deep = target.path().size() > 1 || post.original().family() == Family.NUMBERED;
        boolean another = target.disposition() != item.disposition()
                || (deep && !target.path().equals(item.section()));
        return another && item.tags().isEmpty() ? Optional.of(target) : Optional.empty();
    }

    /** By the table of the kinds; the last heading of a path of open items names an area here. */
    private static Optional<ChangeKind> kindOfMove(Item item, Section target) {
        Disposition before = item.disposition();
        Disposition now = target.disposition();
        if (before == now) {
            String area = target.path().get(target.path().size() - 1);
            boolean areas =
                    now == Disposition.OPEN && item.area().isPresent() && !area.matches("(?i)open|projects|hypervisor");
            return areas && !fold(area).equals(fold(item.area().get()))
                    ? Optional.of(ChangeKind.MOVED)
                    : Optional.empty();
        }
        return Optional.of(
                now == Disposition.COMPLETED
                        ? ChangeKind.COMPLETED
                        : now == Disposition.DEFERRED
                                ? ChangeKind.DEFERRED
                                : before == Disposition.COMPLETED
                                        ? ChangeKind.REOPENED
                                        : now == Disposition.UP_FOR_GRABS
                                                ? ChangeKind.RELEASED
                                                : before == Disposition.DEFERRED
                                                        ? ChangeKind.REINSTATED
                                                        : ChangeKind.CLAIMED);
    }

    private static String fold(String area) {
        return area.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** A date moved, or the mark; one for each post, so that nothing is inferred from it. */
    private void timeline() {
        List<Milestone> milestones = post.original().update().timeline().milestones();
        if (timelineEdited || milestones.size() < 2) {
            return;
        }
        Optional<Part> mark = Stream.iterate(1, line -> line + 1)
                .limit(200)
                .flatMap(line -> post.line(line).stream())
                .filter(part -> part.text.matches("-+> We are here"))
                .findFirst();
        if (mark.isPresent() && random.nextInt(3) == 0) {
            Milestone target = milestones.get(random.nextInt(milestones.size()));
            boolean same = post.original()
                    .update()
                    .timeline()
                    .here()
                    .filter(here -> here.milestone().equals(target.name()))
                    .isPresent();
            if (!same) {
                Part line = post.line(target.line()).orElseThrow();
                line.text = mark.get().text + "\n" + line.text;
                post.remove(mark.get());
                timelineEdited = expect(ChangeKind.HERE, "");
            }
            return;
        }
        if (milestones.stream().anyMatch(Milestone::yearInferred)) {
            return;
        }
        Milestone milestone = milestones.get(random.nextInt(milestones.size()));
        Optional<Part> line = post.line(milestone.line()).filter(part -> part.text.contains(milestone.text()));
        if (line.isPresent() && milestone.date().isPresent()) {
            int days = 1 + random.nextInt(40);
            LocalDate date = milestone.date().get().plusDays(random.nextBoolean() ? days : -days);
            line.get().text = line.get().text.replace(milestone.text(), DATE.format(date));
            timelineEdited = expect(
                    date.isAfter(milestone.date().get()) ? ChangeKind.MILESTONE_SLIPPED : ChangeKind.MILESTONE_ADVANCED,
                    milestone.name());
        }
    }
}
