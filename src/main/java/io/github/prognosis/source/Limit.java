package io.github.prognosis.source;

import java.util.List;
import java.util.Locale;

/** How much of something is read at most, so that no input can take all memory or time. */
public enum Limit {
    /** Bytes of one mail. An update with attachments has a few hundred thousand; a mail is held in memory as a whole. */
    MAIL(64L << 20, "bytes"),
    /** Bytes of a mail's header. public-inbox stops there too; list servers and spam filters add some ten thousand. */
    HEADER(100L << 10, "bytes"),
    /** Fields of a header. More than any mail needs, few enough to look through. */
    FIELDS(1_000, "fields"),
    /** How deep the parts of a mail are nested. Deeper than any program or list server nests them. */
    DEPTH(20, "levels"),
    /** Parts of a mail. More than people send, few enough to look at each. */
    PARTS(1_000, "parts"),
    /** Bytes of what stands between two parts. The standard allows 70; public-inbox has been reading mails with this. */
    BOUNDARY(2_048, "bytes"),
    /** Bytes of HTML. Far above any page of text; the tree of its elements takes many times the memory. */
    HTML(32L << 20, "bytes"),
    /** How deep the elements of HTML are nested. Browsers stop there too, and put what is deeper beside each other. */
    NESTING(512, "levels"),
    /** Characters of the text of a post. The longest of the real ones has 30 thousand. */
    TEXT(8L << 20, "characters"),
    /** Characters of the text of a reply to a post. People quote all of the post, and answer in some ten thousand at most. */
    REPLY(1L << 20, "characters"),
    /** Lines of a post. The longest of the real ones has a thousand. */
    LINES(200_000, "lines"),
    /** Characters of a line. Mail programs break lines long before, and nobody reads on to the end of such a one. */
    LINE(64L << 10, "characters"),
    /** Items of a post. The longest list so far has some hundred; to compare two lists takes time by their lengths. */
    ITEMS(20_000, "items"),
    /** Owners of an item. Nobody works in such a crowd. */
    OWNERS(1_000, "owners"),
    /** Bytes that a compressed file is unpacked to. Many times what the lists of a project have in all their years. */
    UNPACKED(64L << 30, "bytes"),
    /** How many times longer a file may become by unpacking, from 100 MiB on. Text packs ten to one. */
    RATIO(1_000, "times its length"),
    /** Bytes of a file of decisions. A person writes some hundred lines of them in many years. */
    DECISIONS(4L << 20, "bytes"),
    /** Bytes of a changelog that somebody keeps. Ten years of one have two million; its outline is held in memory. */
    CHANGELOG(64L << 20, "bytes"),
    /** Bytes of what a check found. That of a list of a hundred items has some hundred thousand; it is read as a whole. */
    FINDINGS(64L << 20, "bytes");

    private static final long KIBI = 1 << 10;

    private final long standard;
    private final String unit;

    Limit(long standard, String unit) {
        this.standard = standard;
        this.unit = unit;
    }

    /** What holds if nobody says anything else. */
    public long standard() {
        return standard;
    }

    /** The word that names it, as in {@code mail}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value for people: {@code 64 MiB} where it counts many bytes or characters, else {@code 20,000 items}. */
    public String shown(long value) {
        boolean size = unit.equals("bytes") || unit.equals("characters");
        long rest = value;
        String prefix = "";
        for (String larger : List.of("Ki", "Mi", "Gi")) {
            if (size && rest % KIBI == 0) {
                rest /= KIBI;
                prefix = larger;
            }
        }
        return prefix.isEmpty() ? String.format(Locale.ROOT, "%,d %s", value, unit) : rest + " " + prefix + "B";
    }
}
