package io.github.prognosis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a title that say what it is about.
 *
 * @param prefix the subsystem in front of a colon, {@code x86} of {@code x86: Drop Xeon Phi}; empty if there is none
 * @param words the others as they are written, without those that every title may have
 */
record TitleWords(String prefix, List<String> words) {

    private static final Pattern PREFIX = Pattern.compile("([\\w./{},+-]{1,40}): +(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "and", "the", "of", "for", "to", "in", "on", "with", "by", "from", "or", "some", "its", "patch");

    private static final Set<String> TELLING = Set.of(
            "x86",
            "arm",
            "arm32",
            "arm64",
            "aarch64",
            "aarch32",
            "armv7",
            "armv8",
            "riscv",
            "risc",
            "ppc",
            "power",
            "amd",
            "intel",
            "linux",
            "xen",
            "freebsd",
            "netbsd",
            "openbsd",
            "minios",
            "windows",
            "qemu",
            "grub",
            "seabios",
            "ovmf",
            "libvirt",
            "libxl",
            "xl",
            "hypervisor",
            "toolstack",
            "tools",
            "dom0",
            "domu",
            "hvm",
            "pv",
            "pvh",
            "host",
            "guest",
            "guests",
            "frontend",
            "backend",
            "client",
            "server",
            "read",
            "write",
            "input",
            "output",
            "first",
            "second",
            "third",
            "hpet",
            "vhpet",
            "vmx",
            "svm",
            "ept",
            "npt",
            "smmu",
            "iommu",
            "gic",
            "vgic",
            "its",
            "acpi",
            "dt",
            "not",
            "no",
            "non");

    TitleWords {
        words = List.copyOf(words);
    }

    static TitleWords of(String title) {
        Matcher prefix = PREFIX.matcher(title);
        boolean prefixed = prefix.lookingAt();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(title).region(prefixed ? prefix.end() : 0, title.length());
        while (word.find()) {
            if (!FILLERS.contains(word.group().toLowerCase(Locale.ROOT))) {
                words.add(word.group());
            }
        }
        return new TitleWords(prefixed ? prefix.group(1).toLowerCase(Locale.ROOT) : "", words);
    }

    /**
     * Whether a word that only one of two titles has tells them apart: an architecture, a system, a side of an interface,
     * a version, anything with a digit.
     */
    static boolean tellsApart(String word) {
        return TELLING.contains(word.toLowerCase(Locale.ROOT))
                || DIGIT.matcher(word).find()
                || isAcronym(word);
    }

    /** A word with a capital behind its first letter: {@code HPET}, {@code vNUMA}, {@code domU}. */
    private static boolean isAcronym(String word) {
        return word.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    /** Whether one word can be the other, mistyped: long enough, plain, and off by a letter or two. */
    static boolean isTypo(String one, String other) {
        if (tellsApart(one) || tellsApart(other)) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
        return allowed > 0
                && EditDistance.within(allowed, one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
