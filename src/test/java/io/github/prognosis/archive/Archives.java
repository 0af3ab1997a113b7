package io.github.prognosis.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Mails for the tests, and archives of every form made from them. A mail is text with one char for each byte. */
public final class Archives {

    /** What stands in front of the mails of public-inbox. */
    public static final String MARK = "From mboxrd@z Thu Jan  1 00:00:00 1970\n";

    private Archives() {}

    /** The posts in {@code samples/}, those that are plain text with a header put above them. */
    public static List<String> samples() {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            List<String> mails = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".eml")) {
                    mails.add(Files.readString(file, ISO_8859_1));
                } else if (name.matches("\\d{4}-\\d\\d-\\d\\d\\.txt")) {
                    mails.add(header(name) + Files.readString(file, ISO_8859_1));
                }
            }
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(String name) {
        int day = Integer.parseInt(name.substring(8, 10));
        String month = List.of("Jan", "Feb", "Mar", "Apr").get(Integer.parseInt(name.substring(5, 7)) - 1);
        return """
                Message-ID: <%s@example.org>
                From: =?UTF-8?Q?Aur=C3=A9lie?= Faure <aurelie.faure@example.org>
                Date: Mon, %d %s 2015 10:00:00 +0100
                Subject: [Xen-devel] Xen 4.6 development update
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                """.formatted(name.substring(0, 10), day, month);
    }

    /** One update with these items. */
    public static String update(String id, String... items) {
        return mail(
                id,
                "Xen 4.30 development update",
                "= Projects =\n\n== Hypervisor ==\n\n"
                        + Stream.of(items)
                                .map(item -> "*  " + item + " (v1)\n  -  Ines Fonseca\n\n")
                                .reduce("", String::concat));
    }

    /** A mail of plain text. */
    public static String mail(String id, String subject, String body) {
        return """
                From: Ines Fonseca <ines.fonseca@example.org>
                Date: Tue, 4 Feb 2031 10:00:00 +0000
                Message-ID: <%s>
                Subject: %s

                %s""".formatted(id, subject, body);
    }

    /** What people write to a list besides updates; lines of it look like those that part mails. */
    public static List<String> chatter() {
        return List.of(
                mail("chat1@example.org", "Re: [PATCH v2 3/7] x86/mm: tidy", "From now on we say no.\n\n> From: all\n"),
                mail("chat2@example.org", "A crash", "It says\n\nFrom the log: Tue\nFrom: nowhere\n\nSubject: lost\n"),
                mail("chat3@example.org", "[PATCH] tools: mend", "From: Petr Havlik <petr@example.org>\n\nMend it.\n"),
                mail("chat4@example.org", "Where is it?", ""),
                mail("chat5@example.org", "Found it", "Here.\n"));
    }

    /** An mbox as public-inbox and mutt write it: one more {@code >} in front of each line that looks like a mark. */
    public static String mboxrd(List<String> mails) {
        return mbox(mails, MARK, "(?m)^(>*From )", ">$1");
    }

    /** An mbox as old programs write it. */
    public static String mboxo(List<String> mails) {
        return mbox(mails, "From ines.fonseca@example.org Tue Feb  4 10:00:00 2031\n", "(?m)^(From )", ">$1");
    }

    /** The file of a month as Pipermail offers it: addresses hidden, lines that look like marks not quoted. */
    public static String pipermail(List<String> mails) {
        return mbox(
                        mails,
                        "From ines.fonseca at example.org  Tue Feb  4 10:00:00 2031\n",
                        "(?m)^From: (.*) <(.*)@(.*)>$",
                        "From: $2 at $3 ($1)")
                .replaceAll("(?m)^From ines(.*)\nFrom", "From ines$1\nFrom");
    }

    private static String mbox(List<String> mails, String mark, String line, String replacement) {
        StringBuilder mbox = new StringBuilder();
        for (String mail : mails) {
            mbox.append(mark).append(mail.replaceAll(line, replacement));
            mbox.append(mail.endsWith("\n") ? "\n" : "\n\n");
        }
        return mbox.toString();
    }

    /** Bytes, compressed. */
    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The bytes of a text that has one char for each. */
    public static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** The text that bytes in UTF-8 are, as one char for each. */
    public static String utf8(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    /** Makes a folder with a file for each mail. */
    public static Path folder(Path folder, List<String> mails) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < mails.size(); i++) {
            Files.write(folder.resolve("%04d.eml".formatted(i)), bytes(mails.get(i)));
        }
        return folder;
    }

    /** Makes a Maildir: half of the mails are new; what stands in {@code tmp} is not there yet. */
    public static Path maildir(Path folder, List<String> mails) throws IOException {
        for (String name : List.of("cur", "new", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (int i = 0; i < mails.size(); i++) {
            String name = i % 2 == 0 ? "cur/1409652000.M" + i + "P77.host:2,RS" : "new/1409652000.M" + i + "P77.host";
            Files.write(folder.resolve(name), bytes(mails.get(i)));
        }
        Files.write(folder.resolve("tmp/1409652001.M1P77.host"), bytes(update("tmp@example.org", "Half written")));
        Files.writeString(folder.resolve("dovecot-uidlist"), "3 V1409652000 N9\n");
        return folder;
    }
}
