package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prognosis diff -f edits} and {@code -f digest}, as somebody calls them. */
class EditsFormatTest {

    @TempDir
    Path folder;

    private String post(String name, String list) throws IOException {
        return Files.writeString(folder.resolve(name), "Xen 4.22 development update\n\n= Open =\n\n" + list)
                .toString();
    }

    @Test
    void theListOfOnePostBecomesThatOfTheNext() {
        assertThat(Program.run("diff", "samples/4.6/2015-02-09.txt", "samples/4.6/2015-03-09.txt", "-f", "edits")
                        .out())
                .isEqualTo("""
                        milestone: Last posting date => 10th April 2015
                        milestone: First RC => 5th June
                        milestone: Release => 25th September 2015
                        prognosis: ARM - GICv3 ITS support => ok
                        owners: ARM - Device tree overlays for running guests (no reboot) => Petr Havlik
                        prognosis: ARM - Rework of vgic_route_pending() => fair
                        defer: ARM - Memory hotplug for guests
                        drop: Tidy PIT
                        complete: Late microcode loading (no reboot)
                        prognosis: Late microcode loading (no reboot) => done
                        rename: Runstate area clean up => Lockless runstate updates (was Runstate area clean up)
                        prognosis: Introspection events for PV guests => fair
                        prognosis: Stub domains with upstream QEMU => none
                        note: Stub domains with upstream QEMU => The Linux stub domain needs a console multiplexer that nobody has written so far
                        release: Larger MMIO hole without a guest restart
                        status: Larger MMIO hole without a guest restart =>
                        owners: Larger MMIO hole without a guest restart =>
                        owners: Checkpoints with disk replication => Li Qiaoyun | Sun Beining
                        rename: pvusb support in libxl => USB controllers and devices for guests: toolstack commands, guest files, and hot plug
                        issues: xl rejects hexadecimal cpu masks => #947 | XEN-21
                        status: SCSI front end for Linux guests => partial, back end merged
                        drop: Remove xend from the manual pages @ 139
                        reopen: x86: Memory bandwidth accounting per domain => Open > x86
                        prognosis: x86: Memory bandwidth accounting per domain => fair
                        drop: Console ring buffer (fixes/cleanups)
                        add: Tidy vHPET (none) => Open > x86 | Owen Castellan
                        add: Building the tools with clang (done) => Open > Completed | Ines Fonseca
                        """);
    }

    @Test
    void aFilterLeavesTheEditsOfWhatIsTold() {
        assertThat(Program.run(
                                "diff",
                                "samples/4.6/2015-02-09.txt",
                                "samples/4.6/2015-03-09.txt",
                                "-f",
                                "edits",
                                "--only",
                                "completed")
                        .out())
                .isEqualTo("""
                        complete: Late microcode loading (no reboot)
                        prognosis: Late microcode loading (no reboot) => done
                        """);
    }

    @Test
    void whatNoEditSaysIsAComment() throws IOException {
        String old = post("2026-05-06.txt", "* Shadow stacks\n");
        String now = post("2026-06-02.txt", "* Shadow stacks\n  -  either a | b, or c\n");
        Program program = Program.run("diff", old, now, "-f", "edits");

        String why = "\"Shadow stacks\" cannot be changed: no edit says what it is to say";
        assertThat(program.out()).isEqualTo("# cannot be said: " + why + "\n");
        assertThat(program.err())
                .isEqualTo(
                        "prognosis: warning: the edits do not lead to all that the new update says; what they cannot say:\n"
                                + "  " + why + "\n");
        assertThat(program.code()).isZero();
    }

    @Test
    void charactersThatShowNothingStayOutOfTheFile() throws IOException {
        String old = post("2026-05-06.txt", "* Shadow \u202estacks (v1)\n* Timers\n");
        String now = post("2026-06-02.txt", "* Shadow \u202estacks (v2)\n* Timers of \u202eguests\n");

        assertThat(Program.run("diff", old, now, "-f", "edits").out()).isEqualTo("""
                        # cannot be said: "Timers of \\u202eguests" cannot be added: no line says it as it stands
                        series: Shadow stacks => v2
                        drop: Timers
                        """);
    }

    @Test
    void theDigestIsPlainText() {
        assertThat(Program.run("diff", "samples/4.30/2030-02-04.txt", "samples/4.30/2030-03-04.txt", "-f", "digest")
                        .out())
                .startsWith("The following items were moved to completed:\n  [since Feb 4 - Mar 4]:\n    * ");
    }
}
