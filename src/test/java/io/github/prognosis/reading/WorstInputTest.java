package io.github.prognosis.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Update;
import io.github.prognosis.source.UnreadableMailException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each reader of text is done soon with the worst for it. What hangs fails: a regular expression does not hear that its thread
 * is interrupted, so each test has a thread of its own.
 */
@Timeout(value = 20, threadMode = SEPARATE_THREAD)
class WorstInputTest {

    private static final int LENGTH = 100_000;

    private static final String MARK = "From x@y.z Tue Sep  2 10:00:00 2014\n";

    private static final String HEADER = "From: Jane Roe <jane@example.org>\nSubject: Xen 4.5 development update\n"
            + "Date: Tue, 2 Sep 2014 10:00:00 +0000\nMessage-ID: <update@example.org>\n";

    private static final String ITEM = "= Open =\n\n* Whole (ok)\n  - Jane Roe\n\n";

    private static List<Update> read(String name, String content) throws IOException {
        try {
            return Prognosis.read(new ByteArrayInputStream(content.getBytes(ISO_8859_1)), name)
                    .updates();
        } catch (UnreadableMailException noUpdate) {
            return List.of();
        }
    }

    private static String filled(String with, int length) {
        return with.repeat(length / with.length());
    }

    /** The same in one line, as long as the limit allows, and in lines as mail programs break them. */
    private static List<String> bodies(String with) {
        List<String> bodies = new ArrayList<>();
        for (String opener :
                List.of("", "* ", "  - ", "    ", "- ", "status: ", "owner: ", "1. ", "= ", "| ", "* Freeze: ")) {
            bodies.add(opener + filled(with, 60_000) + "\n");
            bodies.add(filled(opener + filled(with, Math.max(with.length(), 60)) + "\n", LENGTH));
        }
        return bodies;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "(",
                ")",
                "(was ",
                "(a) ",
                "[",
                "]",
                "[PATCH ",
                "[PATCH v1 ",
                "[a]",
                "-",
                "--",
                "- ",
                "=",
                "= ",
                "*",
                "* ",
                "<",
                ">",
                "-->",
                "<-",
                "none -",
                "none ->",
                "mon",
                "january ",
                "1 january ",
                "the week of ",
                "2014-1-1 ",
                "1",
                "4.5",
                "4.5a",
                "4.5.",
                "v1",
                "v1.",
                "v1->",
                "RFC ",
                "new series ",
                "new series [v1] ",
                "http://a)",
                "http://a ",
                "http://a/b@",
                "://",
                "<a@",
                "a@",
                "a@b ",
                "and ",
                " and",
                " & ",
                ";",
                ",",
                "Jane ",
                "Jane Roe, ",
                "aka ",
                ", aka",
                "#1 ",
                "XEN-1,",
                ":",
                "a: ",
                "a. ",
                "\t",
                ".",
                "\"",
                "|",
                "****",
                "----\n",
                "=-",
                "\u00c4"
            })
    void posts(String with) throws IOException {
        for (String body : bodies(with)) {
            assertThat(read("post.eml", HEADER + "\n" + ITEM + body)).isNotNull();
            assertThat(read("post.eml", HEADER + "\n" + body)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nFrom a 111111111111 111111111111 111111111111 111111111111 111111111111 111111111111 111111111111 x\nX: y\n",
                "\nFrom a@a@a@a@a@a@a@a@a@a@a@a@a@a@a@a Tue\nX: y\n",
                "\nFrom a at a at a at a at a Tue Tue Tue Tue\nX: y\n",
                "From ",
                "From: a\n",
                "From: a\n\n",
                "\nFrom: a\nDate: b\n",
                "--b\n",
                "\n",
                "\r",
                "From: a\nSubject: b\nDate: c\n",
                "From: a\nSubject: b\nDate: c\nMessage-ID: d\n",
                "From: a\nSubject: b\nDate: c\nMessage-ID: d\n\n",
                "Content-Type: multipart/mixed\n\nFrom: a\nSubject: b\nDate: c\nMessage-ID: d\n\n"
            })
    void marks(String with) throws IOException {
        String whole = MARK + HEADER + "\n" + ITEM;
        assertThat(read("list.mbox", whole + filled(with, 10 * LENGTH) + "\n\n" + whole))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a:",
                " ",
                "\t",
                "=?utf-8?q?",
                "=?utf-8?q?a?= ",
                "<",
                "(",
                "\"",
                "a@",
                " at ",
                ",",
                "Re: ",
                "\\",
                ";",
                "1",
                "xen 4.5 "
            })
    void headers(String with) throws IOException {
        for (String name : List.of("From", "Subject", "Date", "Message-ID", "Content-Type", "To", "X")) {
            assertThat(read("mail.eml", name + ": " + filled(with, 90_000) + "\n" + HEADER + "\n" + ITEM))
                    .isNotNull();
        }
        assertThat(read("mail.eml", filled(with, LENGTH) + "\n" + HEADER + "\n" + ITEM))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--beginarticle-->",
                "<!--endarticle-->",
                "<!--X-Subject: ",
                "<!--X-Subject: a\n",
                "<!--X-Subject: -",
                "<!--X-Body-of-Message-->",
                "<!--",
                "<meta ",
                "<a href=\"mailto:a?In-Reply-To=\">",
                "<b>",
                "<pre>",
                "<ul><li>",
                "<p style=\"margin:\">",
                "<p style=\"margin  \">",
                "&",
                "&#",
                " "
            })
    void pages(String with) throws IOException {
        String head = "<html><head><title>Xen 4.5 development update</title></head>";
        assertThat(read("page.html", head + filled(with, 4 * LENGTH))).isNotNull();
        assertThat(read("page.html", head + filled(with, 4 * LENGTH) + "<!--X-Body-of-Message-->a"))
                .isNotNull();
        assertThat(read(
                        "page.html",
                        head + filled(with, 4 * LENGTH) + "<!--X-Body-of-Message-->a<!--X-Body-of-Message-End-->"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 250, 2_000, 8_000})
    void titlesOfThatManyWordsAreCompared(int words) throws IOException {
        Update old = titles(1, words);
        Update now = titles(2, words);
        assertThat(Prognosis.diff(old, now).changes()).isNotEmpty();
    }

    private static Update titles(long seed, int words) throws IOException {
        Random random = new Random(seed);
        StringBuilder post = new StringBuilder(HEADER).append("\n= Open =\n\n");
        for (int title = 0; title < Math.max(1, 16_000 / words); title++) {
            post.append("* ");
            for (int word = 0; word < words; word++) {
                post.append('w').append(random.nextInt(100, 999)).append(' ');
            }
            post.append("(ok)\n");
        }
        return read("post.eml", post.toString()).get(0);
    }

    @Test
    void titlesOfLongWordsAreCompared() throws IOException {
        String word = "driver ".repeat(2) + filled("a", 50_000);
        Update old = read("old.eml", HEADER + "\n= Open =\n\n* " + word + "b c (ok)\n")
                .get(0);
        Update now = read("new.eml", HEADER + "\n= Open =\n\n* " + word + "d e (ok)\n")
                .get(0);
        assertThat(Prognosis.diff(old, now).changes()).isNotEmpty();
    }
}
