package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.diff.Change;
import io.github.prognosis.diff.ChangeKind;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.Posts;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.model.MatchOptions;
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
            Credit2: add soft affinity support | Credit2: add hard affinity support
            altp2m support for HVM guests | altp2m support for PV guests
            Intel L2 Cache Allocation Technology | Intel L3 Cache Allocation Technology
            Intel Memory Bandwidth Allocation support | Intel Memory Bandwidth Monitoring support
            Hotplug of vcpus with device models | Hotplug of pcpus with device models
            Netback: multiple queues for each device | Netfront: multiple queues for each device
            Live migration of privileged domains | Live migration of unprivileged domains
            xen/livepatch: improvements to loading | xen/livepatch: improvements to unloading
            Xeon Phi support in the scheduler | Drop Xeon Phi support in the scheduler
            PV Calls frontend | PV Calls backend
            Hyperlaunch device tree for dom0 | Hyperlaunch device tree for domU
            Rework the block layer of the toolstack | Rework the clock layer of the toolstack
            Tracing: synchronous delivery of events | Tracing: asynchronous delivery of events
            Save encrypted images of guests | Save decrypted images of guests
            Monitor memory read faults of guests | Monitor memory write faults of guests
            Convert PV guests to HVM guests | Convert HVM guests to PV guests
            xen/arm: vPL011 UART emulation | xen/arm: PL011 UART emulation
            Static shared memory between domains without dom0 | Static shared memory between domains without dom0, documentation
            Nested virtualization on Intel, remaining work | Nested virtualization on Intel
            SVM: posted interrupts | VMX: posted interrupts
            x86/mm: miscellaneous fixes | x86: miscellaneous fixes
            Remove xenstored from the tools domain | Remove xenstore from the tools domain
            ARM: PSCI 0.2 for guests | ARM: PSCI 1.0 for guests
            Device model in a Linux stub domain | Device model in a MiniOS stub domain
            Bindings of the toolstack in C++ | Bindings of the toolstack in C
            Bindings of the toolstack in C# | Bindings of the toolstack in C++
            Guests with more memory and >4 vcpus | Guests with more memory and <4 vcpus
            Timeouts of -1 in the console code | Timeouts of 1 in the console code
            Build without warnings where !HVM | Build without warnings where HVM
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
                    Patch: x86: enable interrupts around dump_execstate() | x86: enable interrupts around dump_execstate()
                    ARM - Memory hotplug for guests | Memory hotplug for guests
                    OSSTest: nested virtualization job | nested virtualization job
                    Hypervisor file system | Hypervisor filesystem
                    Clean-up of the console code | Cleanup of the console code
                    Stub domains with upstream QEMU | Stubdomains with upstream QEMU
                    Improve late microcode loading | Improvements to late microcode loading
                    Switch to use domheap page for page table | Switching to use domheap pages for page tables
                    Virtualise MSR_ARCH_CAPS for guests | Virtualize MSR_ARCH_CAPS for guests
                    Migration of PVH DomUs. | Migration of a PVH DomU
                    Rework of vgic_route_pending() | Reworking vgic_route_pending()
                    libvvirt and discard support, so that libvirt uses it | libvirt and discard support, so that libvirt uses it
                    Early boot laoder | Early boot loader
                    Xen PVH dom0 suport | Xen PVH dom0 support
                    Add support for Hygon Dhyana Family 18h processor | Support for Hygon Dhyana Family 18h processors
                    Late microcode loading | Late loading of microcode
                    Support for guests of 1024 vcpus (experimental) | Support for guests of 1024 vcpus
                    Switch flat driver to use phys dst for ext ints | Switch the flat driver to use phys dst for ext ints
                    Adress violations of MISRA C Rule 13.6 | Address violations of MISRA C Rule 13.6
                    Xen multiboot2-EFI support | Xen: multiboot2-EFI support
                    Retry the creation of domains | Retries of the creation of a domain
                    vTPM 2.0 initalisation in the toolstack | vTPM 2.0 initialisation in the toolstack
                    """)
    void areMatchedWhereOnlyTheSpellingDiffers(String one, String other) {
        assertThat(keepsApart(one, other)).isFalse();
        assertThat(keepsApart(other, one)).isFalse();
    }
}
