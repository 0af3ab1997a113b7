package io.github.prognosis.model;

import io.github.prognosis.source.WhiteSpace;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads versions of patch series: {@code v4}, {@code RFC v2}, {@code v16->v20->v21}, {@code PATCH v5 00/13}. */
public final class SeriesWords {

    /** At the start of a status: a version, a bare RFC, or {@code v?}; perhaps behind an arrow. */
    private static final Pattern STATUS = Pattern.compile(
            "(?:[-=]{0,40}+> ?)?(?:(RFC)(?:\\b[ ,:]*|(?=v\\d)))?(?:v ?(\\d{1,4}|\\?)(?!\\.*+\\w))?",
            Pattern.CASE_INSENSITIVE);

    /** What such a start begins with: most statuses are words of the scale, and seen not to be one sooner than by the pattern. */
    private static final String BEGINNINGS = "RrVv-=>";

    private static final Pattern NEXT = Pattern.compile(
            " ?(?:[-=]{0,40}+>|→|,|/|&|\\bto\\b) ?(?:(RFC)(?:\\b[ ,:]*|(?=v\\d)))?v ?(\\d{1,4})(?!\\.*+\\w)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG_VERSION =
            Pattern.compile("(?<![\\w.])v ?(\\d{1,4})(?!\\.*+\\w)", Pattern.CASE_INSENSITIVE);
    private static final String PATCH = "PATCH";
    private static final Pattern TAG_RFC = Pattern.compile("\\bRFC(?:v\\d{1,4})?\\b", Pattern.CASE_INSENSITIVE);

    /** What is new is a version, whose spelling varies, or a series; its number stands in brackets, before or behind it. */
    private static final Pattern NEW_VERSION = Pattern.compile(
            "\\bnew\\b[^.]{0,60}?\\b(?:vers\\w{1,8}+|series)\\b(?:"
                    + "[^.\\[(]{0,20}+[\\[(] ?v(\\d{1,4}) ?[\\])][^.]{0,60}?\\b(?:sent|posted|submitted)\\b"
                    + "|[^.\\[(]{0,20}?\\b(?:sent|posted|submitted)\\b[^.\\[(]{0,20}+[\\[(] ?v(\\d{1,4}) ?[\\])])",
            Pattern.CASE_INSENSITIVE);

    /** So many characters of a note are looked at: who says that a version was sent says it in one line or two. */
    private static final int BEGINNING = 1_000;

    private SeriesWords() {}

    /**
     * A status that begins with a series.
     *
     * @param series the newest version; empty for {@code v?}
     * @param rest what stands behind, such as {@code (hypervisor side merged)}; empty if nothing does
     */
    public record StatusSeries(Optional<Series> series, String rest) {}

    /** Reads a series at the start of a status; empty if it begins with something else. */
    public static Optional<StatusSeries> ofStatus(String text) {
        String status = WhiteSpace.visible(text);
        if (status.isEmpty() || BEGINNINGS.indexOf(status.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = STATUS.matcher(status);
        if (!matcher.lookingAt() || (matcher.group(1) == null && matcher.group(2) == null)) {
            return Optional.empty();
        }
        boolean rfc = matcher.group(1) != null;
        OptionalInt version = number(matcher.group(2));
        int end = matcher.end();
        Matcher next = NEXT.matcher(status);
        while (next.region(end, status.length()).lookingAt()) {
            OptionalInt newer = number(next.group(2));
            if (version.isEmpty() || newer.getAsInt() >= version.getAsInt()) {
                version = newer;
                rfc = next.group(1) != null;
            }
            end = next.end();
        }
        return Optional.of(
                new StatusSeries(series(version, rfc), status.substring(end).strip()));
    }

    /** Reads the version that a leading bracket group names: {@code PATCH v5 00/13}, {@code v2,1/4}, {@code RFC}. */
    public static Optional<Series> ofTag(String tag) {
        Matcher version = TAG_VERSION.matcher(tag);
        OptionalInt number = version.find() ? number(version.group(1)) : OptionalInt.empty();
        return series(number, TAG_RFC.matcher(tag).find());
    }

    /**
     * A leading bracket group with another version in it: {@code PATCH v6 00/13} of {@code PATCH v5 00/13}, {@code PATCH v2} of
     * {@code PATCH}; empty if it has no place for one.
     *
     * @param series empty to take the version away; then nothing may be left
     */
    public static Optional<String> inTag(String tag, Optional<Series> series) {
        String words = TAG_RFC.matcher(tag).replaceAll("").strip().replace("  ", " ");
        Matcher version = TAG_VERSION.matcher(words);
        boolean has = version.find();
        int patch = words.toUpperCase(Locale.ROOT).indexOf(PATCH);
        if (!has && patch < 0 && ofTag(tag).isEmpty()) {
            return Optional.empty();
        }
        int behindPatch = patch < 0 ? 0 : patch + PATCH.length();
        String before = words.substring(0, has ? version.start() : behindPatch).strip();
        String behind = words.substring(has ? version.end() : behindPatch);
        String number = series.isPresent() && series.get().version().isPresent()
                ? "v" + series.get().version().getAsInt()
                : "";
        String rfc = series.isPresent() && series.get().rfc() ? "RFC" : "";
        String changed =
                Stream.of(rfc, before, number).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "))
                        + behind;
        return Optional.of(changed.strip());
    }

    /** Reads a note that says a new version was sent: {@code new patch series version [v8] was sent}. */
    public static Optional<Series> ofNote(String note) {
        if (note.indexOf('[') < 0 && note.indexOf('(') < 0) {
            return Optional.empty(); // said sooner than by the pattern, which needs one of them
        }
        Matcher matcher = NEW_VERSION.matcher(note).region(0, Math.min(BEGINNING, note.length()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String version = matcher.group(1);
        return series(number(version == null ? matcher.group(2) : version), false);
    }

    /** The newer of the two. */
    public static Optional<Series> newer(Optional<Series> one, Optional<Series> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return other.get().version().orElse(0) > one.get().version().orElse(0) ? other : one;
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null || digits.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<Series> series(OptionalInt version, boolean rfc) {
        return version.isPresent() || rfc ? Optional.of(new Series(version, rfc)) : Optional.empty();
    }
}
