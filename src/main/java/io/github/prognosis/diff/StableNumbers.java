package io.github.prognosis.diff;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Numbers that are made of what is said, and so are the same in every run. Of those that say the same the second has another
 * than the first.
 */
public final class StableNumbers {

    /** How many hexadecimal digits a number has when it is written. */
    private static final int DIGITS = 12;

    /** The hash of nothing. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int BITS = 4 * DIGITS;

    private final Map<Long, Integer> counts = new HashMap<>();

    /** The number of the next one that says what the hash is made of. */
    public long next(long hash) {
        int count = counts.merge(hash, 1, Integer::sum);
        return mixed(hash + PRIME * (count - 1)) >>> (Long.SIZE - BITS);
    }

    /** The number as a word: twelve hexadecimal digits. */
    public static String word(long number) {
        return HexFormat.of().toHexDigits(number, DIGITS);
    }

    /** The hash of some texts behind what has a hash. */
    public static long texts(List<String> texts, long start) {
        long hash = text(Integer.toString(texts.size()), start);
        for (String text : texts) {
            hash = text(text, hash);
        }
        return hash;
    }

    /** The hash of a text behind what has a hash: FNV-1a of the characters, and of where they end. */
    public static long text(String text, long start) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (hash ^ Character.MIN_SURROGATE) * PRIME;
    }

    /** Every bit of a hash counts for every bit of the number: the last step of MurmurHash3. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
