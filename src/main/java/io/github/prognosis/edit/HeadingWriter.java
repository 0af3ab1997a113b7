package io.github.prognosis.edit;

import io.github.prognosis.edit.Region.Block;
import io.github.prognosis.model.Family;
import io.github.prognosis.parse.HeadingPath;
import io.github.prognosis.parse.HeadingPlace;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.PlacedItem;
import io.github.prognosis.parse.Span;
import io.github.prognosis.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes headings that are not there, as their neighbours are, and calls others otherwise. */
final class HeadingWriter {

    private final Page page;
    private final Manuscript post;
    private final Regions regions;
    private final Map<List<String>, Made> made = new LinkedHashMap<>();

    HeadingWriter(Page page, Manuscript post, Regions regions) {
        this.page = page;
        this.post = post;
        this.regions = regions;
    }

    /**
     * A heading that was made.
     *
     * @param line as it is to stand there
     * @param above how many blank lines stand above it
     * @param further how much further in it stands than the headings of its neighbours
     * @param neighbours items as those below it are to look
     * @param coming the items below it
     * @param within the headings below it
     * @param anchor the line below which it goes
     * @param before whether it goes right in front of another heading
     */
    record Made(
            String line,
            int above,
            int further,
            List<PlacedItem> neighbours,
            List<Block> coming,
            List<Made> within,
            int anchor,
            boolean before) {}

    /** All that were made, in their order. */
    List<Made> made() {
        return List.copyOf(made.values());
    }

    /** Calls a heading otherwise. */
    void rename(List<String> path, String name) throws UnsayableException {
        for (HeadingPlace heading : post.headings()) {
            if (!heading.path().equals(path)) {
                continue;
            }
            Optional<Span> words = heading.bulleted() ? Optional.empty() : nameIn(post.source(), heading);
            if (words.isEmpty()) {
                throw new UnsayableException("this heading is more than a name, and cannot be called otherwise");
            }
            page.replace(words.get(), name);
        }
        regions.all().forEach(region -> region.rename(path, name));
    }

    private static Optional<Span> nameIn(SourceText source, HeadingPlace heading) {
        return Wording.of(source.text(), source.start(heading.line()), source.end(heading.endLine()), heading.name())
                .map(Wording::all);
    }

    private Optional<HeadingPlace> place(List<String> path) {
        return regions.at(path).flatMap(Region::heading);
    }

    /** The heading of that path, which the post does not have: made once, with those above it. */
    Made make(List<String> path) throws UnsayableException {
        return make(path, Optional.empty());
    }

    /** Makes a heading beside another within the same ones. */
    Made make(List<String> path, Optional<Place> beside) throws UnsayableException {
        Made known = made.get(path);
        if (known != null) {
            return known;
        }
        if (path.isEmpty()) {
            throw new UnsayableException("a list without headings has no place for it");
        }
        List<String> parent = path.subList(0, path.size() - 1);
        Optional<HeadingPlace> above = place(parent);
        Optional<Made> madeAbove = parent.isEmpty() || above.isPresent() ? Optional.empty() : Optional.of(make(parent));
        Made heading = heading(path, above, madeAbove, beside);
        made.put(path, heading);
        madeAbove.ifPresent(outer -> outer.within().add(heading));
        return heading;
    }

    private Made heading(
            List<String> path, Optional<HeadingPlace> above, Optional<Made> madeAbove, Optional<Place> beside)
            throws UnsayableException {
        String name = path.get(path.size() - 1);
        Optional<HeadingPlace> model = model(path, above);
        int blanks = model.map(heading -> regions.blanksAbove(heading.line())).orElse(1);
        String line;
        int further = 0;
        List<PlacedItem> neighbours = List.of();
        if (model.isPresent()) {
            HeadingPlace heading = model.get();
            Span words = nameIn(post.source(), heading)
                    .orElseThrow(() -> new UnsayableException("no heading can be made like the others of this post"));
            line = like(heading, words, name);
            neighbours = regions.at(heading.path()).map(Region::items).orElse(List.of());
        } else {
            String outer = above.map(heading -> page.line(heading.line()))
                    .or(() -> madeAbove.map(Made::line))
                    .orElse("");
            line = plain(name, outer, path);
            further = post.update().family() == Family.PATCH_LIST ? indent(line) - indentOfOthers() : 0;
        }
        int anchor = above.map(regions::endOfAllBelow).orElseGet(regions::endOfList);
        boolean before = false;
        if (beside.isPresent()) {
            List<String> sibling = new ArrayList<>(path.subList(0, path.size() - 1));
            sibling.add(beside.get().name());
            HeadingPlace neighbour = place(sibling)
                    .orElseThrow(() -> new UnsayableException(
                            "there is no heading \"" + beside.get().name() + "\" beside it"));
            before = beside.get().side() == Place.Side.BEFORE;
            anchor = before ? neighbour.line() - 1 : regions.endOfAllBelow(neighbour);
        }
        return new Made(line, blanks, further, neighbours, new ArrayList<>(), new ArrayList<>(), anchor, before);
    }

