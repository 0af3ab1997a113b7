package io.github.prognosis.cli;

import static io.github.prognosis.archive.Archives.MARK;
import static io.github.prognosis.archive.Archives.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.Archives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken mail costs itself only, and is named once, with where it is. */
class DamagedArchivesTest {

    private static final String FIRST = Archives.update("first@example.org", "Bring up the first board");
    private static final String SECOND = Archives.update("second@example.org", "Bring up the second board");

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void nameTheArchive() {
        archive = folder.resolve("list.mbox");
    }

    /** A wound between two healthy mails: both are found, it is told in one line, and counts where warnings do. */
    private void assertTold(String mbox, String... warnings) throws IOException {
        assertTold(bytes(mbox), List.of("first@example.org", "second@example.org"), warnings);
    }

    private void assertTold(byte[] content, List<String> ids, String... warnings) throws IOException {
        Files.write(archive, content);
        Program program = Program.run("parse", "-f", "jsonl", archive.toString());
        assertThat(program.err().lines())
                .containsExactlyElementsOf(Arrays.stream(warnings)
                        .map(warning -> archive + warning)
                        .toList());
        assertThat(program.out().lines().map(line -> line.replaceAll(".*\"message\":\\{\"id\":\"([^\"]*)\".*", "$1")))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(program.code()).isZero();
        assertThat(Program.run("parse", "-q", "--strict", archive.toString()).code())
                .isEqualTo(warnings.length == 0 ? 0 : 3);
    }

    private static String around(String wound) {
        return Archives.mboxrd(List.of(FIRST)) + wound + Archives.mboxrd(List.of(SECOND));
    }

    @Test
    void aMailCutInItsHeader() throws IOException {
        assertTold(
                around(MARK + "From: Ines <ines@example.org>\nSubj"),
                ":16:1: warning: the mail that begins here is cut; the next one begins in its last line [cut]");
    }

    @Test
    void aMailCutInItsText() throws IOException {
        assertTold(
                around(MARK + Archives.mail("cut@example.org", "Good morning", "See th")),
                ":16:1: warning: the mail that begins here is cut; the next one begins in its last line [cut]");
    }

