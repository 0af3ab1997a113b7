package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Disposition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

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
    void whatStandsBelow(String name, Headings.Content content) {
        assertThat(Headings.content(name)).isEqualTo(content);
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
        assertThat(Headings.disposition(name)).contains(disposition);
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
        assertThat(Headings.disposition(name)).isEmpty();
    }

    @Test
    void theNearestHeadingThatSaysAnythingDecides() {
        assertThat(Headings.disposition(List.of("Open", "Completed", "ARM"))).contains(Disposition.COMPLETED);
        assertThat(Headings.disposition(List.of("Completed", "Open"))).contains(Disposition.OPEN);
        assertThat(Headings.disposition(List.of("Projects", "ARM"))).isEmpty();
        assertThat(Headings.disposition(List.of())).isEmpty();
    }

    @Test
    void theReleaseThatItemsAreDeferredTo() {
        assertThat(Headings.deferredTo(List.of("Open", "Deferred to Xen 4.6", "ARM")))
                .contains("4.6");
        assertThat(Headings.deferredTo(List.of("Deferred"))).isEmpty();
        assertThat(Headings.deferredTo(List.of("Deferred to post-4.16"))).contains("next");
        assertThat(Headings.deferredTo(List.of("Work for 4.6"))).isEmpty();
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
        assertThat(Headings.release(text)).contains(release);
    }

    @ParameterizedTest
    @CsvSource({"RFC", "v4", "14.21", "4.x", "nextcloud", "''"})
    void noRelease(String text) {
        assertThat(Headings.release(text)).isEmpty();
    }

    @Test
    void theAreaIsTheLastSubject() {
        assertThat(Headings.area(List.of("Open", "ARM"))).contains("ARM");
        assertThat(Headings.area(List.of("Projects", "Hypervisor", "x86"))).contains("x86");
        assertThat(Headings.area(List.of("Completed", "Hypervisor"))).contains("Hypervisor");
        assertThat(Headings.area(List.of("Hypervisor", "Completed"))).contains("Hypervisor");
        assertThat(Headings.area(List.of("Blocker List"))).contains("Blocker List");
        assertThat(Headings.area(List.of("Feature tracking", "Completed"))).isEmpty();
        assertThat(Headings.area(List.of("Feature tests"))).contains("Feature tests");
        assertThat(Headings.area(List.of("Backlog", "Testing coverage"))).contains("Testing coverage");
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
            assertThat(Headings.area(List.of(none))).as(none).isEmpty();
        }
        assertThat(Headings.area(List.of())).isEmpty();
    }
}
