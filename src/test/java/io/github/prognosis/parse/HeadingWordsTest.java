package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Disposition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingWordsTest {

    private static Place below(String... headings) {
        Place place = Place.TOP;
        for (String heading : headings) {
            place = place.below(HeadingWords.of(heading));
        }
        return place;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Timeline                                | TIMELINE
        Time line                               | TIMELINE
        The current planned release schedule    | TIMELINE
        Prognosis                               | LEGEND
        Updates                                 | PROSE
        Exception guidelines                    | PROSE
        Freeze exceptions                       | PROSE
        Feature Exceptions                      | PROSE
        Open                                    | LIST
        Projects                                | LIST
        Completed                               | LIST
        ARM                                     | LIST
        Scheduler                               | LIST
        Exceptional performance                 | LIST
        Live update                             | LIST
        """)
    void whatStandsBelow(String name, HeadingWords.Content content) {
        assertThat(HeadingWords.of(name).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Open                            | OPEN
        Open issues and blockers        | OPEN
        Up for grabs                    | UP_FOR_GRABS
        Deferred to Xen 4.6             | DEFERRED
        deferred                        | DEFERRED
        Completed                       | COMPLETED
        COMPLETED                       | COMPLETED
        Finished features               | COMPLETED
        CLOSED ISSUES                   | COMPLETED
        NEWLY CLOSED ISSUES             | COMPLETED
        ISSUES BELIEVED NEWLY RESOLVED  | COMPLETED
        Issues dealt with               | COMPLETED
        Patches applied to fix bugs     | COMPLETED
        Changes slated to be deferred to post-4.16 | DEFERRED
        """)
    void whatItSaysAboutItsItems(String name, Disposition disposition) {
        assertThat(HeadingWords.of(name).disposition()).contains(disposition);
    }

    @ParameterizedTest
    @CsvSource({
        "ARM",
        "Projects",
        "Unresolved",
        "Opening",
        "Closedown",
        "Misapplied",
        "OpenBSD",
        "Blocker List",
        "''",
        "Not yet complete",
        "Not yet completed",
        "Not finished",
        "Issues still to be resolved",
        "Yet to be applied"
    })
    void itSaysNothingAboutItsItems(String name) {
        assertThat(HeadingWords.of(name).disposition()).isEmpty();
    }

    @Test
    void theNearestHeadingThatSaysAnythingDecides() {
        assertThat(below("Open", "Completed", "ARM").disposition()).contains(Disposition.COMPLETED);
        assertThat(below("Completed", "Open").disposition()).contains(Disposition.OPEN);
        assertThat(below("Projects", "ARM").disposition()).isEmpty();
        assertThat(below().disposition()).isEmpty();
    }

    @Test
    void theReleaseThatItemsAreDeferredTo() {
        assertThat(below("Open", "Deferred to Xen 4.6", "ARM").deferredTo()).contains("4.6");
        assertThat(below("Deferred").deferredTo()).isEmpty();
        assertThat(below("Deferred to post-4.16").deferredTo()).contains("next");
        assertThat(below("Work for 4.6").deferredTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "next-rel(s), next",
        "next-rel, next",
        "post-4.16, next",
        "4.6, 4.6",
        "Deferred to Xen 4.21, 4.21",
        "for-4.16, 4.16"
    })
    void theReleaseThatATextNames(String text, String release) {
        assertThat(HeadingWords.release(text)).contains(release);
    }

    @ParameterizedTest
    @CsvSource({"RFC", "v4", "14.21", "4.x", "nextcloud", "''"})
    void noRelease(String text) {
        assertThat(HeadingWords.release(text)).isEmpty();
    }

    @Test
    void theAreaIsTheLastSubject() {
        assertThat(below("Open", "ARM").area()).contains("ARM");
        assertThat(below("Projects", "Hypervisor", "x86").area()).contains("x86");
        assertThat(below("Completed", "Hypervisor").area()).contains("Hypervisor");
        assertThat(below("Hypervisor", "Completed").area()).contains("Hypervisor");
        assertThat(below("Blocker List").area()).contains("Blocker List");
        assertThat(below("Feature tracking", "Completed").area()).isEmpty();
        assertThat(below("Feature tests").area()).contains("Feature tests");
        assertThat(below("Backlog", "Testing coverage").area()).contains("Testing coverage");
        for (String none : List.of(
                "Open",
                "Projects",
                "Backlog",
                "Features on-track",
                "Feature tracking",
                "Feature list",
                "Features",
                "Features at risk",
                "Features not on track",
                "Not yet complete",
                "Not yet completed",
                "Up for grabs",
                "Deferred to Xen 4.6",
                "Completed",
                "Open issues",
                "Open issues and potential blockers",
                "OPEN ISSUES AND BLOCKERS")) {
            assertThat(below(none).area()).as(none).isEmpty();
        }
        assertThat(below().area()).isEmpty();
    }
}
