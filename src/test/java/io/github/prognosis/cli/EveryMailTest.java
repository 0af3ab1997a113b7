package io.github.prognosis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.Archives;
import io.github.prognosis.archive.InboxWriter;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail that is an update in a file of its own is found, with the same items, in any archive, however odd its form. */
class EveryMailTest {

    private static final String PATCH_MARK = "From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001";

    private static final String LIST = """
            Hello,

            From now on each month.

            = Projects =

            == Tools ==

            *  Caf\u00e9 mode = on for the toolstack (v3)
              -  Aud Berg
              -  https://lists.example.org/a?id=12

            *  Quieter console (good)
              -  Nils \u00d8vre

            From here on all is done, and somebody pasted

            %s
            From: Aud Berg <aud@example.org>
            Date: Tue, 4 Feb 2031 10:00:00 +0000
            Subject: [PATCH] tools: mend it
            """.formatted(PATCH_MARK);

    private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n";

    /** The rest of a mail's header, and its body; one char for each byte. */
    private static final Map<String, String> BODIES = new LinkedHashMap<>();

    static {
        String utf8 = Archives.utf8(LIST);
        String quoted = quotedPrintable(utf8);
        BODIES.put("plain", PLAIN + "\n" + utf8);
        BODIES.put("nothing declared", "\n" + utf8);
        BODIES.put("said to be Latin-1", "Content-Type: text/plain; charset=iso-8859-1\n\n" + utf8);
        BODIES.put("said to be UTF-16", "Content-Type: text/plain; charset=utf-16\n\n" + utf8);
        BODIES.put("Latin-1 said to be UTF-8", PLAIN + "\n" + LIST);
        BODIES.put("quoted-printable", PLAIN + "Content-Transfer-Encoding: quoted-printable\n\n" + quoted);
        BODIES.put("quoted-printable, undeclared", PLAIN + "Content-Transfer-Encoding: 8bit\n\n" + quoted);
        BODIES.put(
                "base64",
                PLAIN + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(LIST.getBytes(UTF_8)) + "\n");
        BODIES.put(
                "flowed", "Content-Type: text/plain; charset=utf-8; format=flowed\n\n" + utf8.replace("\n ", "\n  "));
        String part = PLAIN + "\n" + utf8;
        String words = PLAIN + "\nCAUTION: this mail came from outside of the house.\n";
        BODIES.put("behind a banner", parts("mixed", words, part));
        BODIES.put("behind a banner, deeper", parts("mixed", words, parts("alternative", part)));
        BODIES.put(
                "beside a stub",
                parts(
                        "alternative",
                        PLAIN + "\nSee the other part.\n",
                        "Content-Type: text/html; charset=utf-8\n\n<html><body><pre>" + utf8.replace("<", "&lt;")
                                + "</pre></body></html>\n"));
        BODIES.put("attached", parts("mixed", words, "Content-Disposition: attachment; filename=list.txt\n" + part));
        BODIES.put(
                "attached as bytes",
                parts(
                        "mixed",
                        words,
                        "Content-Type: application/octet-stream; name=list.txt\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + Base64.getMimeEncoder().encodeToString(LIST.getBytes(UTF_8)) + "\n"));
        BODIES.put(
                "before an attached mail",
                parts(
                        "mixed",
                        part,
                        "Content-Type: message/rfc822\n\n"
                                + Archives.update("old@example.org", "Something else altogether")));
    }

    private static String parts(String kind, String... parts) {
        String boundary = "b" + Math.abs(String.join("", parts).hashCode());
        return "Content-Type: multipart/" + kind + "; boundary=" + boundary + "\n\n--" + boundary + "\n"
                + String.join("\n--" + boundary + "\n", parts) + "\n--" + boundary + "--\n";
    }

    private static String quotedPrintable(String utf8) {
        StringBuilder quoted = new StringBuilder();
        for (char c : utf8.toCharArray()) {
            quoted.append(c == '=' || c > '~' ? "=%02X".formatted((int) c) : String.valueOf(c));
        }
        return quoted.toString().replace("toolstack", "tool=\nstack");
    }

    private static final List<String> DATES = List.of(
            "Date: Mon, 3 Mar 2031 10:11:12 +0100\n",
            "Date: 2031-03-03T10:11:12+01:00\n",
            "Date: Mo, 3 M\u00e4r 2031 10:11:12 +0100\n",
            "Date: lundi 3 mars 2031 10:11:12 Central European Time\n",
            "Date: some day\nReceived: from a by b; Mon, 3 Mar 2031 10:11:12 +0100\n",
            "");

    private static final Map<String, UnaryOperator<String>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("as it is", mail -> mail);
        FORMS.put("blank behind the name", mail -> mail.replaceFirst("(?m)^Subject:", "Subject :"));
        FORMS.put("blank line in front", mail -> "\n" + mail);
        FORMS.put("byte order mark", mail -> "\u00ef\u00bb\u00bf" + mail);
        FORMS.put("stray line", mail -> "Saved on a Tuesday\n" + mail);
        FORMS.put("quoted mark", mail -> ">From x@example.org Tue Feb  4 10:00:00 2031\n" + mail);
        FORMS.put("stray line within", mail -> mail.replaceFirst("\nMIME-Version", "\nmoved on\nMIME-Version"));
        FORMS.put("CR LF", mail -> mail.replace("\n", "\r\n"));
        FORMS.put("CR CR LF", mail -> mail.replace("\n", "\r\r\n"));
    }

    private static final List<String> MARKS = List.of(
            Archives.MARK,
            "From - \n",
            "From \n",
            "From Aud Berg Mo M\u00e4r  3 10:11:12 2031\n",
            "From aud@example.org\n");

    @TempDir
    Path folder;

    private static String mail(String body, String date, UnaryOperator<String> form) {
        return form.apply("From: Aud Berg <aud@example.org>\nMessage-ID: <march@example.org>\n"
                + "Subject: Xen 4.31 development update\n" + date + "MIME-Version: 1.0\n" + body);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void isFoundInAnyArchive(int seed) throws Exception {
        Random random = new Random(seed);
        for (String body : BODIES.keySet()) {
            List<String> forms = List.copyOf(FORMS.keySet());
            String form = forms.get(random.nextInt(forms.size()));
            String date = DATES.get(random.nextInt(DATES.size()));
            String mail = mail(BODIES.get(body), date, FORMS.get(form));
            Path here = Files.createDirectories(folder.resolve(body));
            Path alone = Files.write(here.resolve("alone.eml"), Archives.bytes(mail));
            List<Item> items = update(alone).items();
            assertThat(items)
                    .as("%s, %s, %s", body, form, date)
                    .extracting(Item::title)
                    .containsExactly("Caf\u00e9 mode = on for the toolstack", "Quieter console");
            for (Path archive : archives(here, mail)) {
                assertThat(Prognosis.read(archive).updates())
                        .as("%s, %s, %s: %s", body, form, date, archive.getFileName())
                        .extracting(Update::items)
                        .containsExactly(items);
            }
        }
    }

    private static List<Path> archives(Path here, String mail) throws Exception {
        List<String> mails = new ArrayList<>(Archives.chatter());
        mails.add(mail);
        mails.addAll(Archives.chatter());
        List<Path> archives = new ArrayList<>();
        for (String mark : MARKS) {
            String mbox = Archives.mboxrd(mails).replace(Archives.MARK, mark);
            archives.add(Files.write(here.resolve(archives.size() + ".mbox"), Archives.bytes(mbox)));
        }
        archives.add(Files.write(here.resolve("o.mbox"), Archives.bytes(Archives.mboxo(mails))));
        archives.add(Files.write(here.resolve("mails.mmdf"), Archives.bytes(mmdf(mails))));
        archives.add(Files.write(here.resolve("alone.gz"), Archives.gzip(Archives.bytes(mail))));
        archives.add(Archives.maildir(here.resolve("Maildir"), mails));
        archives.add(Archives.folder(here.resolve("folder"), mails));
        Path inbox = here.resolve("inbox.git");
        InboxWriter.write(inbox, mails);
        archives.add(inbox);
        return archives;
    }

    private static String mmdf(List<String> mails) {
        String separator = "\1\1\1\1\n";
        StringBuilder mmdf = new StringBuilder();
        for (String mail : mails) {
            mmdf.append(separator)
                    .append(mail)
                    .append(mail.endsWith("\n") ? "" : "\n")
                    .append(separator);
        }
        return mmdf.toString();
    }

    private static Update update(Path archive) throws Exception {
        List<Update> updates = Prognosis.read(archive).updates();
        assertThat(updates).as(archive.toString()).hasSize(1);
        return updates.get(0);
    }

    @Test
    void isDatedInAnyArchiveAsFarAsItSays() throws Exception {
        for (String date : DATES.subList(0, DATES.size() - 1)) {
            String mail = mail(BODIES.get("plain"), date, UnaryOperator.identity());
            Path here = Files.createTempDirectory(folder, "dated");
            for (Path archive : archives(here, mail)) {
                assertThat(update(archive).date().orElseThrow()).as(date).hasToString("2031-03-03");
            }
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        String mail = mail("Content-Type: image/png\n\nxyz\n", DATES.get(0), UnaryOperator.identity());
        for (Path archive : archives(folder, mail)) {
            assertThat(Prognosis.read(archive).skipped()).as(archive.toString()).isNotEmpty();
        }
    }

    @Test
    void theMailOfAnAttachmentIsNotItsCover() throws Exception {
        String inner = "Content-Type: message/rfc822\n\n" + Archives.update("old@example.org", "Something else");
        Path mail = folder.resolve("cover.eml");
        Files.writeString(mail, mail(parts("mixed", inner), DATES.get(0), UnaryOperator.identity()), ISO_8859_1);
        assertThat(Program.run("list", mail.toString()).err())
                .endsWith("cover.eml: error: no development update found: it lists no items [no-update]\n");
    }
}
