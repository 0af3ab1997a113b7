package io.github.prognosis.edit;

import io.github.prognosis.edit.Region.Block;
import io.github.prognosis.parse.PlacedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of numbered lists anew where one came or left. */
final class NumberWriter {

    private static final Pattern NUMBER = Pattern.compile("(\\s*+)(\\d++)(.*+)", Pattern.DOTALL);

    private final Page page;
    private int next = 1;

    /** Whether another number than before was written. */
    private boolean written;

    private NumberWriter(Page page) {
        this.page = page;
    }

    /**
     * Counts the items of each list in which one came or left, and, where the numbers go on from one heading to the next, of
     * all behind it.
     *
     * @param first whether what comes stands above what is there
     * @return whether an item that stays has another number now
     */
    static boolean write(Page page, Regions regions, List<HeadingWriter.Made> made, boolean first) {
        NumberWriter writer = new NumberWriter(page);
        boolean goesOn = goesOn(regions);
        boolean touched = false;
        for (Region region : regions.all()) {
            if (region.items().isEmpty() && region.coming().isEmpty()) {
                continue;
            }
            if (!goesOn) {
                writer.next =
                        region.items().isEmpty() ? 1 : number(region.items().get(0));
                touched = false;
            }
            touched |= region.isTouched();
            writer.write(region, touched, first);
        }
        for (HeadingWriter.Made heading : made) {
            writer.next = goesOn ? writer.next : 1;
            writer.write(heading.coming());
        }
        return writer.written;
    }

    private static boolean goesOn(Regions regions) {
        int last = 0;
        for (Region region : regions.all()) {
            if (!region.items().isEmpty()) {
                if (last > 0 && number(region.items().get(0)) == last + 1) {
                    return true;
                }
                last = number(region.items().get(region.items().size() - 1));
            }
        }
        return false;
    }

    private static int number(PlacedItem item) {
        String digits = item.item().number().orElse("1");
        return digits.length() > 9 ? 1 : Integer.parseInt(digits);
    }

    private void write(Region region, boolean touched, boolean first) {
        if (first) {
            write(region.coming());
        }
        for (PlacedItem item : region.items()) {
            if (region.leaving().contains(item)) {
                continue;
            }
            if (touched && number(item) != next) {
                page.set(item.item().line(), with(next, page.line(item.item().line())));
                written = true;
            }
            next++;
        }
        if (!first) {
            write(region.coming());
        }
    }

    private void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<String> lines = new ArrayList<>(block.lines());
            lines.set(0, with(next, lines.get(0)));
            blocks.set(i, new Block(lines, block.prefix(), block.indent()));
            next++;
        }
    }

    private static String with(int number, String line) {
        Matcher numbered = NUMBER.matcher(line);
        return numbered.matches() ? numbered.group(1) + number + numbered.group(3) : line;
    }
}
