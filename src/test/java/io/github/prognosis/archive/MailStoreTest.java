package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStoreTest {

    /** More mails than are handed over at a time, most of them short. */
    private static final List<String> MAILS = IntStream.range(0, 900)
            .mapToObj(number -> Archives.mail(
                    "m" + number + "@example.org",
                    "[PATCH] Change " + number,
                    "Line of text\n".repeat(number % 100 == 7 ? 30_000 : number % 50)))
            .toList();

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private final HeadSink sink = new HeadSink() {
        @Override
        public boolean wants(String subject) {
            if (subject.equals("Poison")) {
                throw new IllegalArgumentException(subject);
            }
            return !subject.equals("No");
        }

        @Override
        public void head(MailHead head) {
            assertThat(head.place())
                    .isEqualTo(
                            told.stream().filter(each -> !each.startsWith("!")).count());
            told.add(head.subject() + " " + head.id().orElse("none"));
        }

        @Override
        public void problem(Problem problem) {
            told.add("! " + problem.diagnostic().code());
        }
    };

    private MailStore store() {
        return new MailStore(sink, Progress.NONE, Limits.STANDARD, ArchiveCache.NONE);
    }

    private static List<String> expected(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "[PATCH] Change " + number + " m" + number + "@example.org")
                .toList();
    }

    @Test
    void tellsTheMailsInTheirOrderAndOpensEach() throws IOException {
        Path mbox = Files.writeString(folder.resolve("list.mbox"), Archives.mboxrd(MAILS));
        try (MailStore store = store()) {
            store.read(mbox);
            assertThat(told).containsExactlyElementsOf(expected(0, 900));
            for (int place : List.of(0, 7, 107, 899)) {
                assertThat(store.open(place))
                        .hasValueSatisfying(mail -> assertThat(mail.id()).hasValue("m" + place + "@example.org"));
                assertThat(store.open(place).orElseThrow().text().strip())
                        .isEqualTo("Line of text\n"
                                .repeat(place % 100 == 7 ? 30_000 : place % 50)
                                .strip());
            }
        }
    }

    @Test
    void leavesOutMailsThatAreNotWantedOrLackSenderOrDate() throws IOException {
        List<String> mails = List.of(
                MAILS.get(0),
                Archives.mail("no@example.org", "No", ""),
                "Subject: Nobody's\n\n",
                "Subject: Undated\nFrom: a@example.org\n\n",
                MAILS.get(1));
        try (MailStore store = store()) {
            store.read(new ByteArrayInputStream(Archives.mboxrd(mails).getBytes(StandardCharsets.ISO_8859_1)), "list");
            assertThat(told).containsExactlyElementsOf(expected(0, 2));
        }
    }

    /** What is told between two mails, and what is read in another way, keeps its place; so do the files of a folder. */
    @Test
    void whatCannotBeReadIsToldInItsPlace() throws IOException {
        String text = Archives.mboxrd(MAILS.subList(0, 400));
        byte[] packed = Archives.gzip(text.getBytes(StandardCharsets.ISO_8859_1));
        Path cut = Files.write(folder.resolve("cut.mbox.gz"), Arrays.copyOf(packed, packed.length - 30));
        Path whole = Files.writeString(folder.resolve("next.mbox"), Archives.mboxrd(MAILS.subList(400, 402)));
        try (MailStore store = store()) {
            store.read(cut);
            int mails = told.size() - 1;
            assertThat(mails).isGreaterThan(300);
            assertThat(told.subList(0, mails)).containsExactlyElementsOf(expected(0, mails));
            assertThat(told.get(mails)).isEqualTo("! gzip");
            store.read(whole);
            assertThat(told.subList(mails + 1, told.size())).containsExactlyElementsOf(expected(400, 402));
        }
    }

    @Test
    void aStreamThatFailsCostsNoMailBefore() throws IOException {
        byte[] text = Archives.mboxrd(MAILS).getBytes(StandardCharsets.ISO_8859_1);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(text), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        try (MailStore store = store()) {
            store.read(broken, "list");
            assertThat(told).hasSize(901).startsWith(expected(0, 900).toArray(String[]::new));
            assertThat(told.get(900)).isEqualTo("! cut");
        }
    }

    /** MMDF stands between lines of four control characters, with or without marks, and lines of any length. */
    @Test
    void tellsAndOpensTheMailsOfMmdf() throws IOException {
        String between = "\1\1\1\1\n";
        String line = "x".repeat(300_000);
        Path file = Files.writeString(
                folder.resolve("list.mmdf"),
                between + "\n" + MAILS.get(3) + "\n" + between + between + Archives.MARK + MAILS.get(4) + line
                        + between.strip() + "\n" + between + between + MAILS.get(5));
        try (MailStore store = store()) {
            store.read(file);
            assertThat(told).containsExactlyElementsOf(expected(3, 6));
            assertThat(store.open(0).orElseThrow().text().strip())
                    .isEqualTo("Line of text\n".repeat(3).strip());
            assertThat(store.open(1).orElseThrow().text()).endsWith(line + between.strip() + "\n");
            assertThat(store.open(2).orElseThrow().text()).isEqualTo("Line of text\n".repeat(5));
        }
    }

    @Test
    void tellsAndOpensTheMailsOfAMaildir() throws IOException {
        Path maildir = Archives.maildir(folder.resolve("Maildir"), MAILS.subList(20, 23));
        Files.createSymbolicLink(maildir.resolve("cur/link"), maildir.resolve("nowhere"));
        Files.writeString(maildir.resolve("cur/archive.zip"), "PK\3\4 and more");
        try (MailStore store = store()) {
            store.read(maildir);
            assertThat(told).hasSize(5).contains("! no-file", "! unreadable").containsAll(expected(20, 23));
            assertThat(store.open(0).orElseThrow().text()).contains("Line of text\n".repeat(20));
        }
    }

    /** Mails of a file are told by another thread than those of a repository. */
    @Test
    void tellsTheMailsOfAFolderInTheirOrder() throws IOException {
        Path all = Files.createDirectory(folder.resolve("all"));
        Files.writeString(all.resolve("list.mbox"), Archives.mboxrd(MAILS.subList(0, 30)));
        InboxWriter.write(all.resolve("inbox.git"), MAILS.subList(40, 42));
        try (MailStore store = store()) {
            store.read(all);
            List<String> expected = new ArrayList<>(expected(0, 30));
            expected.addAll(List.of("[PATCH] Change 41 none", "[PATCH] Change 40 none"));
            assertThat(told).isEqualTo(expected);
        }
    }

    /** A page is read as a whole: it stands in no place of its own. */
    @Test
    void tellsAndOpensAMailInAPage() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><head><title>Re: [PATCH] A page</title></head><body><pre>"
                        + "From: Ines Fonseca &lt;ines@example.org&gt;\nDate: Tue, 4 Feb 2031 10:00:00 +0000\n"
                        + "Subject: Re: [PATCH] A page\n\nText of it\n</pre></body></html>");
        try (MailStore store = store()) {
            store.read(page);
            assertThat(told).containsExactly("Re: [PATCH] A page none");
            assertThat(store.open(0).orElseThrow().text()).contains("Text of it");
        }
    }

    @Test
    void whatTheTakerThrowsIsThrown() throws IOException {
        Path mbox = Files.writeString(
                folder.resolve("list.mbox"),
                Archives.mboxrd(List.of(MAILS.get(0), Archives.mail("p@example.org", "Poison", ""))));
        try (MailStore store = store()) {
            assertThatThrownBy(() -> store.read(mbox))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Poison");
        }
    }

    /** Of a header no more is looked at than the limit says. */
    @Test
    void aHeaderEndsAtItsLimit() throws IOException {
        String mail = MAILS.get(0);
        Path mbox = Files.writeString(folder.resolve("list.mbox"), Archives.mboxrd(List.of(mail, MAILS.get(1))));
        int throughDate = mail.indexOf("Message-ID");
        Limits limits = Limits.STANDARD.with(Limit.HEADER, mail.indexOf("[PATCH]") + "[PATCH] Ch".length());
        try (MailStore store = new MailStore(sink, Progress.NONE, limits, ArchiveCache.NONE)) {
            store.read(mbox);
            assertThat(told).containsExactly("[PATCH] Ch m0@example.org", "[PATCH] Ch m1@example.org");
        }
        told.clear();
        try (MailStore store = new MailStore(
                sink, Progress.NONE, Limits.STANDARD.with(Limit.HEADER, throughDate), ArchiveCache.NONE)) {
            store.read(mbox);
            assertThat(told).containsExactly(" none", " none");
        }
    }
}
