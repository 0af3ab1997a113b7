package io.github.prognosis.series;

import io.github.prognosis.model.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Puts the mails of a list together to the versions that were posted: a cover, the patches of its sender, version and number
 * within an hour of it, and what was answered to them.
 *
 * <p>It asks for subjects, senders and dates only, and takes the mails in any order.
 */
public final class VersionAssembler {

    private static final Duration APART = Duration.ofHours(1);

    /** As many as a list has, and not as many as somebody can make up. */
    private static final int MOST_KEPT_TAGS = 10_000;

    /** What stands in brackets, which thousands of subjects share. */
    private final Map<String, PatchTags> tags = new HashMap<>();

    private final Map<Batch, List<PatchMail>> batches = new HashMap<>();
    private final Map<PatchSubject, List<ListMail>> answers = new HashMap<>();
    private final Map<Address, Person> people = new HashMap<>();

    /** What the mails of a version share. */
    private record Batch(
            String sender, OptionalInt version, int count, boolean rfc, Optional<String> repository, OptionalInt part) {

        static Batch of(PatchMail patch) {
            PatchSubject subject = patch.subject();
            String address = patch.mail().from().address().toLowerCase(Locale.ROOT);
            return new Batch(
                    address, subject.version(), subject.count(), subject.rfc(), subject.repository(), subject.part());
        }

        /** Said here, as Java takes long to make up how a record is compared, and to do it for the mails of a whole list. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Batch that
                    && count == that.count
                    && rfc == that.rfc
                    && sender.equals(that.sender)
                    && version.equals(that.version)
                    && repository.equals(that.repository)
                    && part.equals(that.part);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * sender.hashCode() + version.hashCode()) + count;
        }
    }

    /** Takes a mail; one whose subject is that of no patch is not kept. Whether it is that of one. */
    public boolean add(ListMail mail) {
        Optional<PatchSubject> patch = PatchSubject.of(mail.subject(), this::tags);
        if (patch.isEmpty()) {
            return false;
        }
        person(mail); // now, as whoever reads an archive has time in the thread that this is done in
        if (PatchSubject.isAnswer(mail.subject())) {
            answers.computeIfAbsent(patch.get(), subject -> new ArrayList<>(1)).add(mail);
        } else {
            PatchMail posting = PatchMail.of(mail, patch.get());
            batches.computeIfAbsent(Batch.of(posting), batch -> new ArrayList<>(1))
                    .add(posting);
        }
        return true;
    }

    private PatchTags tags(String groups) {
        return tags.size() < MOST_KEPT_TAGS ? tags.computeIfAbsent(groups, PatchTags::of) : PatchTags.of(groups);
    }

    /**
     * What was posted.
     *
     * @param versions in no order
     * @param byMail the version to which a mail belongs, or which it answers, by the mail's {@link ListMail#place()}
     */
    public record Posted(List<Version> versions, Map<Long, Version> byMail) {
        public Posted {
            versions = List.copyOf(versions);
            byMail = Map.copyOf(byMail);
        }
    }

    /** What the mails are put together to. They are no longer kept. */
    public Posted posted() {
        List<Version> versions = new ArrayList<>();
        Map<PatchSubject, List<Posting>> postings = new HashMap<>();
        for (List<PatchMail> batch : batches.values()) {
            batch.sort(PatchMail.BY_DATE);
            assemble(batch, versions, postings);
        }
        batches.clear();
        Map<Long, Version> byMail = new HashMap<>();
        for (Version version : versions) {
            byMail.put(version.head().mail().place(), version);
            version.patches().forEach(patch -> byMail.put(patch.mail().place(), version));
        }
        answers.forEach((subject, mails) -> answer(postings.getOrDefault(subject, List.of()), mails, byMail));
        answers.clear();
        people.clear();
        return new Posted(versions, byMail);
    }

    /** A mail that may be answered. */
    private record Posting(PatchMail mail, Version version) {

        Instant date() {
            return mail.mail().date();
        }
    }

    private void assemble(List<PatchMail> batch, List<Version> versions, Map<PatchSubject, List<Posting>> postings) {
        List<Version> covers = new ArrayList<>();
        for (PatchMail mail : batch) {
            if (mail.subject().isHead()) {
                covers.add(new Version(mail, person(mail.mail())));
                note(mail, covers.get(covers.size() - 1), postings);
            }
        }
        int next = 0;
        @Nullable Version coverless = null;
        for (PatchMail patch : batch) {
            if (patch.subject().isHead()) {
                continue;
            }
            Instant date = patch.mail().date();
            while (next + 1 < covers.size() && !covers.get(next + 1).date().isAfter(date)) {
                next++;
            }
            Version version = nearest(covers, next, date);
            if (version == null) {
                if (coverless == null
                        || isApart(coverless.patches().iterator().next().mail().date(), date)) {
                    coverless = new Version(patch, person(patch.mail()));
                    versions.add(coverless);
                }
                version = coverless;
            }
            version.add(patch);
            note(patch, version, postings);
        }
        versions.addAll(covers);
    }

    private Person person(ListMail mail) {
        return people.computeIfAbsent(mail.from(), Person::of);
    }

    private static void note(PatchMail mail, Version version, Map<PatchSubject, List<Posting>> postings) {
        postings.computeIfAbsent(mail.subject(), subject -> new ArrayList<>(1)).add(new Posting(mail, version));
    }

    /** The cover before a patch; clocks being what they are, else the one right behind it. Null if both are too far. */
    private static @Nullable Version nearest(List<Version> covers, int before, Instant date) {
        for (int i = before; i < Math.min(before + 2, covers.size()); i++) {
            if (!isApart(covers.get(i).date(), date)) {
                return covers.get(i);
            }
        }
        return null;
    }

    private static boolean isApart(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(APART) > 0;
    }

    /** An answer has its mail's subject; of several such mails it is to the last before it. */
    private void answer(List<Posting> postings, List<ListMail> mails, Map<Long, Version> byMail) {
        List<Posting> byDate =
                postings.stream().sorted(Comparator.comparing(Posting::date)).toList();
        mails.sort(Comparator.comparing(ListMail::date).thenComparingLong(ListMail::place));
        int behind = 0;
        for (ListMail mail : mails) {
            Instant latest = mail.date().plus(APART);
            while (behind < byDate.size() && !byDate.get(behind).date().isAfter(latest)) {
                behind++;
            }
            if (behind > 0) {
                Posting answered = byDate.get(behind - 1);
                answered.version().answered(answered.mail(), mail, person(mail));
                byMail.put(mail.place(), answered.version());
            }
        }
    }
}