    /** Another heading as deep as that: within the same one, else anywhere. */
    private Optional<HeadingPlace> model(List<String> path, Optional<HeadingPlace> above) {
        Optional<HeadingPlace> best = Optional.empty();
        boolean sibling = false;
        boolean mayBeBullet = post.update().family() == Family.PATCH_LIST
                && path.size() > 1
                && new HeadingPath(path.subList(0, path.size() - 1)).isSubject();
        for (HeadingPlace heading : post.headings()) {
            if (heading.path().size() != path.size() || heading.bulleted() != mayBeBullet) {
                continue;
            }
            boolean same = above.isPresent() && isWithin(heading, above.get());
            if (same || !sibling) {
                best = Optional.of(heading);
                sibling = same;
            }
        }
        return best;
    }

    private static boolean isWithin(HeadingPlace heading, HeadingPlace above) {
        return heading.path().subList(0, heading.path().size() - 1).equals(above.path());
    }

    private String like(HeadingPlace heading, Span words, String name) {
        String text = post.source().text();
        String front = text.substring(post.source().start(heading.line()), words.start());
        String back = text.substring(words.end(), post.source().end(heading.endLine()));
        return (front + name + back).stripTrailing();
    }

    /** As the layout has it, one deeper than the heading above. */
    private String plain(String name, String above, List<String> path) {
        return switch (post.update().family()) {
            case SCRIPTED, ISSUE_LIST -> {
                int signs = 0;
                while (signs < above.length() && above.charAt(signs) == '=') {
                    signs++;
                }
                String markup = "=".repeat(signs + 1);
                yield markup + " " + name + " " + markup;
            }
            case NUMBERED -> "** " + name + " **:";
            case PATCH_LIST -> {
                boolean bulleted = path.size() > 1 && new HeadingPath(path.subList(0, path.size() - 1)).isSubject();
                yield " ".repeat(above.isEmpty() ? 0 : indent(above) + 2) + (bulleted ? "* " : "") + name + ":";
            }
        };
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** How far in the heading stands of the item that a new one is written like. */
    private int indentOfOthers() {
        List<PlacedItem> items = regions.unnested();
        return items.isEmpty()
                ? 0
                : regions.of(items.get(items.size() - 1))
                        .heading()
                        .map(heading -> indent(page.line(heading.line())))
                        .orElse(0);
    }

    /** Writes them, with the items and headings below; of those at one place the deepest come first, as others end them. */
    void finish() {
        List<Map.Entry<List<String>, Made>> deepestFirst = new ArrayList<>(made.entrySet());
        deepestFirst.sort(Comparator.comparing(entry -> -entry.getKey().size()));
        for (Map.Entry<List<String>, Made> entry : deepestFirst) {
            Made heading = entry.getValue();
            if (made.containsKey(entry.getKey().subList(0, entry.getKey().size() - 1))) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            write(heading, heading.before(), lines);
            if (heading.before()) {
                lines.addAll(Collections.nCopies(Math.max(1, heading.above()), ""));
            } else if (isText(heading.anchor() + 1)) {
                lines.add("");
            }
            page.putBetween(heading.anchor(), lines);
        }
    }

    private void write(Made heading, boolean isTop, List<String> lines) {
        lines.addAll(Collections.nCopies(isTop ? 0 : heading.above(), ""));
        lines.add(heading.line());
        int blanks = regions.usualBelowHeading();
        for (Block block : heading.coming()) {
            lines.addAll(Collections.nCopies(blanks, ""));
            lines.addAll(block.lines());
            blanks = regions.usualBetweenItems();
        }
        heading.within().forEach(inner -> write(inner, false, lines));
    }

    private boolean isText(int line) {
        return line >= 1
                && line <= page.lineCount()
                && !page.line(line).isBlank()
                && post.roles().get(line - 1) != LineRole.HEADING;
    }
}
