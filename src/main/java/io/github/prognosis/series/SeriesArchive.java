package io.github.prognosis.series;

import io.github.prognosis.archive.ArchiveCache;
import io.github.prognosis.archive.Commit;
import io.github.prognosis.archive.Commits;
import io.github.prognosis.archive.HeadSink;
import io.github.prognosis.archive.MailHead;
import io.github.prognosis.archive.MailStore;
import io.github.prognosis.archive.OpenedMail;
import io.github.prognosis.mail.ScheduleSubject;
import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Address;
import io.github.prognosis.source.CachePlace;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The mails of a list that can be patches, answers to them or schedules, gone through at the cost of subjects, senders and dates.
 *
 * <p>Mails that belong to no series are counted and not kept. Not safe for use by several threads.
 */
public final class SeriesArchive implements Letters, AutoCloseable {

    /** No subject of a patch is longer; what is beyond is not kept. */
    private static final int LONGEST_SUBJECT = 1_000;

    private final List<ListMail> mails = new ArrayList<>();
    private final VersionAssembler versions = new VersionAssembler();
    private final List<ListMail> dated = new ArrayList<>();
    private final MailStore store;
    private final Optional<Instant> until;
    private final Consumer<Problem> problems;
    private final List<ListMail> others = new ArrayList<>();
    /** One of each, as most send many mails. */
    private final Map<Address, Address> senders = new HashMap<>();

    private Predicate<String> wanted = subject -> false;
    private long seen;

    /**
     * An empty one that remembers nothing.
     *
     * @param until mails from this moment on are as if they were not there; empty for all
     * @param problems hears what could not be read
     */
    public SeriesArchive(Optional<Instant> until, Consumer<Problem> problems, Progress progress, Limits limits) {
        this(until, problems, progress, limits, CachePlace.NONE);
    }

    /**
     * An empty one.
     *
     * @param until mails from this moment on are as if they were not there; empty for all
     * @param problems hears what could not be read
     * @param cache where archives that were read are remembered
     */
    public SeriesArchive(
            Optional<Instant> until, Consumer<Problem> problems, Progress progress, Limits limits, CachePlace cache) {
        this.until = until;
        this.problems = problems;
        this.store = new MailStore(new Heads(), progress, limits, ArchiveCache.of(cache));
    }

    /**
     * Adds the mails of an archive.
     *
     * @throws IOException if it cannot be opened or read to its end; what was read until then is kept
     */
    public void add(Path path) throws IOException {
        store.read(path);
    }

    /** Adds the mails of a stream, as {@link #add(Path)}. */
    public void add(InputStream in, String name) throws IOException {
        store.read(in, name);
    }

    /** Keeps the mails of some other subjects, too, as they stand in the header, perhaps folded and with encoded words. */
    public void keep(Predicate<String> subjects) {
        wanted = subjects;
    }

    /** The mails that belong to no series, and whose subject was wanted, in the order they were found. */
    public List<ListMail> others() {
        return Collections.unmodifiableList(others);
    }

    /** The series of all mails that were added. Asked once: what they are put together from is not kept. */
    public ListedSeries series() {
        return new ListedSeries(mails, versions.posted(), this);
    }

    /** The mails whose subjects say that they may tell the dates of a release, the newest first. */
    public List<ListMail> dated(String release) {
        return dated.stream()
                .filter(mail -> ScheduleSubject.of(mail.subject())
                        .release()
                        .filter(release::equals)
                        .isPresent())
                .sorted(Comparator.comparing(ListMail::date)
                        .reversed()
                        .thenComparing(mail -> mail.id().orElse("")))
                .toList();
    }

    /** How many mails were looked at. */
    public long seen() {
        return seen;
    }

    @Override
    public Optional<Letter> open(ListMail mail) {
        @Nullable OpenedMail opened = store.open(mail.place()).orElse(null);
        if (opened == null) {
            return Optional.empty();
        }
        Optional<String> id = opened.id().or(mail::id);
        ListMail whole = new ListMail(mail.place(), id, mail.subject(), mail.from(), mail.date());
        return Optional.of(new Letter(whole, opened.references(), opened::text));
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    /** Takes what is found in the archives. */
    private final class Heads implements HeadSink {

        @Override
        public boolean wants(String subject) {
            seen++;
            return subject.indexOf('[') >= 0
                    || subject.contains("=?")
                    || SubjectLine.mayBeUpdate(subject)
                    || wanted.test(subject);
        }

        @Override
        public void head(MailHead head) {
            boolean late = until.filter(moment -> !head.date().isBefore(moment)).isPresent();
            if (late) {
                return;
            }
            String subject = head.subject().length() > LONGEST_SUBJECT
                    ? head.subject().substring(0, LONGEST_SUBJECT)
                    : head.subject();
            Address from = senders.computeIfAbsent(head.from(), sender -> sender);
            ListMail mail = new ListMail(head.place(), head.id(), subject, from, head.date());
            if (versions.add(mail)) {
                mails.add(mail);
                return;
            }
            if (ScheduleSubject.of(head.subject()).release().isPresent()) {
                dated.add(mail);
            }
            if (wanted.test(head.subject())) {
                others.add(mail);
            }
        }

        @Override
        public void problem(Problem problem) {
            problems.accept(problem);
        }
    }

    /**
     * The tree that a repository's history makes.
     *
     * @param ref as {@link Commits#of} has it
     * @param until commits from this moment on are as if they were not there; empty for all
     * @param problems hears of commits that are missing or damaged
     * @throws IOException if it is no repository that is read, or has no such ref
     */
    public static Tree tree(Path folder, Optional<String> ref, Optional<Instant> until, Consumer<String> problems)
            throws IOException {
        return tree(folder, ref, until, problems, Progress.NONE);
    }

    /** As {@link #tree(Path, Optional, Optional, Consumer)}, telling how far it is. */
    public static Tree tree(
            Path folder, Optional<String> ref, Optional<Instant> until, Consumer<String> problems, Progress progress)
            throws IOException {
        List<TreeCommit> tree = new ArrayList<>();
        TreeCommits made = new TreeCommits();
        try (Commits commits = Commits.of(folder, ref)) {
            boolean more = true;
            while (more) {
                try {
                    Optional<Commit> commit = commits.next();
                    more = commit.isPresent();
                    if (more) {
                        progress.commit();
                    }
                    commit.filter(read -> until.filter(
                                            moment -> !read.committed().isBefore(moment))
                                    .isEmpty())
                            .map(made::of)
                            .ifPresent(tree::add);
                } catch (IOException lost) {
                    problems.accept(String.valueOf(lost.getMessage()));
                }
            }
        }
        return Tree.of(tree);
    }
}
