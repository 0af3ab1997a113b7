package io.github.prognosis.series;

/**
 * A series that went on under another title.
 *
 * @param before the last version under the title before
 * @param after the first version under the title behind
 * @param sure whether a mail says so: it answers or names one of the series, or has its change-id; else the patches do
 */
public record Retitling(Version before, Version after, boolean sure) {}
