package io.github.prognosis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Update;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that are much alike and name different things are never taken as the same. */
class NearTwinsTest {

    private static final String PAIRS = """
            Re-write of vHPET | Re-write of HPET
            VPMU - 'perf' support in Xen | VPMU - 'perf' support in Linux
            vNUMA in Xen | vNUMA in Linux
            ARM GICv3 support | ARM GICv2m support
            COLO in Xen | COLO Agent in Linux
            PVH - Migration of PVH DomUs. | PVH - Migration of guests from a PVH dom0
            amd-cppc CPU Performance Scaling Driver | amd-pstate CPU Performance Scaling Driver
            First chunk for Arm R82 and MPU support | Enable R52 support for the first chunk of MPU support
            Core aware scheduling | Core scheduling
            Core aware scheduling | Core aware scheduling for credit2
            Xen PVH dom0 | Linux PVH dom0
            Xen PVH dom0 | PVH FreeBSD dom0
            GRUB2 multiboot2 | Xen multiboot2-EFI support
            x86: fix booting when NX is disabled | arm: fix booting when NX is disabled
            PCI devices passthrough on Arm, part 3 | PCI devices passthrough on Arm, part 2
            Linux block multiqueue | Netback multiqueue
            xl list --long has bugs | xl list --short has bugs
            x86/efi: measured boot | x86/bios: measured boot
            Drop support for 32-bit hosts | Add support for 32-bit hosts
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = PAIRS)
    void areNeverMatched(String one, String other) {
        assertThat(keepsApart(one, other)).isTrue();
        assertThat(keepsApart(other, one)).isTrue();
    }

    /** The same owner and the same area, so that nothing but the title can keep them apart. */
    private static boolean keepsApart(String before, String now) {
        Comparison comparison = UpdateDiffer.compare(post(before), post(now), MatchOptions.DEFAULT);
        return comparison.changes().stream()
                .map(Change::kind)
                .toList()
                .equals(List.of(ChangeKind.ADDED, ChangeKind.REMOVED));
    }

    private static Update post(String title) {
        return Posts.update("= Open =\n== Hypervisor ==\n* " + title + "\n  -  Ada Example\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Device assigment on ARM | Device assignment on ARM
                    x86: Untangle mm.h | Untangle mm.h
                    [v2] Untangle mm.h | Untangle mm.h
                    Patch: Untangle mm.h | Untangle mm.h
                    VT-d: SATC handling and ATS tidying | VT-d: SATC handling; ATS: tidying
                    MPU mm subsistem skeleton | MPU mm subsystem skeleton
                    """)
    void areMatchedWhereOnlyTheSpellingDiffers(String one, String other) {
        assertThat(keepsApart(one, other)).isFalse();
        assertThat(keepsApart(other, one)).isFalse();
    }
}
