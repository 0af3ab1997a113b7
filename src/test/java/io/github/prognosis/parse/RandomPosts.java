package io.github.prognosis.parse;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write, the same ones each time for one seed. */
final class RandomPosts {

    private static final List<String> FRAGMENTS = List.of(
            "= Open =",
            "== ARM == ",
            "=== x86 ===",
            "== Completed ==",
            "== Deferred to Xen 4.6 ==",
            "= Timeline =",
            "= Prognosis =",
            "= Updates =",
            "=",
            "====",
            "= =",
            "==ARM",
            "*** Arm ***:",
            "** Blocker List **:",
            "***",
            "**",
            "-----",
            "OPEN ISSUES",
            "===========",
            "---",
            "*  Title (good)",
            "* [4.21] Title (v2 -> v3)",
            "*\u00a0 [next-rel(s)]glued (->v4)",
            "* [PATCH v5 00/13] Title [",
            "https://patchew.org/Xen/1@example.org/",
            "]: new patch series version [v6] was sent",
            "*",
            "* ",
            " * deeper",
            "     * deepest (was other), aka third",
            "* Full list of items : *",
            "* * *",
            "*glued",
            "1. numbered",
            "22) numbered",
            "  3. indented number",
            "1.",
            "C. lettered",
            "C.",
            "C.lettered",
            "  -  Ines Fonseca",
            "  -  Andrew Cooper & David Vrabel",
            "  -",
            "-",
            "  -  XEN-28",
            "  -  https://example.org/a_(b)?c=d;e",
            "  -glued prose that goes on",
            "- flush prose",
            "   Prose of an item",
            "(mostly in master except ",
            "one patch)",
            "flush prose",
            "ends in a hyphen-",
            "-> arrow",
            "--long",
            "  --> arrow",
            "  owner: Ines Fonseca, Maja <m at example.org>",
            "Status: Need v7 from author.",
            "  prognosis: fair",
            "Link: https://bugs.xenproject.org/xen/bug/12",
            "status:",
            "> quoted",
            ">",
            "| F. quoted",
            " > link",
            "---> We are here",
            "<== WE ARE HERE",
            "* Freeze: 10th September 2014 <--- We are here",
            "* RC1: TBD",
            "* Release: 31st February 2015",
            "Friday 15th January   Last posting date",
            " 15 January",
            "19 March   -- Name",
            "none - nothing yet",
            "The states are: none -> fair -> ok",
            "\"quoted title\"",
            "Information from",
            "-- ",
            "--",
            "_______________________________________________",
            "Xen-devel mailing list",
            "((((((",
            ")))]]]",
            "[[[",
            "😀 emoji",
            "内存 管理",
            "",
            "",
            "",
            " ",
            "\t",
            "\u00a0\u00a0");

    private static final List<String> BREAKS = List.of("\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n", " \n");

    private static final String CHARACTERS = "* -=_>|()[]:;.,<@/#&'\"?!+\\{}~^%$"
            + "aAbBcCvVxX0123456789"
            + "\n\n\n\n\r\r\t\f\u000b\u0000\u0001\u001b\u007f\u0085\u00a0\u00ad\u2003\u2028\u2029\u200b\ufeff\uffff"
            + "éß内\ud800\udc00\ud83d\ude00";

    private RandomPosts() {}

    /** Lines of all layouts in any order. */
    static String ofFragments(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(30);
        for (int i = 0; i < lines; i++) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            if (random.nextInt(8) == 0) {
                text.append(ofCharacters(random, 3));
            }
            text.append(BREAKS.get(random.nextInt(BREAKS.size())));
        }
        if (random.nextBoolean()) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        return text.toString();
    }

    /** Characters that mean something to the grammar, and those that mean trouble elsewhere. */
    static String ofCharacters(Random random, int longest) {
        int length = random.nextInt(longest + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** A post in which some characters were replaced, taken out or put in. */
    static String damaged(String post, Random random) {
        StringBuilder text = new StringBuilder(post);
        for (int i = 0; i < 10 && text.length() > 0; i++) {
            int position = random.nextInt(text.length());
            int end = Math.min(text.length(), position + random.nextInt(4));
            text.replace(position, end, ofCharacters(random, 3));
        }
        return text.toString();
    }
}
