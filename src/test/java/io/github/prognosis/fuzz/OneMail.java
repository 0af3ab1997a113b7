package io.github.prognosis.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail is the same update in a file of its own, in an mbox and in a Maildir; else a reason is named. */
final class OneMail {

    private static final String MARK = "From jane@example.org Tue Sep  2 10:00:00 2014\n";

    private static final Pattern FROM_LINE = Pattern.compile("(?<![^\\n\\r])(?=>*+From )");

    /**
     * What makes an mbox of the mail, or of a file of it, whatever is done: within an mbox the header of another mail, or a
     * part of one, begins a mail that lost its mark. That a mail's own text can hold one is beside the point here.
     */
    private static final Pattern OF_OTHER_MAILS =
            Pattern.compile("(?:^|[\\n\\r])(?:message-id[ \\t]*+:|from [^\\n\\r])", Pattern.CASE_INSENSITIVE);

    private OneMail() {}

    /** Fails if the mail gives other items elsewhere than by itself; what is no mail of an update is left alone. */
    static void isTheSameEverywhere(byte[] mail, Reading byItself) throws IOException {
        if (byItself.updates().size() != 1
                || byItself.mails() != 1
                || byItself.updates().get(0).source().format() != Source.Format.EML) {
            return;
        }
        String text = new String(mail, ISO_8859_1);
        if (OF_OTHER_MAILS.matcher(text).results().skip(1).findAny().isPresent() || text.startsWith("From ")) {
            return;
        }
        Update update = byItself.updates().get(0);
        isIn(inMailbox(text), update, "in an mbox");
        isIn(inMaildir(mail), update, "in a Maildir");
    }

    private static void isIn(Reading reading, Update update, String where) {
        if (reading.updates().isEmpty()) {
            assertThat(Stream.concat(reading.problems().stream(), reading.skipped().stream()))
                    .as(where)
                    .isNotEmpty();
            return;
        }
        Update there = reading.updates().get(0);
        assertThat(reading.updates()).as(where).hasSize(1);
        assertThat(there.release()).as(where).isEqualTo(update.release());
        assertThat(there.items()).as(where).isEqualTo(update.items());
        assertThat(there.timeline().milestones().size())
                .as(where)
                .isEqualTo(update.timeline().milestones().size());
        assertThat(there.message().id()).as(where).isEqualTo(update.message().id());
    }

    private static Reading inMailbox(String mail) throws IOException {
        String quoted = FROM_LINE.matcher(mail).replaceAll(">");
        byte[] mailbox = (MARK + quoted + "\n\n").getBytes(ISO_8859_1);
        return Prognosis.read(new ByteArrayInputStream(mailbox), "list.mbox");
    }

    private static Reading inMaildir(byte[] mail) throws IOException {
        Path folder = Files.createTempDirectory("maildir");
        List<Path> paths = List.of(
                folder.resolve("cur"), folder.resolve("new"), folder.resolve("tmp"), folder.resolve("new/1.example"));
        try {
            for (Path path : paths.subList(0, 3)) {
                Files.createDirectory(path);
            }
            Files.write(paths.get(3), mail);
            return Prognosis.read(folder);
        } finally {
            for (int i = paths.size() - 1; i >= 0; i--) {
                Files.deleteIfExists(paths.get(i));
            }
            Files.delete(folder);
        }
    }
}
