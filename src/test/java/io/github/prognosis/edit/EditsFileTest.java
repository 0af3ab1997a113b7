package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.edit.EditsFile.Numbered;
import io.github.prognosis.model.Here;
import io.github.prognosis.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of an edits file, and that each edit is read as it is written. */
class EditsFileTest {

    private static final String[] PIECES = {
        "a",
        "timer",
        " ",
        " => ",
        " =>",
        "=> ",
        " @ 12",
        " @ ",
        "#",
        "  # x",
        "\t# y",
        "\"",
        "\"\"",
        " | ",
        " > ",
        ":",
        "[4.21?]",
        "(v2)",
        "\u00e9",
        "\u2028",
        "\ud83d\ude80",
        "none",
        "before "
    };

    private static Edit only(String line) {
        EditsFile file = EditsFile.read(line);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.edits()).hasSize(1);
        return file.edits().get(0).edit();
    }

    private static Edit.OfItem ofItem(Verb verb, String title, String value) {
        return new Edit.OfItem(verb, ItemName.of(title), Optional.of(value));
    }

    private static List<String> errors(String text) {
        return EditsFile.read(text).diagnostics().stream()
                .map(error -> error.position().orElseThrow() + ": " + error.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for: 20260304@example.org",
                "complete: Nested paging",
                "complete: Nested paging => Completed > Arm",
                "series: xen: count the pages => v4 -> v8",
                "links: Nested paging => https://example.org/1/ https://example.org/2/",
                "tags: Bindings for hypercalls => [next-rel(s)]",
                "status: x2APIC =>",
                "drop: Device tree overlays @ 216",
                "owners: Checkpoints => Zhang, Wei | Li Qiaoyun",
                "unnote: Timer rework => 1/3 were merged.",
                "add: [4.21?] UART emulators (v2) => Projects > Hypervisor | Maja Lindqvist | XEN-28",
                "area: Completed > Arm",
                "area: Completed > Arm => before x86",
                "rename-area: Projects > RISCV => RISC-V",
                "rename: \"In sync => no loss\" => In sync",
                "milestone: RC1 => Jan 10, 2027 | before Hard code freeze",
                "milestone: RC1 =>",
                "here: before RC1",
                "here: at RC1",
                "here: none",
                "subject: Xen 4.22 Development Update [June]",
                "replace: [May] => [June]"
            })
    void eachFormIsWrittenAsItIsRead(String line) {
        assertThat(only(line).line()).isEqualTo(line);
    }

    @Test
    void commentsAreNoPartOfAnEdit() {
        EditsFile file = EditsFile.read("# first\n"
                + "complete: Timer   # sure: 6 of 6\n"
                + "status: Timer # 2 =>\t# a tab\n"
                + "   # indented\n"
                + "drop: \"Timer  # 2\"  # quoted\n\n");
        assertThat(file.edits())
                .containsExactly(
                        new Numbered(
                                new Edit.OfItem(Verb.COMPLETE, ItemName.of("Timer"), Optional.empty()),
                                2,
                                Optional.of("sure: 6 of 6")),
                        new Numbered(ofItem(Verb.STATUS, "Timer # 2", ""), 3, Optional.of("a tab")),
                        new Numbered(
                                new Edit.OfItem(Verb.DROP, ItemName.of("Timer  # 2"), Optional.empty()),
                                5,
                                Optional.of("quoted")));
        assertThat(file.diagnostics()).isEmpty();
    }

    @Test
    void aTitleEndsAtTheFirstArrowOrLine() {
        assertThat(only("rename: a => b => c")).isEqualTo(ofItem(Verb.RENAME, "a", "b => c"));
        assertThat(only("drop: a @ 12")).isEqualTo(new Edit.OfItem(Verb.DROP, ItemName.of("a", 12), Optional.empty()));
        assertThat(only("status: a @ 12 => good"))
                .isEqualTo(new Edit.OfItem(Verb.STATUS, ItemName.of("a", 12), Optional.of("good")));
        assertThat(only("drop: a @ b")).isEqualTo(new Edit.OfItem(Verb.DROP, ItemName.of("a @ b"), Optional.empty()));
        assertThat(only("drop: \"a \"\"b\"\" => c @ 1\" @ 7"))
                .isEqualTo(new Edit.OfItem(Verb.DROP, ItemName.of("a \"b\" => c @ 1", 7), Optional.empty()));
    }

    @Test
    void linesEndAsInAnEditor() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            EditsFile file = EditsFile.read("\ufeffdrop: a" + end + end + "drop: b\u2028c" + end);
            assertThat(file.diagnostics()).isEmpty();
            assertThat(file.edits().stream().map(Numbered::line)).containsExactly(1, 3);
            assertThat(file.edits().get(1).edit())
                    .isEqualTo(new Edit.OfItem(Verb.DROP, ItemName.of("b\u2028c"), Optional.empty()));
        }
        assertThat(EditsFile.read("").edits()).isEmpty();
        assertThat(EditsFile.read("drop: a").edits()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "hello~ 1:1: an edit begins with what it does, as in 'complete: TITLE'",
                "compelte: a~ 1:1: 'compelte' is no edit; did you mean 'complete'?",
                "complete:~ 1:9: nothing stands behind 'complete:'",
                "status: a~ 1:9: 'status' needs ' => ' and what is to stand there",
                "move: a =>~ 1:8: 'move' needs a value behind ' => '",
                "drop: a => b~ 1:8: 'drop' takes no value",
                "drop: \"a~ 1:7: the quotation mark is not closed; within quotes \"\" is one",
                "drop: \"a\" b~ 1:10: behind the closing quotation mark comes ' => '",
                "drop: \"a\" @ 0~ 1:11: behind '@' stands the number of a line, from 1 on",
                "add: a~ 1:6: 'add' needs ' => ' and the area that it goes to",
                "add: a => | b~ 1:11: a name is missing",
                "area: a => beside b~ 1:19: a place is 'before NAME' or 'after NAME', and not 'beside b'",
                "rename-area: a~ 1:14: 'rename-area' needs ' => ' and the new name",
                "milestone: a~ 1:12: 'milestone' needs ' => ' and its date, or nothing to drop it",
                "milestone: a => | before b~ 1:13: a milestone that goes has no place; a date stands before ' | '",
                "here: soon~ 1:7: the mark stands 'before NAME', 'after NAME' or 'at NAME' of a milestone, or is 'none'",
                "replace: a~ 1:10: 'replace' needs the words, ' => ' and what is to stand there"
            })
    void whatIsNoEditIsToldWithItsPlace(String line, String error) {
        assertThat(errors(line)).containsExactly(error);
    }

    @Test
    void oneBadLineHidesNoOther() {
        EditsFile file = EditsFile.read("nonsense\ndrop: a\u0000b\ncomplete: a\nstatus: b\n");
        assertThat(file.edits()).hasSize(1);
        assertThat(file.diagnostics().stream().map(Diagnostic::message))
                .containsExactly(
                        "an edit begins with what it does, as in 'complete: TITLE'",
                        "a control character, U+0000; no title has one, leave it out",
                        "'status' needs ' => ' and what is to stand there");
    }

    @Test
    void longFilesAreReadInProportion() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append(i % 3 == 0 ? "nonsense " + i : "series: Item " + i + " => v" + i % 9)
                    .append('\n');
        }
        EditsFile file = EditsFile.read(text.toString());
        assertThat(file.edits()).hasSize(66_666);
        assertThat(file.diagnostics()).hasSize(33_334);
        assertThat(EditsFile.read("drop: " + " @ 1".repeat(16_000)).edits()).hasSize(1);
        assertThat(EditsFile.read("drop: " + "#".repeat(60_000)).edits()).hasSize(1);
        assertThat(errors("drop: " + "x".repeat(70_000)))
                .containsExactly("1:1: the line is longer than 65,536 characters");
    }

    /** Whatever a title, a heading or a milestone is called, the line that names it means it. */
    @Test
    void whatIsWrittenIsReadAsItWasMeant() {
        for (int seed = 0; seed < 20_000; seed++) {
            Edit edit = edit(new Random(seed));
            assertThat(EditsFile.read(edit.line()))
                    .as("seed %d: %s", seed, edit.line())
                    .isEqualTo(new EditsFile(List.of(new Numbered(edit, 1)), List.of()));
        }
    }

    private static Edit edit(Random random) {
        String name = text(random, PIECES);
        String value = value(random);
        List<String> path = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            path.add(text(random, PIECES));
        }
        Place place = new Place(random.nextBoolean() ? Place.Side.BEFORE : Place.Side.AFTER, value(random));
        return switch (random.nextInt(7)) {
            case 0 -> new Edit.Add(name, path, List.of("Maja Lindqvist", "XEN-" + random.nextInt(99)));
            case 1 -> new Edit.AddArea(path, random.nextBoolean() ? Optional.of(place) : Optional.empty());
            case 2 -> new Edit.RenameArea(path, value);
            case 3 -> new Edit.OfMilestone(name, value, random.nextBoolean() ? Optional.of(place) : Optional.empty());
            case 4 -> new Edit.MoveMark(Optional.of(new Here(Here.Side.AT, value)));
            case 5 -> new Edit.Replace(name, value);
            default -> {
                Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
                OptionalInt line = random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(999)) : OptionalInt.empty();
                boolean alone = verb == Verb.DROP || (verb.mayStandAlone() && random.nextBoolean());
                yield new Edit.OfItem(verb, new ItemName(name, line), alone ? Optional.empty() : Optional.of(value));
            }
        };
    }

    private static String text(Random random, String... pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(6); i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString().isBlank() ? "x" : text.toString();
    }

    /** A value is what stands there up to a comment. */
    private static String value(Random random) {
        return text(random, "a", "b => c", "\"", " @ 3", "d#", "e").strip().replace("  ", " ");
    }
}
