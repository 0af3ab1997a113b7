package io.github.prognosis.cli;

import static io.github.prognosis.archive.Archives.bytes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.archive.Archives;
import io.github.prognosis.archive.InboxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same mails give the same updates, to the byte, whatever kind of archive they are in. */
class ArchivesTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    @TempDir
    Path folder;

    private interface Form {
        void write(Path path, List<String> mails) throws Exception;
    }

    private static void file(Path path, String content) throws IOException {
        Files.write(path, bytes(content));
    }

    private static final Map<String, Form> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("mboxrd", (path, mails) -> file(path, Archives.mboxrd(mails)));
        FORMS.put("mboxo", (path, mails) -> file(path, Archives.mboxo(mails)));
        FORMS.put("mbox of a Pipermail month", (path, mails) -> file(path, Archives.pipermail(mails)));
        FORMS.put("mbox with CRLF", (path, mails) -> file(path, crlf(Archives.mboxrd(mails))));
        FORMS.put(
                "mbox without blank lines",
                (path, mails) -> file(path, Archives.mboxrd(mails).replace("\n\nFrom ", "\nFrom ")));
        FORMS.put("mbox with lying lengths", (path, mails) -> file(path, lying(Archives.mboxrd(mails))));
        FORMS.put(
                "mbox without its first mark",
                (path, mails) -> file(path, Archives.mboxrd(mails).substring(Archives.MARK.length())));
        FORMS.put(
                "mbox with a byte order mark",
                (path, mails) -> file(path, "\u00ef\u00bb\u00bf" + Archives.mboxrd(mails)));
        FORMS.put("mbox of Thunderbird", (path, mails) -> file(path, marked(mails, "From - ")));
        FORMS.put("mbox with bare marks", (path, mails) -> file(path, marked(mails, "From ")));
        FORMS.put(
                "mbox with dates in German", (path, mails) -> file(path, marked(mails, "From x Mo M\u00e4r 03 2031")));
        FORMS.put(
                "mbox with CR CR LF",
                (path, mails) -> file(path, Archives.mboxrd(mails).replace("\n", "\r\r\n")));
        FORMS.put("mbox.gz", (path, mails) -> Files.write(path, Archives.gzip(bytes(Archives.mboxrd(mails)))));
        FORMS.put("mbox.gz of several members", (path, mails) -> Files.write(path, members(mails)));
        FORMS.put(
                "mbox.gz.gz",
                (path, mails) -> Files.write(path, Archives.gzip(Archives.gzip(bytes(Archives.mboxrd(mails))))));
        FORMS.put("Maildir", Archives::maildir);
        FORMS.put("Maildir with subfolders", ArchivesTest::subfolders);
        FORMS.put("folder of mails", Archives::folder);
        FORMS.put("folder of folders of compressed months", ArchivesTest::months);
        FORMS.put("MMDF", (path, mails) -> file(path, mmdf(mails, "")));
        FORMS.put("MMDF with marks and CRLF", (path, mails) -> file(path, crlf(mmdf(mails, Archives.MARK))));
        FORMS.put("mbox of Gmail Takeout", (path, mails) -> file(path, takeout(mails)));
        FORMS.put("MH folder", ArchivesTest::mh);
        FORMS.put("folders of KMail", ArchivesTest::kmail);
        FORMS.put("folder of Apple Mail", ArchivesTest::apple);
        FORMS.put("public-inbox repository", InboxWriter::write);
        FORMS.put("public-inbox epochs", ArchivesTest::epochs);
    }

    private static String marked(List<String> mails, String mark) {
        return Archives.mboxrd(mails).replace(Archives.MARK, mark + "\n");
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String lying(String mbox) {
        return mbox.replace("\nMessage-ID:", "\nContent-Length: 7\nLines: 100000\nMessage-ID:");
    }

    private static byte[] members(List<String> mails) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String mail : mails) {
            all.write(Archives.gzip(bytes(Archives.mboxrd(List.of(mail)))));
        }
        return all.toByteArray();
    }

    private static String mmdf(List<String> mails, String mark) {
        StringBuilder all = new StringBuilder();
        for (String mail : mails) {
            String end = mail.endsWith("\n") ? "" : "\n";
            all.append("\1\1\1\1\n").append(mark).append(mail).append(end).append("\1\1\1\1\n");
        }
        return all.toString();
    }

    private static String takeout(List<String> mails) {
        String mark = "From 1492345678901234567@xxx Mon Feb 09 10:00:00 +0000 2015\n"
                + "X-GM-THRID: 1492345678901234567\nX-Gmail-Labels: Inbox,=?UTF-8?Q?Ge=C3=B6ffnet?=\n";
        return crlf(Archives.mboxrd(mails).replace(Archives.MARK, mark));
    }

    private static void mh(Path path, List<String> mails) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(".mh_sequences"), "cur: 1\n");
        for (int i = 0; i < mails.size(); i++) {
            Files.write(path.resolve(String.valueOf(i + 1)), bytes(mails.get(i)));
        }
        Files.writeString(
                path.resolve(",7"), "Message-ID: <removed@example.org>\nSubject: Xen 4.6\n\n= Open =\n\n* Gone (ok)\n");
    }

    private static void kmail(Path path, List<String> mails) throws IOException {
        int half = mails.size() / 2;
        Archives.maildir(path.resolve("inbox"), mails.subList(0, half));
        Files.writeString(path.resolve(".inbox.index"), "\0\1\2");
        Files.writeString(path.resolve(".directory"), "[Dolphin]\n");
        Path below = Files.createDirectories(path.resolve(".inbox.directory/xen/cur"));
        for (int i = half; i < mails.size(); i++) {
            Files.write(below.resolve("1423476000." + i + ".host:2,RS"), bytes(mails.get(i)));
        }
    }

    private static void apple(Path path, List<String> mails) throws IOException {
        Path folder = Files.createDirectories(path.resolve("INBOX.mbox/Messages"));
        for (int i = 0; i < mails.size(); i++) {
            byte[] mail = bytes(mails.get(i));
            String name = i + (i % 2 == 0 ? ".emlx" : ".partial.emlx");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(bytes("%-10d\n".formatted(mail.length)));
            all.write(mail);
            all.write(bytes(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n* 4.9 (ok)\n</plist>\n"));
            Files.write(folder.resolve(name), all.toByteArray());
        }
    }

    private static void subfolders(Path path, List<String> mails) throws IOException {
        int half = mails.size() / 2;
        Archives.maildir(path, mails.subList(0, half));
        Archives.maildir(path.resolve(".xen.announce"), mails.subList(half, mails.size()));
    }

    private static void months(Path path, List<String> mails) throws IOException {
        for (int i = 0; i < mails.size(); i++) {
            Path month = Files.createDirectories(path.resolve("y" + i % 3)).resolve("m" + i + ".txt.gz");
            Files.write(month, Archives.gzip(bytes(Archives.pipermail(List.of(mails.get(i))))));
        }
        Files.writeString(path.resolve(".hidden"), "\0\1\2");
    }

    private static void epochs(Path path, List<String> mails) throws Exception {
        int third = mails.size() / 3;
        Files.createDirectories(path.resolve("git"));
        InboxWriter.write(path.resolve("git/0.git"), mails.subList(0, third));
        InboxWriter.write(path.resolve("git/1.git"), mails.subList(third, 2 * third));
        InboxWriter.write(path.resolve("git/2.git"), mails.subList(2 * third, mails.size()));
    }

    @TestFactory
    List<DynamicTest> theSamples() throws Exception {
        List<String> updates = Archives.samples();
        assertThat(updates).hasSizeGreaterThanOrEqualTo(16);
        return everyForm(updates);
    }

    @TestFactory
    List<DynamicTest> theRealPosts() throws Exception {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        List<String> mails = new ArrayList<>();
        for (Path folder : List.of(CORPUS, CORPUS.resolve("replies"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".eml"))
                        .sorted()
                        .toList()) {
                    mails.add(Files.readString(file, ISO_8859_1));
                }
            }
        }
        return everyForm(mails);
    }

    private List<DynamicTest> everyForm(List<String> updates) throws IOException {
        List<String> mails = new ArrayList<>(Archives.chatter());
        for (String update : updates) {
            mails.add(update);
            mails.addAll(Archives.chatter());
        }
        String expected = parsed(Archives.folder(folder.resolve("expected"), updates));
        assertThat(expected.lines().count()).isGreaterThanOrEqualTo(10);
        List<DynamicTest> tests = new ArrayList<>();
        FORMS.forEach((name, form) -> tests.add(dynamicTest(name, () -> {
            Path archive = folder.resolve(name.replace(' ', '-'));
            form.write(archive, mails);
            assertSame(parsed(archive), expected);
            if (Files.isRegularFile(archive)) {
                assertSame(withoutSource(piped(Files.readAllBytes(archive))), expected);
            }
        })));
        return tests;
    }

    /** Shows the beginnings of the lines that differ, as whole ones fill screens. */
    private static void assertSame(String actual, String expected) {
        List<String> missing = new ArrayList<>(expected.lines().toList());
        actual.lines().forEach(missing::remove);
        assertThat(missing)
                .extracting(line -> line.substring(0, Math.min(line.length(), 300)))
                .isEmpty();
        assertThat(actual.equals(expected)).as("the same to the byte").isTrue();
    }

    private static Program piped(byte[] input) {
        return Program.on(
                new Program.Setting(new ByteArrayInputStream(input), false, Map.of()),
                "parse",
                "-q",
                "-f",
                "jsonl",
                "-");
    }

    private static String parsed(Path archive) {
        return withoutSource(Program.run("parse", "-q", "-f", "jsonl", archive.toString()));
    }

    private static String withoutSource(Program program) {
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        return program.out().replaceAll("(?m)^\\{\"source\":\\{.*?},", "{");
    }

    @Test
    void healthyArchivesGiveNoWarnings() throws IOException {
        Path mbox = folder.resolve("list.mbox");
        List<String> mails = new ArrayList<>(Archives.chatter());
        mails.add(Archives.update("a@example.org", "One", "Two"));
        mails.addAll(Archives.chatter());
        file(mbox, Archives.mboxrd(mails));
        Program program = Program.run("list", "--strict", mbox.toString());
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
        assertThat(program.out()).startsWith("1 update in 11 mails\n");
    }

    @Test
    void oneUpdateOfAnArchiveIsNamedByItsIdItsDateOrAsTheLast() throws IOException {
        Path mbox = folder.resolve("list#1.mbox");
        file(mbox, Archives.mboxrd(Archives.samples()));
        for (String[] pair : new String[][] {
            {"#2015-02-09@example.org", "#<2015-03-09@example.org>"},
            {"#2015-02-09", "#2015-03-09"},
        }) {
            assertThat(Program.run("diff", mbox + pair[0], mbox + pair[1]).out())
                    .isEqualTo(Files.readString(Path.of("samples/4.6/2015-03-09.diff.txt")));
        }
        assertThat(Program.run("parse", "-q", mbox + "#last").out()).startsWith("Xen 4.32, 2031-06-02");
    }
}
