package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An mbox that is read in parts gives the same mails as the whole, wherever it is parted. */
class MboxPartsTest {

    private static final List<String> PIECES = List.of(
            "From jane@example.org Tue Sep  2 10:00:00 2014\nSubject: x\n\nbody\n\n",
            "From jane@example.org Tue Sep  2 10:00:00 2014\nSubject: y\n\nbody without its blank line\n",
            "From jane@example.org Tue Sep  2 10:00:00 2014\r\nSubject: z\r\n\r\nbody\r\n\r\n",
            "From jane@example.org Tue Sep  2 10:00:00 2014\nSubject: cut in the mid",
            "From: a@example.org\nDate: Tue, 2 Sep 2014 10:00:00 +0000\nMessage-ID: <a@example.org>\nSubject: lost mark\n\nbody\n\n",
            "From now on\nall is text\n",
            "Farewell, From here\n\n",
            "\n\n",
            "x".repeat(3000) + "\n");

    /** A mail as the splitter gives it. */
    private record Piece(long line, MboxSplitter.Beginning beginning, String text, boolean cut) {}

    private static final class Collected implements MboxSplitter.Mails {
        private final List<Piece> mails = new ArrayList<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long linesBefore;
        private long line;
        private MboxSplitter.Beginning beginning = MboxSplitter.Beginning.START;

        Collected(long linesBefore) {
            this.linesBefore = linesBefore;
        }

        @Override
        public void begin(long itsLine, MboxSplitter.Beginning how) {
            line = linesBefore + itsLine;
            beginning = how;
            bytes.reset();
        }

        @Override
        public void bytes(byte[] buffer, int from, int to) {
            bytes.write(buffer, from, to - from);
        }

        @Override
        public void end(boolean cut) {
            mails.add(new Piece(line, beginning, bytes.toString(StandardCharsets.ISO_8859_1), cut));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsGiveTheMailsOfTheWhole(long seed) throws IOException {
        partsGiveTheMailsOfTheWhole(seed, PIECES);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void soTooWhereLinesEndAsOnOldMacs(long seed) throws IOException {
        partsGiveTheMailsOfTheWhole(
                seed,
                PIECES.stream()
                        .map(piece -> piece.replace("\r\n", "\n").replace('\n', '\r'))
                        .toList());
    }

    private static void partsGiveTheMailsOfTheWhole(long seed, List<String> pieces) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder(pieces.get(0));
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            byte[] mbox = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            Collected whole = new Collected(0);
            new MboxSplitter(new ByteArrayInputStream(mbox), whole, 1 << 16).split();
            assertThat(parts(mbox, random)).isEqualTo(whole.mails);
        }
    }

    private static List<Piece> parts(byte[] mbox, Random random) throws IOException {
        List<Piece> mails = new ArrayList<>();
        long lines = 0;
        int from = 0;
        while (from < mbox.length) {
            int to = from + 1 + random.nextInt(mbox.length);
            Collected part = new Collected(lines);
            int base = Math.max(0, from - Postmark.LOOK_BEHIND);
            ByteArrayInputStream rest = new ByteArrayInputStream(mbox, base, mbox.length - base);
            long end = to < mbox.length ? to : Long.MAX_VALUE;
            char lineBreak = LineBreak.of(mbox, mbox.length);
            lines += new MboxSplitter(rest, base, lineBreak, part, 1 << random.nextInt(16)).split(from, end);
            mails.addAll(part.mails);
            from = to;
        }
        return mails;
    }
}
