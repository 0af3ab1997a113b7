package io.github.prognosis.edit;

import io.github.prognosis.edit.Region.Block;
import io.github.prognosis.model.Family;
import io.github.prognosis.parse.HeadingPlace;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.Manuscript;
import io.github.prognosis.parse.PlacedItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Takes items out of a list and puts them in elsewhere, with all their lines. */
final class ListWriter {

    private final Page page;
    private final Manuscript post;
    private final Regions regions;
    private final HeadingWriter headings;

    /** Whether what comes goes on top of its area. */
    private final boolean first;

    ListWriter(Page page, Manuscript post, Regions regions, boolean first) {
        this.page = page;
        this.post = post;
        this.regions = regions;
        this.headings = new HeadingWriter(page, post, regions);
        this.first = first;
    }

    HeadingWriter headings() {
        return headings;
    }

    /** Takes an item out of the list. */
    void drop(PlacedItem item) throws UnsayableException {
        take(item);
    }

    /** Takes an item to other headings; what is not there of them is made. */
    void move(PlacedItem item, List<String> path) throws UnsayableException {
        put(path, take(item));
    }

    private Block take(PlacedItem item) throws UnsayableException {
        if (regions.holdsOthers(item)) {
            throw new UnsayableException("other items stand within the lines of this one");
        }
        regions.of(item).leaving().add(item);
        int prefix = prefix(item);
        List<String> lines = page.cut(item.item().line(), item.item().endLine());
        return new Block(lines, prefix, item.head().indent());
    }

    /** How long the bullet is with the white space around it, of which a title that begins in the next line has a break. */
    private int prefix(PlacedItem item) {
        int start = post.source().start(item.item().line());
        int end = Wording.of(post.source(), item.head())
                .map(wording -> wording.all().start())
                .orElse(start);
        String mark = post.source().text().substring(start, end);
        return mark.lines().findFirst().orElse("").length();
    }

    /** Puts a new item below headings. */
    void add(List<String> path, Edit.Add add, Spelling spelling) throws UnsayableException {
        Optional<Region> region = regions.at(path);
        List<PlacedItem> beside = region.map(Region::items).orElse(List.of());
        PlacedItem model = model(beside.isEmpty() ? regions.unnested() : beside);
        put(path, new Block(spelling.added(add, model), 0, 0));
    }

    private static PlacedItem model(List<PlacedItem> items) throws UnsayableException {
        if (items.isEmpty()) {
            throw new UnsayableException("the post has no item like which a new one could be written");
        }
        return items.get(items.size() - 1);
    }

    private void put(List<String> path, Block block) throws UnsayableException {
        Optional<Region> region = regions.at(path);
        if (region.isPresent()) {
            region.get().coming().add(likeNeighbours(block, region.get().items(), Optional.empty()));
        } else {
            HeadingWriter.Made made = headings.make(path);
            made.coming().add(likeNeighbours(block, made.neighbours(), Optional.of(made)));
        }
    }

    /** The item under the bullet, and as far in, as those beside it; a made heading that is further in takes its items along. */
    private Block likeNeighbours(Block block, List<PlacedItem> beside, Optional<HeadingWriter.Made> made) {
        List<PlacedItem> models = beside.isEmpty() ? regions.unnested() : beside;
        if (models.isEmpty()) {
            return block;
        }
        PlacedItem model = models.get(models.size() - 1);
        int further = made.map(HeadingWriter.Made::further).orElse(0);
        int line = post.source().start(model.item().line());
        String prefix = Spelling.shifted(post.source().text().substring(line, line + prefix(model)), further);
        int indent = Math.max(0, model.head().indent() + further);
        List<String> lines = new ArrayList<>();
        lines.add(prefix + block.lines().get(0).substring(block.prefix()));
        for (String below : block.lines().subList(1, block.lines().size())) {
            lines.add(Spelling.shifted(below, block.prefix() == 0 ? 0 : indent - block.indent()));
        }
        return new Block(lines, prefix.length(), indent);
    }

    /** Carries out what was asked for, and tells whether items that stay have other numbers now. */
    boolean finish() {
        boolean renumbered =
                post.update().family() == Family.NUMBERED && NumberWriter.write(page, regions, headings.made(), first);
        for (Region region : regions.all()) {
            if (!region.leaving().isEmpty()) {
                close(region);
            }
        }
        for (Region region : regions.all()) {
            if (!region.coming().isEmpty()) {
                open(region);
            }
        }
        headings.finish();
        return renumbered;
    }

    /** Takes away the blank lines that parted those who left from the others, and a bullet that is a heading of nothing. */
    private void close(Region region) {
        List<PlacedItem> items = region.items();
        for (int i = 0; i < items.size(); i++) {
            if (region.leaving().contains(items.get(i)) && i + 1 < items.size()) {
                for (int line = items.get(i).item().endLine() + 1;
                        line < items.get(i + 1).item().line() && page.isBlank(line);
                        line++) {
                    page.remove(line, line);
                }
            }
        }
        PlacedItem last = items.get(items.size() - 1);
        if (region.leaving().contains(last)) {
            int line = last.item().line() - 1;
            while (line > region.line() && (page.isBlank(line) || page.isGone(line))) {
                page.remove(line, line);
                line--;
            }
        }
        if (region.isEmptied()
                && region.heading().filter(HeadingPlace::bulleted).isPresent()) {
            page.remove(region.line(), last.item().line() - 1);
        }
    }

    private void open(Region region) {
        boolean empty = region.items().size() == region.leaving().size();
        boolean bulleted = region.heading().filter(HeadingPlace::bulleted).isPresent();
        int anchor = bulleted
                ? region.items().get(region.items().size() - 1).item().endLine()
                : regions.lastOfItems(headingEnd(region), regions.end(region));
        if (region.items().isEmpty() && anchor == headingEnd(region)) {
            anchor = belowProse(region);
        }
        List<String> lines = new ArrayList<>();
        int between = regions.betweenItems(region);
        if (first && !empty) {
            for (Block block : region.coming()) {
                lines.addAll(block.lines());
                lines.addAll(Collections.nCopies(between, ""));
            }
            page.putBetween(region.items().get(0).item().line() - 1, lines);
            return;
        }
        int above = empty ? regions.belowHeading(region) : between;
        for (Block block : region.coming()) {
            lines.addAll(Collections.nCopies(above, ""));
            lines.addAll(block.lines());
            above = between;
        }
        if (isText(anchor + 1)) {
            lines.add("");
        }
        page.putBetween(anchor, lines);
    }

    private int headingEnd(Region region) {
        return region.heading().map(HeadingPlace::endLine).orElse(0);
    }

    /** Where items go below a heading that has none: behind its prose, if that is not the farewell. */
    private int belowProse(Region region) {
        int end = regions.end(region);
        if (end == post.roles().size()) {
            return headingEnd(region);
        }
        while (end > headingEnd(region) && post.roles().get(end - 1) == LineRole.BLANK) {
            end--;
        }
        return end;
    }

    /** Whether words stand in a line that would go on with an item right above. */
    private boolean isText(int line) {
        return line <= page.lineCount()
                && !page.line(line).isBlank()
                && post.roles().get(line - 1) != LineRole.HEADING
                && post.roles().get(line - 1) != LineRole.ITEM;
    }
}
