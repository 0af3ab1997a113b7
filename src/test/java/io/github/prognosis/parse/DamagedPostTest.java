package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of a post is read like a post, and a damaged line costs no more than the items beside it. */
@Execution(ExecutionMode.CONCURRENT)
class DamagedPostTest {

    private static final String ONE_SAMPLE = "4.6/2015-03-09.txt";

    /** As many characters are taken off one by one. */
    private static final int PIECE = 2000;

    private static final int SEED = 20150309;

    @ParameterizedTest
    @MethodSource("io.github.prognosis.parse.SamplePost#all")
    void everyPrefixAndSuffixByLineIsRead(SamplePost sample) {
        List<String> lines = sample.lines();
        for (int i = 0; i <= lines.size(); i++) {
            assertThat(read(lines.subList(0, i)).roles()).hasSize(Math.max(1, i));
            assertThat(read(lines.subList(i, lines.size())).roles()).hasSize(Math.max(1, lines.size() - i));
        }
    }

    private static ParsedPost read(List<String> lines) {
        return UpdateReader.read(Posts.of(String.join("\n", lines)));
    }

    @Test
    void everyPrefixAndSuffixByCharacterIsRead() throws IOException {
        String body = SamplePost.named(ONE_SAMPLE).body();
        String timelineAndList = body.substring(body.indexOf("= Timeline ="));
        String piece = timelineAndList.substring(0, PIECE);
        assertThat(Posts.read(piece).items()).isNotEmpty();
        for (int i = 0; i <= piece.length(); i++) {
            isComplete(piece.substring(0, i));
            isComplete(piece.substring(i));
        }
    }

    private static void isComplete(String text) {
        ParsedPost read = UpdateReader.read(Posts.of(text));
        int lines = text.split("\n", -1).length;
        assertThat(read.roles()).hasSize(lines);
        assertThat(read.update().items()).allMatch(item -> item.endLine() <= lines);
    }

    /** What happens to one line of a post. */
    private enum Damage {
        GONE,
        TWICE,
        SWAPPED,
        CUT;

        /** The line, counted from 1, and what follows it, damaged. */
        List<String> at(int line, List<String> lines, Random random) {
            List<String> damaged = new ArrayList<>(lines);
            String text = lines.get(line - 1);
            switch (this) {
                case GONE -> damaged.remove(line - 1);
                case TWICE -> damaged.add(line, text);
                case SWAPPED -> Collections.swap(damaged, line - 1, Math.min(line, lines.size() - 1));
                case CUT -> damaged.set(line - 1, text.substring(0, random.nextInt(text.length() + 1)));
            }
            return damaged;
        }

        /** The last line that is not what it was. */
        int end(int line) {
            return this == SWAPPED ? line + 1 : line;
        }

        /** How many lines what stands below has moved. */
        int shift() {
            return switch (this) {
                case GONE -> -1;
                case TWICE -> 1;
                case SWAPPED, CUT -> 0;
            };
        }
    }

    private static Stream<Arguments> samplesAndDamages() throws IOException {
        return SamplePost.all()
                .flatMap(sample -> Stream.of(Damage.values()).map(damage -> Arguments.of(sample, damage)));
    }

    @ParameterizedTest
    @MethodSource("samplesAndDamages")
    void aDamagedLineChangesOnlyTheItemsBesideIt(SamplePost sample, Damage damage) {
        Random random = new Random(SEED);
        List<String> lines = sample.lines();
        Update before = Posts.read(sample.body());
        for (int line = 1; line <= lines.size(); line++) {
            int end = Math.min(damage.end(line), lines.size());
            Update now = Posts.read(String.join("\n", damage.at(line, lines, random)));
            boolean structure = isStructure(line, end + 1, before);
            if (structure && before.family() != Family.SCRIPTED) {
                continue;
            }
            Set<Told> after = now.items().stream()
                    .map(item -> Told.of(item, 0, structure))
                    .collect(Collectors.toSet());
            for (Item item : notBeside(line, end, before.items())) {
                int moved = item.line() > line ? damage.shift() : 0;
                Told told = Told.of(item, moved, structure);
                if (!after.contains(told)) {
                    fail("line %d %s: %s%n%s%nis not in%n%s".formatted(line, damage, lines.get(line - 1), told, after));
                }
            }
        }
    }

    /**
     * Whether a heading or its underline is among the lines, or a bullet that is the heading of those below it. In the
     * layouts written by hand it tells what an item looks like: without one much can change.
     */
    private static boolean isStructure(int line, int end, Update update) {
        IntStream headings = update.sections().stream().mapToInt(Section::line);
        IntStream bullets = update.items().stream()
                .filter(item -> update.sections().stream()
                        .noneMatch(section -> section.path().equals(item.section())))
                .mapToInt(item -> item.line() - 1);
        return IntStream.concat(headings, bullets).anyMatch(at -> at >= line - 1 && at <= end);
    }

    /** All items but those that hold the lines, or stand above them, and their neighbours. */
    private static List<Item> notBeside(int line, int end, List<Item> items) {
        int above = lastAt(line, items);
        int below = lastAt(end, items);
        List<Item> others = new ArrayList<>(items.subList(0, Math.max(0, above - 1)));
        others.addAll(items.subList(Math.min(items.size(), below + 2), items.size()));
        return others;
    }

    private static int lastAt(int line, List<Item> items) {
        int last = -1;
        while (last + 1 < items.size() && items.get(last + 1).line() <= line) {
            last++;
        }
        return last;
    }

    /** All that is known of an item; where a heading is damaged, all but what the heading says. */
    private record Told(int line, int endLine, List<Object> words, List<Object> place) {

        static Told of(Item item, int moved, boolean withoutHeading) {
            List<Object> words = List.of(
                    item.title(),
                    item.tags(),
                    item.status(),
                    item.series(),
                    item.owners(),
                    item.links(),
                    item.issues(),
                    item.notes());
            List<Object> place = withoutHeading ? List.of() : List.of(item.section(), item.area(), item.disposition());
            return new Told(item.line() + moved, item.endLine() + moved, words, place);
        }
    }
}
