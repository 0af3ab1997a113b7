package io.github.prognosis;

import io.github.prognosis.archive.ArchiveCache;
import io.github.prognosis.archive.ArchiveReader;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.diff.UpdateDiffer;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.history.ChangelogBuilder;
import io.github.prognosis.history.Lifeline;
import io.github.prognosis.history.LifelineBuilder;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.ReleaseStatusBuilder;
import io.github.prognosis.match.DecisionReader;
import io.github.prognosis.model.Decisions;
import io.github.prognosis.model.DecisionsException;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.reading.Duplicates;
import io.github.prognosis.reading.Readings;
import io.github.prognosis.reading.UpdateCollector;
import io.github.prognosis.source.CachePlace;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads development updates, compares two of them, and makes the changelog of many.
 *
 * <pre>{@code
 * Update july = Prognosis.read(Path.of("july.eml")).updates().get(0);
 * Update august = Prognosis.read(Path.of("august.eml")).updates().get(0);
 * for (Change change : Prognosis.diff(july, august).changes()) {
 *     System.out.println(change.level() + " " + change.kind() + " " + change.title());
 * }
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Prognosis {

    private Prognosis() {}

    /**
     * Reads whatever holds updates: a text, a mail, an mbox, a Maildir, a public-inbox repository, a web page, a folder.
     *
     * @throws UnreadableMailException if it is one file, and neither mail, text nor archive
     * @throws IOException if it cannot be opened or read
     */
    public static Reading read(Path path) throws IOException {
        return read(path, Limits.STANDARD, Progress.NONE);
    }

    /**
     * Reads as {@link #read(Path)}, within limits of one's own, and tells how far it is.
     *
     * @param limits how much is read; they are lowered where the memory of the process is too little for them
     */
    public static Reading read(Path path, Limits limits, Progress progress) throws IOException {
        return read(path, limits, progress, CachePlace.NONE);
    }

    /**
     * Reads as {@link #read(Path, Limits, Progress)}, and remembers archives, so that another time only what is new in them has
     * to be read.
     *
     * @param cache where they are remembered
     */
    public static Reading read(Path path, Limits limits, Progress progress, CachePlace cache) throws IOException {
        return reading(limits, progress, false, cache, archives -> archives.read(path));
    }

    /**
     * Reads as {@link #read(Path, Limits, Progress)}, for one who only lists the updates.
     *
     * @return updates that are {@linkplain Update#brief() brief}, so that the longest archives take little memory
     */
    public static Reading list(Path path, Limits limits, Progress progress) throws IOException {
        return list(path, limits, progress, CachePlace.NONE);
    }

    /** Reads as {@link #list(Path, Limits, Progress)}, and remembers archives. */
    public static Reading list(Path path, Limits limits, Progress progress, CachePlace cache) throws IOException {
        return reading(limits, progress, true, cache, archives -> archives.read(path));
    }

    /**
     * Reads as {@link #read(Path, Limits, Progress)}, for one who writes the next update.
     *
     * @param originals is given the mail of each update as it came
     */
    public static Reading read(Path path, Limits limits, Progress progress, Originals originals) throws IOException {
        return read(path, limits, progress, originals, CachePlace.NONE);
    }

    /** Reads as {@link #read(Path, Limits, Progress, Originals)}, and remembers archives. */
    public static Reading read(Path path, Limits limits, Progress progress, Originals originals, CachePlace cache)
            throws IOException {
        return keeping(limits, progress, originals, cache, archives -> archives.read(path));
    }

    /** Reads as {@link #read(InputStream, String, Limits, Progress)}, for one who writes the next update. */
    public static Reading read(InputStream stream, String name, Limits limits, Progress progress, Originals originals)
            throws IOException {
        return keeping(limits, progress, originals, CachePlace.NONE, archives -> archives.read(stream, name));
    }

    private static Reading keeping(
            Limits limits, Progress progress, Originals originals, CachePlace cache, Reader reader) throws IOException {
        UpdateCollector collector = new UpdateCollector(affordable(limits), progress, originals);
        reader.read(collector.archives(ArchiveCache.of(cache)));
        return collector.reading();
    }

    /** What is read of an archive. */
    private interface Reader {
        void read(ArchiveReader archives) throws IOException;
    }

    private static Reading reading(Limits limits, Progress progress, boolean brief, CachePlace cache, Reader reader)
            throws IOException {
        UpdateCollector collector = new UpdateCollector(affordable(limits), progress, brief);
        reader.read(collector.archives(ArchiveCache.of(cache)));
        return collector.reading();
    }

    private static Limits affordable(Limits limits) {
        return limits.within(Runtime.getRuntime().maxMemory());
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name what to call it in {@link Source#path()}; if it looks like a file's name, the release and the date of a
     *     plain text are taken from it where the text has none
     * @throws UnreadableMailException if it is neither mail, text nor archive
     * @throws IOException if the stream cannot be read
     */
    public static Reading read(InputStream stream, String name) throws IOException {
        return read(stream, name, Limits.STANDARD, Progress.NONE);
    }

    /** Reads as {@link #read(InputStream, String)}, within limits of one's own, and tells how far it is. */
    public static Reading read(InputStream stream, String name, Limits limits, Progress progress) throws IOException {
        return reading(limits, progress, false, CachePlace.NONE, archives -> archives.read(stream, name));
    }

    /** Reads as {@link #list(Path, Limits, Progress)}. */
    public static Reading list(InputStream stream, String name, Limits limits, Progress progress) throws IOException {
        return reading(limits, progress, true, CachePlace.NONE, archives -> archives.read(stream, name));
    }

    /**
     * Reads a text that is decoded already, with or without mail headers.
     *
     * @param name as in {@link #read(InputStream, String)}
     * @throws IOException if the text is empty
     */
    public static Reading read(String text, String name) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    /** All of several readings, one behind the other; an update that stands in more than one of them is there once. */
    public static Reading joined(List<Reading> readings) {
        return Readings.joined(readings);
    }

    /** What changed from one update to the next. */
    public static Comparison diff(Update oldUpdate, Update newUpdate) {
        return diff(oldUpdate, newUpdate, MatchOptions.DEFAULT);
    }

    /** What changed from one update to the next, items recognised as the options say. */
    public static Comparison diff(Update oldUpdate, Update newUpdate, MatchOptions options) {
        return UpdateDiffer.compare(oldUpdate, newUpdate, options);
    }

    /**
     * What a person decided about items, for {@link MatchOptions#with(Decisions)}.
     *
     * @param text as {@link Decisions} shows it
     * @throws DecisionsException if a line is no decision, or contradicts one above it
     */
    public static Decisions decisions(String text) throws DecisionsException {
        return DecisionReader.read(text);
    }

    /** What changed from each update to the next, in whatever order they come; duplicates are left out. */
    public static Changelog changelog(Collection<Update> updates) {
        return changelog(updates, MatchOptions.DEFAULT);
    }

    /** What changed from each update to the next, items recognised as the options say. */
    public static Changelog changelog(Collection<Update> updates, MatchOptions options) {
        return ChangelogBuilder.of(Duplicates.removed(updates), options);
    }

    /**
     * What changed from each update to the next, and of the dates that schedules told, in whatever order they come.
     *
     * @param schedules as a {@link Reading} has them
     */
    public static Changelog changelog(
            Collection<Update> updates, Collection<Schedule> schedules, MatchOptions options) {
        return ChangelogBuilder.of(Duplicates.removed(updates), schedules, options);
    }

    /**
     * How a release stands as of its newest update: what is at risk, and who has to act; duplicates are left out.
     *
     * @param release as in {@code 4.21}
     * @throws IllegalArgumentException if no update is of the release
     */
    public static ReleaseStatus status(Collection<Update> updates, String release) {
        return status(updates, List.of(), release);
    }

    /**
     * Tells as {@link #status(Collection, String)}, with the dates that schedules told.
     *
     * @param schedules as a {@link Reading} has them
     */
    public static ReleaseStatus status(Collection<Update> updates, Collection<Schedule> schedules, String release) {
        return ReleaseStatusBuilder.of(
                Duplicates.removed(updates),
                schedules,
                release,
                Optional.empty(),
                Optional.empty(),
                MatchOptions.DEFAULT);
    }

    /** Each item followed through all updates, in whatever order they come; duplicates are left out. */
    public static List<Lifeline> lifelines(Collection<Update> updates) {
        return lifelines(updates, MatchOptions.DEFAULT);
    }

    /** Each item followed through all updates, items recognised as the options say. */
    public static List<Lifeline> lifelines(Collection<Update> updates, MatchOptions options) {
        return LifelineBuilder.of(changelog(updates, options));
    }
}