    @Test
    void anUpdateCutInItsText() throws IOException {
        String update = Archives.update("cut@example.org", "Bring up the cut board", "Never seen");
        String half = update.substring(0, update.indexOf("*  Never") + 5);
        assertTold(
                bytes(around(MARK + half)),
                List.of("first@example.org", "cut@example.org", "second@example.org"),
                ":16:1: warning: the mail that begins here is cut; the next one begins in its last line [cut]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String lineBreak) throws IOException {
        assertTold(
                around(MARK + "no header\n\n").replace("\n", lineBreak),
                ":16:1: warning: the mail that begins here is skipped: it has no header [unreadable]");
    }

    @Test
    void aMailOfZeros() throws IOException {
        assertTold(
                around(MARK + "\0".repeat(5000) + "\n\n"),
                ":16:1: warning: the mail that begins here is skipped: it has no header [unreadable]");
    }

    @Test
    void anEmptyMail() throws IOException {
        assertTold(around(MARK), ":16:1: warning: the mail that begins here is skipped: it is empty [unreadable]");
    }

    @Test
    void aHeaderLineOfTenMegabytes() throws IOException {
        assertTold(
                around(MARK + "X-Trace: " + "x".repeat(10 << 20)
                        + "\nSubject: Xen 4.30 development update\n\n= Open =\n"),
                ":16:1: warning: the mail that begins here is skipped: no subject stands in the first 100 KiB"
                        + " (limit header) [unreadable]");
    }

    @Test
    void aHeaderLineOfTenMegabytesBehindTheSubject() throws IOException {
        String update = Archives.update("long@example.org", "Bring up the long board")
                .replace("\nSubject:", "\nX-Id: " + "x".repeat(90_000) + "\nSubject:")
                .replace("\n\n= Projects", "\nX-Trace: " + "x".repeat(10 << 20) + "\n\n= Projects");
        assertTold(
                bytes(around(MARK + update)),
                List.of("first@example.org", "long@example.org", "second@example.org"),
                "#long@example.org: warning: the header is longer than mails have it;"
                        + " what is beyond the limits is left out [header]");
    }

    @Test
    void base64ThatIsNone() throws IOException {
        String mail = Archives.mail("base64@example.org", "Xen 4.30 development update", "%%%%\n!!!!\n".repeat(50));
        assertTold(
                around(MARK + mail.replace("\nSubject:", "\nContent-Transfer-Encoding: base64\nSubject:")),
                ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped: the base64 is"
                        + " broken or cut; what cannot be decoded is left out [unreadable]");
    }

    @Test
    void tenThousandNestedMultiparts() throws IOException {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        String mail = Archives.mail("deep@example.org", "Xen 4.30 development update", "");
        assertTold(
                around(MARK + mail.substring(0, mail.length() - 1) + parts),
                ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped: parts are nested"
                        + " deeper than 20 levels (limit depth); the deeper ones are left out [unreadable]");
    }

    @Test
    void twoMailsWithoutALineBetween() throws IOException {
        assertTold(
                Archives.mboxrd(List.of(FIRST)) + Archives.chatter().get(0) + "\n" + SECOND,
                ":15:1: warning: the mail that begins here has no \"From \" line; it is read all the same [no-mark]",
                ":24:1: warning: the mail that begins here has no \"From \" line; it is read all the same [no-mark]");
    }

    @Test
    void theEndOfAMailInFrontOfTheFirst() throws IOException {
        assertTold(
                "Z2l0IGxvZw==\n\n" + around(""),
                ":1:1: warning: the file does not begin with a mail; what stands before the first is skipped [unreadable]");
    }

    @Test
    void aPostBeyondALimit() throws IOException {
        String lines = Archives.mail("a@example.org", "Xen 4.30 development update", "x\n".repeat(200_001));
        assertTold(
                around(MARK + lines),
                ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped:"
                        + " its text has more than 200,000 lines (limit lines) [unreadable]");
        String line = Archives.mail("a@example.org", "Xen 4.30 development update", "\n\n\n\n" + "x".repeat(70_000));
        assertTold(
                around(MARK + line + "\n"),
                ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped:"
                        + " line 5 of its text is longer than 64 KiB (limit line)"
                        + " [unreadable]");
        String text =
                Archives.mail("a@example.org", "Xen 4.30 development update", ("x".repeat(99) + "\n").repeat(84_000));
        assertTold(
                around(MARK + text),
                ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped:"
                        + " its text is longer than 8 MiB (limit text) [unreadable]");
    }

    @Test
    void aListBeyondALimitIsReadWhereTheLimitIsRaised() throws IOException {
        Files.write(archive, bytes(around(MARK + Archives.update("many@example.org", "A", "B", "C"))));
        Program program = Program.run("list", "--limit", "items=2,mail=1M", archive.toString());
        assertThat(program.err())
                .isEqualTo(archive
                        + ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped:"
                        + " it lists more than 2 items (limit items) [unreadable]\n");
        assertThat(program.out()).startsWith("2 updates in 3 mails; 1 skipped\n");
        assertThat(Program.run("list", "--limit=items=3", archive.toString()).err())
                .isEmpty();
        assertThat(Program.run("list", "--limit=mail=200", archive.toString()).err())
                .contains("is skipped: it is longer than 200 bytes (limit mail) [unreadable]")
                .hasLineCount(4);
    }

    @Test
    void aCrowdOfOwners() throws IOException {
        String owners = "  -  Ines Fonseca\n".repeat(1001);
        String mail = Archives.mail(
                "crowd@example.org", "Xen 4.30 development update", "= Projects =\n\n*  A (v1)\n" + owners);
        assertTold(
                around(MARK + mail + "\n"),
                ":16:1: warning: the mail \"Xen 4.30 development update\" that begins here is skipped: the item in line 3"
                        + " of its text has more than 1,000 owners (limit owners) [unreadable]");
    }

    @Test
    void aWarningAboutAnUpdateNamesTheMailAndTheLineOfTheArchive() throws IOException {
        String post = "= Projects =\n\n*  A (good)\n\n*  B (v1)\n";
        Files.write(archive, bytes(around(MARK + Archives.mail("scaled@example.org", "Xen 4.30 update", post) + "\n")));
        Program program = Program.run("parse", archive.toString());
        assertThat(program.err())
                .isEqualTo(archive
                        + ":25:1: warning: in scaled@example.org: \"B\" has no prognosis [missing-prognosis]\n");
        assertThat(Files.readAllLines(archive).get(24)).isEqualTo("*  B (v1)");
    }

    @Test
    void wherePackedDataIsCutAllBeforeIsRead() throws IOException {
        List<String> mails = new ArrayList<>(List.of(FIRST, SECOND));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            mails.add(Archives.mail(i + "@example.org", "News", Long.toHexString(random.nextLong()) + "\n"));
        }
        byte[] packed = Archives.gzip(bytes(Archives.mboxrd(mails)));
        assertTold(
                Arrays.copyOf(packed, packed.length - 100),
                List.of("first@example.org", "second@example.org"),
                ": warning: the compressed data is cut; what could be unpacked is read [gzip]");
    }

