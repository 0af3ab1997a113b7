package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an mbox is split, and that it does not depend on how it is read. */
class MboxSplitterTest {

    private static final String MARK = "From a@b Tue Feb  4 10:00:00 2031\n";

    private static final String HEADER =
            "Message-ID: <m@example.org>\nFrom: Ines <ines@example.org>\nDate: Tue, 4 Feb 2031 10:00:00 +0000\nSubject: News\n";

    private static final String SHA_256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /** A mail as it was found. */
    private record Found(long line, MboxSplitter.Beginning beginning, String text, boolean cut) {}

    private static List<Found> split(byte[] mbox, int bufferBytes) throws IOException {
        return split(new ByteArrayInputStream(mbox), bufferBytes);
    }

    private static List<Found> split(InputStream mbox, int bufferBytes) throws IOException {
        List<Found> found = new ArrayList<>();
        new MboxSplitter(mbox, new Collector(found), bufferBytes).split();
        return found;
    }

    private static final class Collector implements MboxSplitter.Mails {
        private final List<Found> found;
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private long line;
        private MboxSplitter.Beginning beginning = MboxSplitter.Beginning.START;

        Collector(List<Found> found) {
            this.found = found;
        }

        @Override
        public void begin(long startLine, long offset, MboxSplitter.Beginning how, String startMark) {
            line = startLine;
            beginning = how;
            text.reset();
        }

        @Override
        public void bytes(byte[] buffer, int from, int to) {
            text.write(buffer, from, to - from);
        }

        @Override
        public void end(boolean cut) {
            found.add(new Found(line, beginning, text.toString(StandardCharsets.ISO_8859_1), cut));
        }
    }

    private static List<String> texts(String mbox) throws IOException {
        return split(Archives.bytes(mbox), 1).stream().map(Found::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From ines@example.org Tue Feb  4 10:00:00 2031",
                "From ines@example.org  Tue Feb  4 10:00:00 2031",
                "From ines at example.org  Tue Feb  4 10:00:00 2031",
                "From mboxrd@z Thu Jan  1 00:00:00 1970",
                "From - Tue Feb  4 10:00:00 2031",
                "From MAILER-DAEMON Tue Feb  4 10:00 2031",
                "From ines@example.org Tue Feb  4 10:00:00 CET 2031",
                "From ines@example.org Tue Feb  4 10:00:00 2031 +0100",
                "From ines@example.org Tue, 4 Feb 2031 10:00:00 +0100",
                "From \"Ines Fonseca\"@example.org Tue Feb  4 10:00:00 2031",
                "From ines@example.org Tue Feb  4 10:00:00 2031 remote from host",
            })
    void aSenderAndADateBehindABlankLineBeginAMail(String mark) throws IOException {
        assertThat(texts("From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\nA\n\n" + mark + "\nno header\n"))
                .containsExactly("", "Subject: a\n\nA\n\n", "no header\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From ines@example.org Tue Feb  4 10:00:00 2031",
                "From ines@example.org 2031-02-04 10:00:00",
                "From ines@example.org 2031-02-04T10:00:00Z",
                "From ines@example.org 4 Feb 2031 10:00",
            })
    void aHeaderFieldBehindItMakesItOneWithoutABlankLineToo(String mark) throws IOException {
        assertThat(texts("From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\nA\n" + mark + "\nSubject: b\n\nB\n"))
                .containsExactly("", "Subject: a\n\nA\n", "Subject: b\n\nB\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From - ",
                "From ",
                "From Ines Fonseca Di 4. Feb 2031",
                "From ines@example.org",
                "From whom it may concern",
            })
    void whateverItSaysItIsOneIfAHeaderFollows(String mark) throws IOException {
        String mbox = MARK + "Subject: a\n\nA\n\n" + mark + "\nReceived: by mx\n (of us)\nSubject: b\n\nB\n";
        assertThat(texts(mbox))
                .containsExactly("", "Subject: a\n\nA\n\n", "Received: by mx\n (of us)\nSubject: b\n\nB\n");
        assertThat(texts(mbox.replace("\n\nFrom", "\nFrom"))).hasSize(2);
    }

