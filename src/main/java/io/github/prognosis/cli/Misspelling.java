package io.github.prognosis.cli;

/** How far a word is from the one that somebody meant. */
final class Misspelling {

    /** Two neighbours that changed places are the most usual slip; nothing is wrong about the letters. */
    private static final double SWAP = 0.5;

    private Misspelling() {}

    /**
     * How many letters are missing, too many or wrong; two neighbours in each other's place count half a letter.
     *
     * @param most from how many on it does not matter how many there are
     * @return the number; infinite if there are more
     */
    static double between(String typed, String meant, double most) {
        if (Math.abs(typed.length() - meant.length()) > most) {
            return Double.POSITIVE_INFINITY;
        }
        double[][] off = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                off[i][j] = i == 0 || j == 0 ? i + j : step(off, typed, meant, i, j);
            }
        }
        double all = off[typed.length()][meant.length()];
        return all > most ? Double.POSITIVE_INFINITY : all;
    }

    /** The least for the first letters of both, from what is known of fewer. */
    private static double step(double[][] off, String typed, String meant, int i, int j) {
        boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
        double least = Math.min(off[i - 1][j - 1] + (same ? 0 : 1), Math.min(off[i - 1][j], off[i][j - 1]) + 1);
        boolean swapped = !same
                && i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(least, off[i - 2][j - 2] + SWAP) : least;
    }
}
