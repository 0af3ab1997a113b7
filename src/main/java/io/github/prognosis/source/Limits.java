package io.github.prognosis.source;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much is read of an input. What is beyond a limit is told and costs the mail that it stands in, no other.
 *
 * @param values the limits that are not the standard ones; each is at least 1
 * @param lowered those of them that are lower than wanted because there is too little memory
 */
public record Limits(Map<Limit, Long> values, Set<Limit> lowered) {

    /** The standard ones. */
    public static final Limits STANDARD = new Limits(Map.of(), Set.of());

    /** A mail is there as bytes, as text, decoded, and as a model. */
    private static final int COPIES = 12;

    /** Short items one below the other, each an object with a dozen parts. */
    private static final int COPIES_OF_TEXT = 64;

    /** A page has an object for each of its elements. */
    private static final int COPIES_OF_HTML = 48;

    /** A kept changelog has an object for each of its blocks, and for each word in them that looks like markup. */
    private static final int COPIES_OF_CHANGELOG = 32;

    public Limits {
        for (Map.Entry<Limit, Long> entry : values.entrySet()) {
            if (entry.getValue() < 1) {
                throw new IllegalArgumentException("the limit " + entry.getKey().word() + " is less than 1");
            }
        }
        values = Map.copyOf(values);
        lowered = Set.copyOf(lowered);
    }

    /** A line may be an item. */
    private static final int BYTES_OF_LINE = 2048;

    /** The same limits but for one. */
    public Limits with(Limit limit, long value) {
        Map<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(values);
        changed.put(limit, value);
        Set<Limit> others = new HashSet<>(lowered);
        others.remove(limit);
        return new Limits(changed, others);
    }

    /** The limits as they are, or lower so that what is held in memory as a whole fits into that many bytes. */
    public Limits within(long memory) {
        return lowered(Limit.MAIL, mebibytes(memory / COPIES))
                .lowered(Limit.TEXT, mebibytes(memory / COPIES_OF_TEXT))
                .lowered(Limit.HTML, mebibytes(memory / COPIES_OF_HTML))
                .lowered(Limit.LINES, memory / BYTES_OF_LINE)
                .lowered(Limit.DECISIONS, mebibytes(memory / COPIES_OF_TEXT))
                .lowered(Limit.CHANGELOG, mebibytes(memory / COPIES_OF_CHANGELOG));
    }

    private static long mebibytes(long bytes) {
        return Math.max(1, bytes >> 20) << 20;
    }

    private Limits lowered(Limit limit, long most) {
        if (of(limit) <= most) {
            return this;
        }
        Set<Limit> lower = new HashSet<>(lowered);
        lower.add(limit);
        return new Limits(with(limit, most).values, lower);
    }

    /** The value of a limit. */
    public long of(Limit limit) {
        return values.getOrDefault(limit, limit.standard());
    }

    /** The value of a limit for what is held in arrays, which have an end of their own. */
    public int count(Limit limit) {
        return (int) Math.min(of(limit), Integer.MAX_VALUE - 64);
    }

    /**
     * What the limit is, for a message about what is beyond it: {@code 64 MiB (limit mail)}. Of one that was lowered it says
     * so, as {@code --limit} cannot raise that.
     */
    public String shown(Limit limit) {
        String why =
                lowered.contains(limit) ? ", lowered as Java has little memory; its option -Xmx gives it more" : "";
        return limit.shown(of(limit)) + " (limit " + limit.word() + why + ")";
    }
}
