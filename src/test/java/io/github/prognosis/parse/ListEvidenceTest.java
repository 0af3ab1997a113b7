package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are lists of what is worked on for a release, and which only look like lists; lines are parted by bars. */
class ListEvidenceTest {

    private static int items(String lines) {
        return Posts.read(lines.replace('|', '\n')).items().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // scripted: a heading says where items stand
                "= Open =|* One",
                "= Projects =|* One",
                "= Full list of items =|* One",
                "= Deferred to 4.6 =|* One",
                // or names a part of Xen, and something is told of an item
                "= Hypervisor =|* One (ok)",
                "= Tools =|* One|  - Any Body",
                "= x86 =|* [PATCH v3] One",
                "= ARM =|* One|  -  XEN-28",
                "= ARM =|* One|* Two|  -  #28",
                // patches: a heading says that the items are issues
                "Open issues:|* One",
                "Blockers:|* One",
                // or where they stand, or names a part, and an item is tracked or a patch
                "Completed:|* One (v3)",
                "Completed items:|* One [ https://example.org/1 ]",
                "Arm:|* x86/mm: tidy",
                "Arm:|* [PATCH] tidy",
                "Arm:|* [patch v2] tidy",
                // issues
                "Open issues|-----------||* One",
                "CLOSED BLOCKERS|---------------||A. One",
            })
    void lists(String lines) {
        assertThat(items(lines)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= Agenda =|* One (ok)",
                "= Hypervisor =|* One",
                "= Open questions =|* One|  - Any Body",
                "= Open to all =|* One|  - Any Body",
                "= of the =|* One (ok)",
                "* One (ok)|  - Any Body",
                "Arm:|* One",
                "Agenda:|* [PATCH v2] tidy",
                "Issues with the venue|---------------------||* One",
                "Agenda|------||* One",
                "Completed:|* One",
            })
    void noLists(String lines) {
        assertThat(items(lines)).isZero();
    }
}
