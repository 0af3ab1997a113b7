package io.github.prognosis.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What edits make of the model of a post, and which are refused. */
class EditedModelTest {

    private static final String HEAD = "Message-ID: <march@example.org>\nFrom: Maja Lindqvist <maja@example.org>\n"
            + "Date: Tue, 3 Mar 2026 10:00:00 +0000\nSubject: Xen 4.22 Development Update\n\n";

    private static final String SCRIPTED = HEAD + """
            = Timeline =

            * Last posting date: Aug 07, 2026
            * Feature freeze: Aug 28, 2026 <--- We are here
            * Release: Oct 30, 2026

            = Projects =

            == Hypervisor ==

            *  [4.22] Event channels without locks (v2 -> v4)
              -  Maja Lindqvist
              -  https://lore.example.org/xen-devel/1@example.org/
              -  https://lore.example.org/xen-devel/2@example.org/
              -  needs an ack for patch 3

            *  Nested paging statistics (good)
              -  Owen Castellan

            *  Timer rework
              -  Petr Havlik

            === x86 ===

            *  Timer rework (v1)
              -  Ines Fonseca

            *  Shadow stacks (v1)
              -  XEN-28

            == Completed ==

            === x86 ===

            *  Faster boot
              -  Owen Castellan
            """;

    private static final String NUMBERED = HEAD + """
            ** Arm **:
            1. [v2] smmu: report faults
            https://patchwork.example.org/project/xen-devel/list/?series=1460817
            Status: Needs reviews.

            2. Virtual PMU
            https://patchwork.example.org/project/xen-devel/list/?series=1458390
            Status: Needs an ack.
            """;

    private static final String PATCHES = HEAD + """
            Arm:
              * [PATCH v2 0/6] gic: direct injection [
            https://lore.example.org/xen-devel/3@example.org/
            ]:
                a test report is missing

            x86:
              * [PATCH 0/3] emul: one table [
            https://lore.example.org/xen-devel/4@example.org/
            ]

            Completed:
              Arm:
                  * [PATCH v6 0/12] stage 2 dirty pages [
            https://lore.example.org/xen-devel/5@example.org/
            ]
            """;

