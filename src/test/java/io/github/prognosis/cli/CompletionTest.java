package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionTest {

    @TempDir
    Path folder;

    /** What bash offers for the last of the words. */
    private List<String> offered(String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("complete.sh"),
                Shell.BASH.completion()
                        + "COMP_WORDS=("
                        + Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(" ")) + ")\n"
                        + "COMP_CWORD=" + (words.length - 1) + "\n"
                        + "_prognosis\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        Process bash = new ProcessBuilder("bash", "--norc", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.lines().filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            prognosis di                         ; diff
            prognosis c                          ; changelog check completion
            prognosis --v                        ; --version
            prognosis diff -f js                 ; json jsonl
            prognosis diff --format = mark       ; markdown
            prognosis diff --find                ; --find-renames
            prognosis diff a.eml b.eml --color a ; auto always
            prognosis diff --only mile           ; milestone milestone-slipped milestone-advanced milestone-added milestone-removed milestone-changed
            prognosis diff --only risk,def       ; risk,deferred
            prognosis check a.eml --exclude quie ; quiet
            prognosis list --limit m             ; mail=
            prognosis changelog --fail-on        ; --fail-on
            prognosis schema hi                  ; history
            prognosis completion z               ; zsh
            prognosis diff -o x                  ;
            prognosis diff may                   ;
            prognosis unknown --f                ;
            """)
    void bashCompletes(String typed, String offers) throws IOException, InterruptedException {
        assertThat(offered(typed.split(" "))).isEqualTo(offers == null ? List.of() : List.of(offers.split(" ")));
    }

    /** Each of the words that the help tells can be completed in each shell. */
    @ParameterizedTest
    @EnumSource
    void everyCommandOptionAndValueIsThere(Shell shell) {
        Program program = Program.run("completion", shell.word());
        assertThat(program).returns(0, Program::code).returns("", Program::err);
        String script = program.out();
        String dashes = shell == Shell.FISH ? " -l " : "--";
        for (Command command : Command.values()) {
            assertThat(script).contains(command.word());
            for (Option option : command.action().options().getOptions()) {
                assertThat(script).contains(dashes + option.getLongOpt());
                ValueWords.of(option)
                        .map(ValueWords::words)
                        .ifPresent(words -> assertThat(script).contains(String.join(" ", words)));
            }
        }
    }

    @Test
    void anUnknownShellIsAnError() {
        assertThat(Program.run("completion", "fich"))
                .isEqualTo(new Program(
                        2,
                        "",
                        "prognosis: error: unknown shell 'fich'; did you mean 'fish'? There are bash, zsh, fish\n"));
        assertThat(Program.run("completion"))
                .isEqualTo(new Program(2, "", "prognosis: error: name one shell: bash, zsh, fish\n"));
    }
}
