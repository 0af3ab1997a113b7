package io.github.prognosis.series;

import io.github.prognosis.match.Retouched;

/**
 * How alike the titles of patches and the subjects of commits are, for as long as a check may go on with that: a series of
 * thousands of patches by somebody with thousands of commits under such titles would take hours, and finds none that way.
 */
final class Likenesses {

    /** A few seconds' work; a post whose sixty items all are in work takes a hundredth of it. */
    private static final long MOST_STEPS = 1_000_000_000;

    /** Characters are counted by their last seven bits, which are all that most have. */
    private static final int KINDS = 128;

    private long steps;

    /** How alike they are; 0 where that is less than asked for, or where there was no end to it. */
    double of(String title, String subject, double least) {
        steps++;
        int sum = title.length() + subject.length();
        // Most titles are too unlike in length already, and nearly all others in the characters that they have.
        if (isSpent() || Retouched.mostLikeness(title.length(), subject.length()) < least) {
            return 0;
        }
        steps += sum;
        if (1 - (double) others(title, subject) / sum < least) {
            return 0;
        }
        steps += (long) title.length() * subject.length();
        double likeness = Retouched.likeness(title, subject);
        return likeness < least ? 0 : likeness;
    }

    /** At least how many characters have no counterpart in the other text, wherever that stands. */
    private static int others(String one, String other) {
        int[] counts = new int[KINDS];
        for (int i = 0; i < one.length(); i++) {
            counts[Character.toLowerCase(one.charAt(i)) % KINDS]++;
        }
        for (int i = 0; i < other.length(); i++) {
            counts[Character.toLowerCase(other.charAt(i)) % KINDS]--;
        }
        int others = 0;
        for (int count : counts) {
            others += Math.abs(count);
        }
        return others;
    }

    /** Whether nothing more is compared; what seems to fit nothing else may then do so. */
    boolean isSpent() {
        return steps > MOST_STEPS;
    }
}