    private static Update post(String text) {
        try {
            Update update = Prognosis.read(text, "post.eml").updates().get(0);
            assertThat(update.items()).isNotEmpty();
            return update;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EditedModel edited(String post, String... lines) {
        EditsFile file = EditsFile.read(String.join("\n", lines));
        assertThat(file.diagnostics()).isEmpty();
        return EditedModel.of(post(post), file.edits());
    }

    private static Item only(String post, String title, String... lines) {
        EditedModel edited = edited(post, lines);
        assertThat(edited.refusals()).isEmpty();
        List<Item> items = edited.items().stream()
                .flatMap(item -> item.after().stream())
                .filter(item -> item.title().equals(title))
                .toList();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static List<String> refusals(String post, String... lines) {
        return edited(post, lines).refusals().stream()
                .map(refusal -> refusal.position().orElseThrow().line() + ": " + refusal.message())
                .toList();
    }

    @Test
    void withoutEditsNothingChanges() {
        assertThat(edited(SCRIPTED).content()).isEqualTo(PostContent.of(post(SCRIPTED)));
    }

    @Test
    void anItemGoesToItsAreaBelowTheHeadingThatSaysSo() {
        assertThat(only(SCRIPTED, "Shadow stacks", "complete: shadow stacks").section())
                .containsExactly("Projects", "Completed", "x86");
        EditedModel made = edited(SCRIPTED, "complete: Nested paging statistics");
        assertThat(made.areas())
                .containsExactly(
                        new EditedModel.NewArea(List.of("Projects", "Completed", "Hypervisor"), Optional.empty()));
        assertThat(only(SCRIPTED, "Faster boot", "reopen: Faster boot").section())
                .containsExactly("Projects", "Hypervisor", "x86");
        assertThat(only(SCRIPTED, "Shadow stacks", "release: Shadow stacks"))
                .satisfies(item -> assertThat(item.disposition()).isEqualTo(Disposition.UP_FOR_GRABS))
                .satisfies(item -> assertThat(item.section()).containsExactly("Projects", "Up for grabs"));
        assertThat(only(PATCHES, "gic: direct injection", "complete: gic: direct injection")
                        .section())
                .containsExactly("Completed", "Arm");
    }

    @Test
    void aPostWithoutAHeadingForItDefersByATag() {
        Item deferred = only(SCRIPTED, "Event channels without locks", "defer: Event channels without locks");
        assertThat(deferred.tags()).containsExactly("next-rel(s)");
        assertThat(deferred.deferredTo()).contains("next");
        Item named = only(SCRIPTED, "Shadow stacks", "defer: Shadow stacks => 4.23");
        assertThat(named.section()).containsExactly("Projects", "Deferred to Xen 4.23");
        assertThat(named.deferredTo()).contains("4.23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "series: Event channels without locks => v4 -> v5~v4 -> v5~v5~[4.22]",
                "series: Event channels without locks => RFC v5~RFC v5~RFC v5~[4.22]",
                "status: Event channels without locks => merged~merged~~[4.22]",
                "prognosis: Event channels without locks => ok~ok~~[4.22]",
                "status: Event channels without locks =>~~~[4.22]",
                "target: Event channels without locks => 4.23?~v2 -> v4~v4~[4.23?]",
                "target: Event channels without locks =>~v2 -> v4~v4~[]",
                "tags: Event channels without locks => [a] [4.23]~v2 -> v4~v4~[a, 4.23]"
            })
    void aValueStandsWhereThePostHasIt(String line, String status, String series, String tags) {
        Item item = only(SCRIPTED, "Event channels without locks", line);
        assertThat(item.status()).isEqualTo(Optional.ofNullable(status));
        assertThat(item.series().map(Object::toString)).isEqualTo(Optional.ofNullable(series));
        assertThat(item.tags()).hasToString(tags);
    }

    @Test
    void aVersionStandsInTheTagOfAPatchAndOfANumberedItem() {
        assertThat(only(PATCHES, "gic: direct injection", "series: gic: direct injection => v3")
                        .tags())
                .containsExactly("PATCH v3 0/6");
        assertThat(only(PATCHES, "emul: one table", "series: emul: one table => RFC v2")
                        .tags())
                .containsExactly("RFC PATCH v2 0/3");
        assertThat(only(PATCHES, "gic: direct injection", "series: gic: direct injection =>")
                        .tags())
                .containsExactly("PATCH 0/6");
        Item numbered = only(NUMBERED, "Virtual PMU", "series: Virtual PMU => v3");
        assertThat(numbered.tags()).containsExactly("v3");
        assertThat(numbered.status()).contains("Needs an ack.");
        assertThat(only(NUMBERED, "Virtual PMU", "status: Virtual PMU => Ready to be merged.")
                        .status())
                .contains("Ready to be merged.");
    }

    @Test
    void linksAndNotesKeepTheirOrder() {
        Item item = only(
                SCRIPTED,
                "Event channels without locks",
                "links: Event channels without locks => https://lore.example.org/xen-devel/9@example.org/",
                "unnote: Event channels without locks => needs an ack for patch 3",
                "note: Event channels without locks => patch 3 has an ack | two are left, see https://example.org/x",
                "owners: Event channels without locks => Zhang, Wei | Li Qiaoyun <li@example.org>",
                "issues: Event channels without locks => XEN-30 | #11");
        assertThat(item.links())
                .containsExactly("https://lore.example.org/xen-devel/9@example.org/", "https://example.org/x");
        assertThat(item.notes()).containsExactly("patch 3 has an ack", "two are left, see https://example.org/x");
        assertThat(item.ownerNames()).containsExactly("Zhang, Wei", "Li Qiaoyun");
        assertThat(item.issues()).containsExactly("XEN-30", "#11");
    }

    @Test
    void areasAreMadeAndRenamed() {
        EditedModel edited = edited(
                SCRIPTED,
                "area: Hypervisor > Arm => before x86",
                "add: [4.22?] UART emulators (v2) => Hypervisor > Arm | Maja Lindqvist | XEN-31 | https://example.org/1",
                "rename-area: Hypervisor > x86 => X86",
                "move: Nested paging statistics => Hypervisor > x86");
        assertThat(edited.refusals()).isEmpty();
        assertThat(edited.areas())
                .containsExactly(new EditedModel.NewArea(
                        List.of("Projects", "Hypervisor", "Arm"), Optional.of(new Place(Place.Side.BEFORE, "x86"))));
        Item added = edited.items().get(edited.items().size() - 1).after().orElseThrow();
        assertThat(added.section()).containsExactly("Projects", "Hypervisor", "Arm");
        assertThat(added.status()).contains("v2");
        assertThat(added.issues()).containsExactly("XEN-31");
        assertThat(edited.items().stream()
                        .flatMap(item -> item.after().stream())
                        .filter(item -> item.section().equals(List.of("Projects", "Hypervisor", "X86"))))
                .hasSize(3);
    }

    @Test
    void theTimelineIsEdited() {
        EditedModel edited = edited(
                SCRIPTED,
                "milestone: RC1 => Sep 25, 2026 | before Release",
                "milestone: Code freeze => TBD | before RC1",
                "milestone: Last posting date =>",
                "milestone: Release => Nov 13, 2026",
                "here: at RC1",
                "subject: Xen 4.23 Development Update");
        assertThat(edited.refusals()).isEmpty();
        assertThat(edited.timeline().milestones().stream().map(Milestone::name))
                .containsExactly("Feature freeze", "Code freeze", "RC1", "Release");
        assertThat(edited.timeline().milestones().get(3).date()).hasToString("Optional[2026-11-13]");
        assertThat(edited.timeline().here()).hasToString("Optional[at RC1]");
        assertThat(edited.release()).isEqualTo("4.23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "drop: Shadow stakcs~the post lists no \"Shadow stakcs\"; near it: \"Shadow stacks\"",
                "drop: Timer rework~2 items are called \"Timer rework\"; name one of them: @ 20, @ 25",
                "drop: Timer rework @ 4~no \"Timer rework\" begins in line 4 of the post, but @ 20, @ 25",
                "rename: Timer rework @ 20 => Timer (in master)~would be read as the title \"Timer\" of the status \"in master\"",
                "move: Shadow stacks => ARM~the post has no area \"ARM\"; 'area: ARM' makes one",
                "complete: Shadow stacks => Hypervisor > x86~below \"Projects > Hypervisor > x86\" it would be open",
                "series: Shadow stacks => soon~\"soon\" is no version; write v5, RFC v2 or v4 -> v5",
                "prognosis: Shadow stacks => likely~would be read as the title \"Shadow stacks (likely)\"",
                "owners: Shadow stacks => needs an owner~\"needs an owner\" would not be read as people",
                "unnote: Shadow stacks => nothing~the item has no note \"nothing\"",
                "unlink: Shadow stacks => https://example.org/~the item has no link https://example.org/",
                "link: Shadow stacks => nowhere~\"nowhere\" is no URL; several are divided by blanks",
                "tags: Shadow stacks => 4.22~tags are groups in square brackets, as in [4.21], and not \"4.22\"",
                "issues: Shadow stacks => soon~\"soon\" would not be read as an issue; write XEN-28 or #11",
                "area: Timeline~below a heading \"Timeline\" no items are read",
                "milestone: RC9 =>~the post has no milestone \"RC9\"",
                "here: at RC9~the post has no milestone \"RC9\"",
                "for: april@example.org~the edits are for another post, april@example.org, and not for march@example.org",
                "subject: Hello~a post of that subject would be no update; it names a release, as in \"Xen 4.21 ...\""
            })
    void whatCannotBeDoneIsRefusedByName(String line, String refusal) {
        assertThat(refusals(SCRIPTED, line))
                .singleElement()
                .asString()
                .startsWith("1: ")
                .contains(refusal);
    }

    @Test
    void contradictionsAreRefused() {
        assertThat(refusals(
                        SCRIPTED,
                        "series: Shadow stacks => v2",
                        "complete: Shadow stacks",
                        "status: Shadow stacks => ok"))
                .containsExactly("3: contradicts line 1, \"series: Shadow stacks => v2\"");
        assertThat(refusals(SCRIPTED, "complete: Shadow stacks", "drop: Shadow stacks"))
                .containsExactly("2: contradicts line 1, \"complete: Shadow stacks\"");
        assertThat(refusals(SCRIPTED, "drop: Shadow stacks", "drop: Shadow stacks", "defer: Faster boot"))
                .isEmpty();
        assertThat(refusals(SCRIPTED, "here: none", "here: at Release"))
                .containsExactly("2: contradicts line 1, \"here: none\"");
    }

    @Test
    void nothingStandsBesideAMilestoneThatGoes() {
        String refusal = "2: contradicts line 1, \"milestone: Release =>\", which drops that milestone";
        assertThat(refusals(SCRIPTED, "milestone: Release =>", "here: before Release"))
                .containsExactly(refusal);
        assertThat(refusals(SCRIPTED, "milestone: Release =>", "milestone: RC9 => TBD | before Release"))
                .containsExactly(refusal);
    }

    @Test
    void everyRefusalIsToldInTheOrderOfTheFile() {
        assertThat(refusals(SCRIPTED, "drop: a", "milestone: b =>", "move: Shadow stacks => c", "for: d"))
                .extracting(refusal -> refusal.substring(0, 2))
                .containsExactly("1:", "2:", "3:", "4:");
    }

    @Test
    void someLayoutsCannotSayAnEdit() {
        assertThat(refusals(NUMBERED, "milestone: RC1 => TBD"))
                .containsExactly("1: the post has no list of milestones");
        assertThat(refusals(NUMBERED, "area: Arm > SMMU"))
                .containsExactly("1: headings do not nest in the layout of this post: \"Arm > SMMU\"");
    }
}
