package io.github.prognosis.series;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One posted version of a series: its cover and its patches, as far as the archive holds them.
 *
 * <p>Complete once its {@link VersionAssembler} has finished.
 */
public final class Version {

    private final PatchMail first;
    private final boolean cover;
    private final Person sender;
    private final SortedMap<Integer, PatchMail> patches = new TreeMap<>();
    private final Map<Integer, ListMail> lastWords = new HashMap<>();
    private Answers answers = Answers.NONE;
    private int unsaid = 1;
    private @Nullable SeriesTitle key;
    private @Nullable Set<String> patchTitles;

    /** A version that begins with this mail: its cover, its only patch, or the first of its patches that is there. */
    Version(PatchMail first, Person sender) {
        this.first = first;
        this.cover = first.subject().isCover();
        this.sender = sender;
        if (!cover) {
            patches.put(first.subject().index(), first);
        }
    }

    /** Adds a patch; one whose number is there already is a resend, and does not count. */
    void add(PatchMail patch) {
        patches.putIfAbsent(patch.subject().index(), patch);
    }

    void answered(PatchMail patch, ListMail answer, Person by) {
        answers = answers.with(answer, sender.is(by));
        lastWords.merge(
                patch.subject().index(), answer, (one, other) -> other.date().isBefore(one.date()) ? one : other);
    }

    /** The newest answer to a patch of the version, or the patch itself if nobody answered it. */
    public ListMail lastWord(PatchMail patch) {
        return lastWords.getOrDefault(patch.subject().index(), patch.mail());
    }

    /** The cover; else the patch of the lowest number that is there. */
    public PatchMail head() {
        return cover ? first : patches.values().iterator().next();
    }

    /** The title of the cover, of the only patch, or of the first one. */
    public String title() {
        return head().subject().title();
    }

    /** The titles of the patches that are there and are to be applied, as they are compared. */
    Set<String> patchTitles() {
        if (patchTitles == null) {
            Set<String> titles = new HashSet<>();
            for (PatchMail patch : patches.values()) {
                if (patch.subject().applicable()) {
                    titles.add(patch.folded());
                }
            }
            patchTitles = titles;
        }
        return patchTitles;
    }

    /** The title as it is compared. */
    SeriesTitle key() {
        if (key == null) {
            key = SeriesTitle.of(head());
        }
        return key;
    }

    /** Takes the next number behind another's, where the subject says none. */
    void follow(Version before) {
        unsaid = before.number() + 1;
    }

    /** The number that the subject says; if it says none, 1, or the next behind the version before it. */
    public int number() {
        return said().orElse(unsaid);
    }

    /** The number that the subject says; empty if it says none. */
    public OptionalInt said() {
        return first.subject().version();
    }

    /** Whether it is a request for comments. */
    public boolean rfc() {
        return first.subject().rfc();
    }

    /** How many patches it has by its subject. */
    public int count() {
        return first.subject().count();
    }

    /** Whether it has a cover, and the archive holds it. */
    public boolean hasCover() {
        return cover;
    }

    /** The repository that it is for, where that is not Xen's own. */
    public Optional<String> repository() {
        return first.subject().repository();
    }

    /** When its head was sent. */
    public Instant date() {
        return head().mail().date();
    }

    /** Who sent it. */
    public Person sender() {
        return sender;
    }

    /** The patches that the archive holds, in the order of their numbers. */
    public Collection<PatchMail> patches() {
        return Collections.unmodifiableCollection(patches.values());
    }

    /** What was answered to its mails. */
    public Answers answers() {
        return answers;
    }

    /** Whether its title agrees with one; a prefix may be missing on one side. */
    public boolean agrees(String title) {
        return key().agrees(SeriesTitle.of(title));
    }
}
