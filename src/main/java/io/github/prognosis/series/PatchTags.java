package io.github.prognosis.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bracket groups in front of a patch's title, read word by word: {@code [XEN PATCH v2]}, {@code [PATCH v4][PART 2 00/10]}. */
final class PatchTags {

    private static final String PATCH = "patch";

    /** {@code PATCH}, {@code RFC}, {@code PATCHv2}, {@code RFC-v3}, {@code V3}, {@code v2.1}. */
    private static final Pattern KIND = Pattern.compile("(patches|patch|rfc)[-_]?+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,;()+]++");

    private static final Pattern VERSION = Pattern.compile("v\\.?+(\\d{1,4})(?:\\.\\d{1,3})?+");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** {@code for-4.19}, {@code partly-for-4.20}: what a patch is meant for. */
    private static final Pattern FOR_RELEASE = Pattern.compile("(?:[a-z]{1,12}-)?+for-?+(\\d++(?:\\.\\d++){0,2}+)?+");

    private static final Pattern RELEASE =
            Pattern.compile("v?+(\\d{1,2})\\.(\\d{1,3})((?:\\.(?:\\d{1,3}|[xy]))?+)(?:-rc\\d{1,2})?+");

    private static final Pattern TITLE_VERSION = Pattern.compile("v(\\d{1,4}) ?: ?", Pattern.CASE_INSENSITIVE);

    /** Xen's releases; a kernel's with the same beginning has a third number, or comes in hundreds of patches. */
    private static final String XENS = "4";

    private static final int MANY = 30;

    /** Repositories beside xen.git that patches on the list are for; the tag names them. */
    private static final Set<String> REPOSITORIES = Set.of(
            "mini-os",
            "minios",
            "qemu",
            "qemu-xen",
            "qemu-traditional",
            "kernel",
            "linux",
            "linux-next",
            "grub",
            "grub2",
            "osstest",
            "xtf",
            "livepatch-build-tools",
            "livepatch-build",
            "seabios",
            "ovmf",
            "edk2",
            "libvirt",
            "freebsd",
            "netbsd",
            "openbsd",
            "u-boot",
            "uboot",
            "ipxe",
            "virtio-spec",
            "test-artifacts",
            "xenbits",
            "meta-virtualization",
            "net",
            "net-next",
            "tip",
            "bpf",
            "bpf-next");

    private static final Set<String> STABLE = Set.of("stable", "autosel", "backport-kernel");

    private final List<String> words = new ArrayList<>();
    private boolean patch;
    private boolean rfc;
    private boolean numbered;
    private boolean stable;
    private boolean kernelPerhaps;
    private boolean forRelease;
    private boolean applicable = true;
    private OptionalInt version = OptionalInt.empty();
    private OptionalInt part = OptionalInt.empty();
    private int index = 1;
    private int count = 1;
    private Optional<String> repository = Optional.empty();

    private PatchTags() {}

    /**
     * Reads bracket groups.
     *
     * @param groups {@code [PATCH v4] [PART 2 00/10]}, each closed
     */
    static PatchTags of(String groups) {
        PatchTags tags = new PatchTags();
        for (int open = 0; open >= 0; ) {
            int close = groups.indexOf(']', open);
            tags.readGroup(groups.substring(open + 1, close));
            open = groups.indexOf('[', close);
        }
        return tags;
    }

    /** Reads what stands between two brackets. */
    private void readGroup(String group) {
        String lower = group.toLowerCase(Locale.ROOT);
        if (lower.contains("do not apply") || lower.contains("not for commit")) {
            applicable = false;
        }
        words.clear();
        for (String word : BETWEEN_WORDS.split(lower, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            read(words.get(i), before);
        }
    }

    private void read(String word, String before) {
        // Most brackets hold this word and a number; the rest is looked at for few.
        if (word.equals(PATCH)) {
            patch = true;
            return;
        }
        Optional<Matcher> number =
                word.indexOf('/') > 0 ? Optional.of(NUMBER.matcher(word)).filter(Matcher::matches) : Optional.empty();
        if (number.isPresent()) {
            number(
                    Integer.parseInt(number.get().group(1)),
                    Integer.parseInt(number.get().group(2)));
        } else if (before.equals("part") && word.chars().allMatch(Character::isDigit)) {
            part = OptionalInt.of(Integer.parseInt(word.substring(0, Math.min(4, word.length()))));
        } else if (REPOSITORIES.contains(word)) {
            repository = repository.or(() -> Optional.of(word));
        } else if (STABLE.contains(word)) {
            stable = true;
        } else {
            kindOrRelease(word, before);
        }
    }

    private void number(int first, int second) {
        if (!numbered && second > 0 && first <= second) {
            numbered = true;
            index = first;
            count = second;
        }
    }

    private void kindOrRelease(String word, String before) {
        Matcher kind = KIND.matcher(word);
        boolean hasKind = kind.lookingAt();
        String rest = hasKind ? word.substring(kind.end()) : word;
        Matcher number = VERSION.matcher(rest);
        boolean hasVersion = number.matches();
        if (hasVersion || (hasKind && rest.isEmpty())) {
            patch |= hasKind;
            rfc |= hasKind && kind.group(1).equals("rfc");
            if (hasVersion && version.isEmpty()) {
                version = OptionalInt.of(Integer.parseInt(number.group(1)));
            }
            return;
        }
        if (FOR_RELEASE.matcher(word).matches()) {
            forRelease = true;
            return;
        }
        Matcher release = RELEASE.matcher(word);
        if (release.matches() && !before.endsWith("for")) {
            boolean xens = release.group(1).equals(XENS) && release.group(3).isEmpty();
            stable |= !xens;
            kernelPerhaps |= xens;
        }
    }

    /** Whether these are the brackets of a version of a series. */
    boolean isPatch() {
        boolean kernels = stable || (kernelPerhaps && version.isEmpty() && count >= MANY);
        return !kernels && (patch || (numbered && (version.isPresent() || forRelease)));
    }

    /** The subject whose brackets were read. */
    PatchSubject subject(String behind) {
        String title = behind;
        OptionalInt said = version;
        Matcher inTitle = TITLE_VERSION.matcher(title);
        if (said.isEmpty() && inTitle.lookingAt()) {
            said = OptionalInt.of(Integer.parseInt(inTitle.group(1)));
            title = title.substring(inTitle.end());
        }
        return new PatchSubject(title, said, rfc, index, count, numbered, repository, part, applicable);
    }
}
