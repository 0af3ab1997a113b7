package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.ChangeKind;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself. */
class HelpTest {

    /** The words of all commands. */
    static final String COMMANDS =
            "parse, list, diff, changelog, history, check, next, status, export, schema, completion";

    private static final String PROGRAM = """
            Reads Xen development updates, and tells what changed from one to the next.

            Usage: prognosis COMMAND [OPTIONS] ...

            Read
              parse      FILE...                 what each update says
              list       ARCHIVE...              which mails are updates, which not and why
            Compare
              diff       OLD NEW | ARCHIVE       what changed from one update to the next
              changelog  ARCHIVE...              all changes, update by update
              history    ARCHIVE... --item WORDS the life of an item, over all updates
            Manage a release
              check      UPDATE                  what list and tree know better than a post
              next       UPDATE --edits FILE     the next post: UPDATE with the edits in it
              status     ARCHIVE...              how a release stands, and who has to act
            Hand on
              export     ARCHIVE... -o FOLDER    tables of all that the updates say
              schema     COMMAND                 the JSON Schema of what a command writes
              completion SHELL                   what a shell needs to complete all this

            A FILE or ARCHIVE is a text, a mail, an mbox, a Maildir, a public-inbox, a page
            of a web archive, a folder of such, or - for standard input; files may be
            compressed with gzip. Behind a # stands which update of it: a message-id, a
            day, a month or year that has just one, a release, of which it is the newest,
            first, last, or last-1.
            'prognosis COMMAND --help' tells the options of a command, with examples.

            Exit codes: 0 it ran; 1 --fail-on found something; 2 usage; 3 an input cannot
            be read or holds no update; 70 a bug.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void theProgramExplainsItself(String word) {
        assertThat(Program.run(word)).isEqualTo(new Program(0, PROGRAM, ""));
    }

    @Test
    void withoutACommandTheHelpIsAnError() {
        assertThat(Program.run()).isEqualTo(new Program(2, "", PROGRAM));
    }

    @Test
    void aCommandTellsAllItsOptions() {
        assertThat(Program.run("changelog", "--help")).isEqualTo(new Program(0, """
                Usage: prognosis changelog [OPTIONS] ARCHIVE...

                All changes, update by update.
                One update of an archive is named behind a #, as in list.mbox#2025-06 or
                list.mbox#last; 'prognosis --help' tells all ways.

                Options:
                  -f, --format FORMAT  markdown, text, html, json, jsonl (default: markdown)
                  -o, --output FILE    write to FILE instead of standard output
                  --only KINDS         tell only these kinds, groups or levels, with commas
                                       between (may be repeated)
                  --exclude KINDS      do not tell these kinds, groups or levels (may be
                                       repeated)
                  --item WORDS         only items whose title has all these words (may be
                                       repeated)
                  --owner WORDS        only items with an owner whose name and address have all
                                       these words (may be repeated)
                  --section WORDS      only items whose headings have all these words (may be
                                       repeated)
                  --find-renames N     titles alike by N percent can be the same item (default:
                                       85)
                  --no-renames         items whose title changed are removed and added
                  --matches FILE       what you decided about items, a line each: 'same: TITLE
                                       => TITLE' or 'different: TITLE => TITLE'
                  --fail-on LEVEL      exit with 1 if a change is at that level (risk, warn,
                                       info) or above
                  --exit-code          the same as --fail-on info
                  --release 4.N        only updates of that release (may be repeated)
                  --since DATE         only updates of that day (2015-03-09), month or year,
                                       and later
                  --until DATE         only updates of that day, month or year, and before
                  --prepend FILE       put the entries that FILE lacks into it, and touch
                                       nothing else there

                General options:
                  --no-pager           do not show long text on a terminal by $PAGER
                  --color WHEN         auto, always or never (default: auto; NO_COLOR is
                                       honoured)
                  --limit NAME=N       how much is read of an input, as in
                                       mail=128M,items=50000; of mail, header, fields, depth,
                                       parts, boundary, html, nesting, text, reply, lines,
                                       line, items, owners, unpacked, ratio, decisions,
                                       changelog, findings
                  --no-cache           read archives anew, and remember nothing of them
                  --strict             exit with 3 if there is any warning
                  -q, --quiet          no warnings
                  -v, --verbose        all warnings, what was skipped, near misses
                  -h, --help           this help
                  --version            the program's version

