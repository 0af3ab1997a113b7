package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.check.Certainty;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Evidence;
import io.github.prognosis.check.Finding;
import io.github.prognosis.check.Group;
import io.github.prognosis.check.Need;
import io.github.prognosis.diff.Level;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.model.Address;
import io.github.prognosis.series.ListMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the proposals are lines of the edits file, and which are comments. */
class CheckEditsTest {

    private static final String POST = """
            Xen 4.22 development update

            = Open =

            == x86 ==

            *  Timer rework (v2)
              -  new version [v5] was sent

            *  Shadow stacks (v1)

            = Completed =
            """;

    private static Finding finding(Certainty certainty, String message, List<Evidence> evidence, String... lines) {
        List<Edit> edits = Stream.of(lines)
                .map(line -> EditsFile.read(line).edits().get(0).edit())
                .toList();
        return new Finding(
                "said", Group.REPLY, Need.SAID, Level.INFO, Optional.empty(), 0, message, certainty, evidence, edits);
    }

    private static List<Evidence> mailOf(String day) {
        return List.of(new Evidence.OfMail(new ListMail(
                0,
                Optional.empty(),
                "Re: update",
                new Address(Optional.empty(), "ann@example.org"),
                Instant.parse(day + "T10:00:00Z"))));
    }

    private static String file(Finding... findings) {
        try {
            return CheckEdits.of(new CheckReport(
                    Prognosis.read(POST, "post.txt").updates().get(0),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    0,
                    List.of(findings)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theSurestOfTwoForOneSlotIsALine() {
        assertThat(file(
                        finding(Certainty.LIKELY, "one says so", List.of(), "series: Shadow stacks => v2"),
                        finding(Certainty.SURE, "another does", List.of(), "status: Shadow stacks => merged")))
                .isEqualTo("""
                        status: Shadow stacks => merged  # sure: another does
                        # series: Shadow stacks => v2  # likely: one says so
                        """);
        assertThat(file(
                        finding(Certainty.LIKELY, "one", List.of(), "complete: Shadow stacks"),
                        finding(Certainty.ASKED, "two", List.of(), "drop: Shadow stacks")))
                .isEqualTo("""
                        complete: Shadow stacks  # likely: one
                        # drop: Shadow stacks  # asked: two
                        """);
    }

    @Test
    void ofEquallySureOnesTheNewestCounts() {
        assertThat(file(
                        finding(Certainty.SURE, "May", mailOf("2026-05-01"), "series: Shadow stacks => v2"),
                        finding(Certainty.SURE, "June", mailOf("2026-06-01"), "series: Shadow stacks => v3")))
                .isEqualTo("""
                        series: Shadow stacks => v3  # sure: June
                        # series: Shadow stacks => v2  # sure: May
                        """);
    }

    @Test
    void equalOnesAreWrittenOnce() {
        assertThat(file(
                        finding(Certainty.LIKELY, "one", List.of(), "complete: Shadow stacks"),
                        finding(
                                Certainty.SURE,
                                "two",
                                List.of(),
                                "complete: Shadow stacks",
                                "note: Shadow stacks => both")))
                .isEqualTo("""
                        complete: Shadow stacks  # sure: two
                        note: Shadow stacks => both  # sure: two
                        """);
    }

    @Test
    void whatCannotBeMadeIsACommentThatSaysWhy() {
        assertThat(file(finding(Certainty.SURE, "older", List.of(), "series: Timer rework => v3")))
                .isEqualTo("# series: Timer rework => v3  # sure: older; the item says v5 elsewhere\n");
    }
}
