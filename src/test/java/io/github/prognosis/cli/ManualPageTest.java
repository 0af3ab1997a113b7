package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualPageTest {

    private static final String PAGE = ManualPage.text();

    @ParameterizedTest
    @EnumSource
    void itTellsWhatTheHelpTells(Command command) {
        int begin = PAGE.indexOf(".SS " + command.word() + " ");
        assertThat(begin).isPositive();
        int next = PAGE.indexOf("\n.S", begin + 1);
        String section = PAGE.substring(begin, next).replace("\\-", "-").replace("\\e", "\\");
        for (Option option : command.action().options().getOptions()) {
            assertThat(section)
                    .contains("\\fB--" + option.getLongOpt() + "\\fR")
                    .contains(option.getDescription());
        }
        for (String example : command.examples()) {
            assertThat(section).contains("\nprognosis " + example + "\n");
        }
    }

    /** A line that begins with a point or an apostrophe is a request, and an unknown one is dropped without a word. */
    @Test
    void noLineIsAnUnknownRequest() {
        assertThat(PAGE.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|RS|RE|nf|fi|br|B|BR|I)( .*)?"));
    }

    /** A plain dash is a hyphen to man, which copied from a terminal is no option. */
    @Test
    void dashesOfOptionsAreNoHyphens() {
        assertThat(PAGE).doesNotContain(" --").doesNotContain("\\fB-");
    }

    @Test
    void aDistributionHasItAndTheCompletions() {
        assertThat(ProgramFiles.all())
                .containsEntry("man/man1/prognosis.1", PAGE)
                .containsEntry("bash-completion/completions/prognosis", Shell.BASH.completion())
                .hasSize(1 + Shell.values().length);
    }
}