                KINDS are levels, groups, or kinds of these groups and others:
                  levels       risk, warn, info
                  milestone    milestone-slipped, milestone-advanced, milestone-added,
                               milestone-removed, milestone-changed
                  disposition  completed, deferred, reopened, reinstated, released, claimed
                  prognosis    regressed, improved, assessed, unassessed
                  others       retargeted, series, status, renamed, owners, moved, issues,
                               links, notes, added, returned, removed, here, release

                Examples:
                  prognosis changelog list.mbox --release 4.21 -f html -o changelog.html
                  prognosis changelog list.mbox --since 2024 --only milestone
                  prognosis changelog archive/ --prepend CHANGELOG.md
                """, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    parse     ; FILE...              ; What each update says.                   ; text, json, jsonl, csv (default: text)
                    diff      ; OLD NEW | ARCHIVE    ; What changed from one update to the next. ; text, oneline, markdown, html, json, jsonl, csv, edits,
                    list      ; ARCHIVE...           ; Which mails are updates, which not and why. ; text, json, csv (default: text)
                    history   ; ARCHIVE... --item WORDS ; The life of an item, over all updates. ; text, markdown, json, jsonl, csv (default: text)
                    schema    ; COMMAND              ; The JSON Schema of what a command writes. ; json (default: json)
                    """)
    void theHelpOfACommandSaysWhatItTakesAndGives(String command, String operands, String summary, String formats) {
        assertThat(Program.run(command, "-h").out())
                .startsWith("Usage: prognosis " + command + " [OPTIONS] " + operands + "\n\n" + summary + "\n")
                .containsPattern("\n  -f, --format FORMAT +" + Pattern.quote(formats) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void anExampleHasOnlyOptionsThatTheCommandHas(Command command) throws UsageException {
        assertThat(command.examples()).isNotEmpty();
        for (String example : command.examples()) {
            List<String> words = List.of(example.replaceAll("'[^']*'", "words").split(" ", -1));
            assertThat(words.get(0)).isEqualTo(command.word());
            Arguments arguments = Arguments.parse(command.action().options(), words.subList(1, words.size()));
            assertThat(arguments.operands()).isNotEmpty();
            assertThat(Program.run(command.word(), "--help").out()).contains("\n  prognosis " + example + "\n");
        }
    }

    /** What a command cannot use it does not take. */
    @ParameterizedTest
    @ValueSource(strings = {"--limit=items=1", "--color=never", "--strict", "-q", "-v"})
    void aCommandWithoutInputsHasNoOptionsForThem(String option) {
        assertThat(Program.run("schema", option, "diff").err()).startsWith("prognosis: error: unknown option");
    }

    @ParameterizedTest
    @EnumSource
    void theKindsAreNamedWhereTheyChoose(ChangeKind kind) {
        for (String command : List.of("diff", "changelog", "history")) {
            assertThat(Program.run(command, "--help").out())
                    .containsPattern("(?s)\n +[a-z]+ {2,}[^\n]*(?:\n {15}[^\n]*)*\\b" + kind.word() + "\\b");
        }
        assertThat(Program.run("parse", "--help").out()).doesNotContain("KINDS");
    }

    @ParameterizedTest
    @EnumSource
    void helpInFrontOfACommandIsThatOfTheCommand(Command one) {
        String command = one.word();
        Program program = Program.run(command, "--help");
        assertThat(Program.run("help", command)).isEqualTo(program);
        assertThat(Program.run("--help", command)).isEqualTo(program);
    }

    @Test
    void theHelpOfACommandThatThereIsNotIsAnError() {
        assertThat(Program.run("help", "dif"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: unknown command 'dif'; did you mean 'diff'? There are " + COMMANDS
                                + "; see prognosis --help\n"));
    }

    @Test
    void helpIsGivenWhateverElseIsMissing() {
        assertThat(Program.run("diff", "--fail-on", "nonsense", "a", "b", "c", "--help"))
                .isEqualTo(Program.run("diff", "--help"));
    }

    @Test
    void aMistypedOptionOfTheProgramIsRecognised() {
        assertThat(Program.run("--verison"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: unknown option '--verison'; did you mean '--version'? There are"
                                + " --help, --version, and the commands " + COMMANDS + "; see prognosis --help\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-q", "--format=json", "--fail-on"})
    void anOptionInFrontOfItsCommandIsToldWhereItBelongs(String option) {
        assertThat(Program.run(option, "diff", "samples/4.6"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: the option '" + option + "' stands behind a command; there are " + COMMANDS
                                + "; see prognosis --help\n"));
    }
}