    @Test
    void aWrongChecksum() throws IOException {
        byte[] packed = Archives.gzip(bytes(around("")));
        packed[packed.length - 6] ^= 1;
        assertTold(
                packed,
                List.of("first@example.org", "second@example.org"),
                ": warning: the compressed data is damaged; what could be unpacked is read [gzip]");
    }

    @Test
    void garbageBehindPackedData() throws IOException {
        byte[] packed = Archives.gzip(bytes(around("")));
        byte[] longer = Arrays.copyOf(packed, packed.length + 60);
        assertTold(longer, List.of("first@example.org", "second@example.org"));
        longer[packed.length] = 'x';
        assertTold(
                longer,
                List.of("first@example.org", "second@example.org"),
                ": warning: behind the compressed data stands something that is none; it is left out [gzip]");
    }

    @Test
    void aNameThatSaysGzipOnAPlainMbox() throws IOException {
        archive = folder.resolve("list.mbox.gz");
        assertTold(around(""));
    }

    @Test
    void aBombEndsAtTheLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(Archives.gzip(bytes(around("") + Archives.mboxrd(Archives.chatter()))));
        byte[] zeros = Archives.gzip(new byte[32 << 20]);
        for (int i = 0; i < 12; i++) {
            bomb.write(zeros);
        }
        assertTold(
                bomb.toByteArray(),
                List.of("first@example.org", "second@example.org"),
                ": warning: the file unpacks to more than 1,000 times its length (limit ratio); the rest is left out [gzip]");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 15, 30})
    void packedDataOfWhichNothingCanBeRead(int length) throws IOException {
        Files.write(archive, Arrays.copyOf(Archives.gzip(bytes(around(""))), length));
        Program program = Program.run("parse", archive.toString());
        assertThat(program.code()).isEqualTo(3);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .startsWith(archive + ": error: ")
                .contains("the compressed data is cut")
                .hasLineCount(1);
    }

    @Test
    void packedOverAndOver() throws IOException {
        Files.write(archive, Archives.gzip(Archives.gzip(Archives.gzip(bytes(around(""))))));
        assertThat(Program.run("parse", archive.toString()))
                .isEqualTo(new Program(
                        3,
                        "",
                        archive + ": error: no development update found: the file is compressed over and over;"
                                + " unpack it and give what comes out [unreadable]\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mail       | --limit is a name and a number, as in mail=128M, not 'mail'
            mail=64MB  | --limit is a name and a number, as in mail=128M, not 'mail=64MB'
            items=0    | the limit items is a number from 1 on, not 'items=0'
            itms=7     | unknown limit 'itms'; did you mean 'items'? There are mail, header, fields, depth, parts, boundary, html, nesting, text, reply, lines, line, items, owners, unpacked, ratio, decisions, changelog, findings
            """)
    void aLimitThatCannotBeSet(String value, String message) {
        assertThat(Program.run("list", "--limit", value, "samples"))
                .isEqualTo(new Program(2, "", "prognosis: error: " + message + "\n"));
    }

    @Test
    void anyCutOfAnArchiveIsReadWithoutComplaintOfABug() throws IOException {
        byte[] whole = bytes(Archives.mboxrd(List.of(FIRST, Archives.samples().get(1), SECOND)));
        for (int length = 1; length < whole.length; length += 97) {
            Files.write(archive, Arrays.copyOf(whole, length));
            Program program = Program.run("list", archive.toString());
            assertThat(program.code()).as("cut at %d", length).isIn(0, 3);
            if (length > MARK.length() + FIRST.length()) {
                assertThat(program.out()).as("cut at %d", length).contains("#first@example.org\n");
            }
        }
    }
}