    @Test
    void aDigestIsOneMail() throws IOException {
        String mail = HEADER + "\nToday:\n\n" + "-".repeat(70) + "\n\nMessage: 1\n" + HEADER + "\nA\n\n"
                + "-".repeat(30) + "\n\nMessage: 2\n" + HEADER + "\nB\n";
        assertThat(texts(MARK + mail)).containsExactly("", mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LFrom a@b Tue Feb  4 10:00:00 2031\n", " From 0123 Mon Sep 17 00:00:00 2001\n"})
    void aMailThatIsPastedBehindAnotherMarkIsNone(String mark) throws IOException {
        String mail = HEADER + "\n" + mark + HEADER + "\nB\n";
        assertThat(texts(MARK + mail)).containsExactly("", mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n\t", " ", "\0", "\0\0\n"})
    void whatShowsNothingInFrontOfTheFirstMarkHidesNoMail(String before) throws IOException {
        assertThat(texts(before + MARK + "no header\n")).containsExactly(before, "no header\n");
    }

    /** A slip of the keyboard at the beginning of a file costs no mail. */
    @Test
    void aLetterInFrontOfTheFirstMarkHidesNoMail() throws IOException {
        assertThat(texts("L" + MARK + HEADER + "\nA\n")).containsExactly("L", HEADER + "\nA\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From now on",
                "From what it says\nSubject: only one of them",
                "From what it says\nSubject: two\nFrom: but\nno header",
                "From: Ines <ines@example.org>",
                "From 10:00 on, in 2031\nNote: bring pens",
                "From what I saw at 10:30 in 2031 it fails\nNote: often",
                "From the log of Tue Feb  4 10:00:00 2031",
                "From what we had on Tue Feb  4 10:00:00 2031 nothing is left\nNote: nothing",
                "From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\nFrom: Ines <i@example.org>",
                "From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\nno header",
                "Pasted:\nFrom 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001\nFrom: I <i@example.org>",
                "From " + SHA_256 + " Mon Sep 17 00:00:00 2001 \nFrom: Ines <i@example.org>",
                ">From ines@example.org Tue Feb  4 10:00:00 2031\nSubject: quoted",
                " From ines@example.org Tue Feb  4 10:00:00 2031\nSubject: indented",
                "| From ines@example.org Tue Feb  4 10:00:00 2031\nSubject: quoted",
                "FROM ines@example.org Tue Feb  4 10:00:00 2031\nSubject: loud",
                "From ",
            })
    void whatOnlyLooksLikeOneDoesNot(String lines) throws IOException {
        String mail = "Subject: a\n\nA\n\n" + lines + "\nB\n";
        assertThat(texts("From a@b Tue Feb  4 10:00:00 2031\n" + mail)).containsExactly("", mail);
    }

    @Test
    void aMarkBehindTheLastWordsOfACutMailBeginsOne() throws IOException {
        assertThat(split(
                        Archives.bytes("From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\nhalf a wo"
                                + "From c@d Tue Feb  4 10:00:00 2031\nSubject: b\n\nB\n"),
                        1))
                .containsExactly(
                        new Found(1, MboxSplitter.Beginning.START, "", false),
                        new Found(2, MboxSplitter.Beginning.MARK, "Subject: a\n\nhalf a wo", true),
                        new Found(5, MboxSplitter.Beginning.MARK, "Subject: b\n\nB\n", false));
    }

    @Test
    void zerosWhereAMailWasCutDoNotHideTheNext() throws IOException {
        assertThat(texts("From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\nhalf" + "\0".repeat(5000)
                        + "From - Tue Feb  4 10:00:00 2031\nSubject: b\n\nB\n"))
                .hasSize(3)
                .endsWith("Subject: b\n\nB\n");
    }

    @Test
    void aWholeHeaderBehindABlankLineBeginsOne() throws IOException {
        assertThat(split(Archives.bytes(MARK + HEADER + "\nA\n\n" + HEADER + "\nB\n"), 1))
                .containsExactly(
                        new Found(1, MboxSplitter.Beginning.START, "", false),
                        new Found(2, MboxSplitter.Beginning.MARK, HEADER + "\nA\n\n", false),
                        new Found(9, MboxSplitter.Beginning.HEADER, HEADER + "\nB\n", false));
    }

    @Test
    void inWhatIsNoMboxItQuotesAnotherMail() throws IOException {
        String mail = HEADER + "\nA\n\n" + HEADER + "\nB\n\nFrom \n" + HEADER + "\nC\n";
        assertThat(texts(mail)).containsExactly(mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tools: mend it", "Hello\nNote: mended", "Hello\n\nNote: mended"})
    void aLastLineThatLooksLikeAFieldDoesNotHideIt(String end) throws IOException {
        assertThat(texts(MARK + HEADER + "\nA\n" + end + "\n\n" + HEADER + "\nB\n"))
                .hasSize(3);
    }

    @Test
    void soItDoesBehindTheLastBoundaryOfAMail() throws IOException {
        assertThat(texts(MARK + HEADER + "\n--b\n\nA\n--b--\n\n" + HEADER + "\nB\n"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\nContent-Type: message/rfc822\n\n",
                "--b\n\n",
                "---------- Forwarded message ---------\n\n",
                "---------- Forwarded message ---------\n",
                "Hello\n",
            })
    void aMailWithinAMailDoesNot(String before) throws IOException {
        String mail = HEADER + "\n" + before + HEADER + "\nB\n";
        assertThat(texts(MARK + mail)).containsExactly("", mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "Content-Type: text/plain\n\n", "X-Note: content-type: message/rfc822\n\n"})
    void behindTheHeaderOfAMailWhoseBodyIsEmptyItBegins(String behind) throws IOException {
        assertThat(texts(MARK + HEADER + behind + HEADER + "\nB\n"))
                .containsExactly("", HEADER + behind, HEADER + "\nB\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: message/rfc822\n\n",
                "content-type:\n multipart/digest; boundary=b\n\n",
                "Content-Type: multipart/mixed; boundary=b\nMIME-Version: 1.0\n\n\n",
            })
    void butNotBehindTheHeaderOfAMailThatHoldsOne(String end) throws IOException {
        for (String mail :
                List.of(HEADER + end + HEADER + "\nB\n", end.strip() + "\n" + HEADER + "\n" + HEADER + "\nB\n")) {
            assertThat(texts(MARK + mail)).containsExactly("", mail);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String lineBreak) throws IOException {
        String mbox = "From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\nA\n\nFrom c@d Tue Feb  4 10:00:00 2031\n"
                + HEADER + "\nB\n\n" + HEADER + "\nC\n";
        assertThat(split(Archives.bytes(mbox.replace("\n", lineBreak)), 1))
                .extracting(Found::line)
                .containsExactly(1L, 2L, 7L, 14L);
    }

    @Test
    void nothingIsLostAndTheBufferMakesNoDifference() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            String mbox = mixed(new Random(seed));
            byte[] bytes = Archives.bytes(mbox);
            List<Found> expected = split(bytes, 1 << 20);
            for (int size : new int[] {1 << 10, 70_001, 1 << 17, 1 << 19}) {
                assertThat(split(bytes, size))
                        .as("seed %d, buffer %d", seed, size)
                        .isEqualTo(expected);
            }
            assertThat(split(new InSmallPieces(bytes, seed), 1))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            for (Found mail : expected) {
                assertThat(mbox).contains(mail.text());
                long before = mbox.lines()
                        .limit(mail.line() - 1)
                        .mapToLong(line -> line.length() + 1L)
                        .sum();
                boolean atLineStart = mail.line() == 1 || mbox.charAt((int) before - 1) == '\n';
                assertThat(atLineStart).isTrue();
                if (!mail.text().isEmpty()) {
                    assertThat(mbox.substring((int) before)).as("seed %d", seed).startsWith(mail.text());
                }
            }
        }
    }

    private static final List<String> PIECES = List.of(
            "From a@b Tue Feb  4 10:00:00 2031\n",
            "From a at b  Tue Feb  4 10:00:00 2031\n",
            "From now on\n",
            ">From a@b Tue Feb  4 10:00:00 2031\n",
            "From: x\n",
            "From ",
            "From",
            "\n",
            "\n\n",
            "Subject: s\n",
            "\n" + HEADER + "\n",
            HEADER,
            "--b\n",
            "\0",
            "word ");

    /** Marks of every kind, with so much between them that each buffer ends somewhere within one. */
    private static String mixed(Random random) {
        StringBuilder mbox = new StringBuilder();
        while (mbox.length() < 300_000) {
            int pieces = random.nextInt(8);
            for (int i = 0; i < pieces; i++) {
                mbox.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int length = random.nextInt(random.nextInt(10) == 0 ? 40_000 : 400);
            mbox.append((random.nextBoolean() ? "text of a mail\n" : "x").repeat(length / 15));
        }
        return mbox.toString();
    }

    /** A stream that gives as much as it likes, like a pipe. */
    private static final class InSmallPieces extends ByteArrayInputStream {
        private final Random random;

        InSmallPieces(byte[] bytes, long seed) {
            super(bytes);
            random = new Random(seed);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3000)));
        }
    }

    @Test
    void marksAtEveryOffsetOfTheBufferAreFound() throws IOException {
        for (int padding = 65_000; padding < 66_200; padding += 7) {
            String first = "From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\n" + "y".repeat(padding) + "\n\n";
            String second = "From c@d Tue Feb  4 10:00:00 2031\nSubject: b\n\nB\n";
            List<Found> found = split(Archives.bytes(first + second), 1);
            assertThat(found).as("padding %d", padding).hasSize(3);
            assertThat(found.get(2).text()).isEqualTo("Subject: b\n\nB\n");
            assertThat(found.get(2).line()).isEqualTo(7);
        }
    }

    /** What stands before a mark is looked at even if the mail so far ended there, and is no part of the next. */
    @ParameterizedTest
    @ValueSource(strings = {MARK, MARK + "\n", MARK + "a\n\n"})
    void anEmptyMailAtTheEndOfTheBufferHidesNoOther(String before) throws IOException {
        for (int padding = 49_060; padding < 49_160; padding++) {
            String mbox = MARK + "y".repeat(padding) + "\n\n" + before + MARK + HEADER + "\n" + "B\n".repeat(9000);
            List<Found> found = split(Archives.bytes(mbox), 1);
            assertThat(found).as("padding %d", padding).hasSize(4).isEqualTo(split(Archives.bytes(mbox), 1 << 20));
        }
    }

    @Test
    void whatAStreamGaveBeforeItFailedIsGiven() {
        List<Found> found = new ArrayList<>();
        InputStream failing = new InputStream() {
            private final InputStream sound =
                    new ByteArrayInputStream(Archives.bytes("From a@b Tue Feb  4 10:00:00 2031\nSubject: a\n\nA\n"));

            @Override
            public int read() throws IOException {
                int read = sound.read();
                if (read < 0) {
                    throw new IOException("gone");
                }
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = sound.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("gone");
                }
                return read;
            }
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new MboxSplitter(failing, new Collector(found), 1 << 20).split()))
                .hasMessage("gone");
        assertThat(found).hasSize(2).last().extracting(Found::text).isEqualTo("Subject: a\n\nA\n");
    }
}
