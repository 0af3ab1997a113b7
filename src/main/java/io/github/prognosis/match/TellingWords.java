package io.github.prognosis.match;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell two titles apart if only one of them has them; each line of words is about one thing. */
final class TellingWords {

    private static final Set<String> ARCHITECTURES =
            words("x86 arm aarch riscv risc ppc power powerpc mips itanium amd intel hygon zen big little");

    private static final Set<String> SYSTEMS = words(
            "xen linux freebsd netbsd openbsd bsd windows minios unikraft zephyr qemu grub seabios ovmf edk libvirt "
                    + "hypervisor kernel toolstack tools libxl libxc xl xapi xenstore xenstored ocaml");

    private static final Set<String> SIDES = words(
            "dom domu host hosts guest guests hvm pv pvh hardware control driver drivers "
                    + "stubdom stubdomain frontend front backend back netfront netback blkfront blkback client server sender "
                    + "receiver source target input output read reads write writes load store user supervisor agent daemon");

    private static final Set<String> OPPOSITES =
            words("not no non without never drop remove removal disable revert deprecate "
                    + "unload early late static dynamic soft hard local remote live offline online synchronous asynchronous "
                    + "big large small huge enable virtual physical emulated nested internal external old new legacy");

    private static final Set<String> PARTS = words(
            "first second third part phase stage step remaining rest more another follow followup docs doc documentation "
                    + "document test tests testing benchmark benchmarks example examples prototype preparation "
                    + "preparations preparatory cleanup cleanups fixes");

    private static final Set<String> HARDWARE = words(
            "vmx svm ept npt smmu iommu ipmmu vtd gic vgic its lpi pit vpit hpet vhpet apic ioapic pci pcie acpi dt efi "
                    + "uefi bios msi tsc rtc uart usb nvme scsi sata cpu cpus vcpu vcpus pcpu pcpus timer vtimer");

    private static final Set<String> ALL = Stream.of(ARCHITECTURES, SYSTEMS, SIDES, OPPOSITES, PARTS, HARDWARE)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TellingWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", 0));
    }

    /** Whether a word is one of these, has a digit, a sign, or a capital behind its first letter: {@code GICv3}, {@code C++}. */
    static boolean tells(String word) {
        return isSpelledTelling(word) || isKnown(word);
    }

    /** Whether a word has a digit, a sign, or a capital behind its first letter. */
    static boolean isSpelledTelling(String word) {
        if (Signs.isSigned(word)) {
            return true;
        }
        int second = word.offsetByCodePoints(0, 1);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || (i >= second && Character.isUpperCase(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has a digit. */
    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one of these. */
    static boolean isKnown(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
