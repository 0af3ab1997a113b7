package io.github.prognosis.cli;

import io.github.prognosis.archive.TrialInbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does once what the program is asked for most, and shows nothing of it.
 *
 * <p>Java can keep the classes that such a run loads in an archive, from which later runs start faster.
 */
final class Training {

    private static final List<String> FORMATS = List.of("text", "markdown", "json", "jsonl");

    /** What else a list has: a series, an answer to it, and its next version. */
    private static final List<String> OTHERS = List.of(
            "[PATCH 0/2] Timers", "[PATCH 1/2] timers: one", "Re: [PATCH 1/2] timers: one", "[PATCH v2] Timers");

    private final Path cache;

    private Training(Path cache) {
        this.cache = cache;
    }

    /**
     * Runs the commands.
     *
     * @param arguments two posts as texts, two as mails, a folder of such, and an own folder for what is made; one more if
     *     only what takes shortest is to be run
     * @throws IOException if nothing can be written there
     */
    public static void main(String[] arguments) throws IOException {
        UtcZone.everywhere();
        Main.terminal(); // else Java would open the jar for this one class
        String oldPost = arguments[0];
        String newPost = arguments[1];
        String oldMail = arguments[2];
        String newMail = arguments[3];
        String archive = arguments[4];
        Path own = Path.of(arguments[5]);
        Training training = new Training(own.resolve("cache"));
        training.runShort(oldPost, newPost, oldMail, newMail, archive);
        if (arguments.length == 6) {
            Path inbox = own.resolve("inbox.git");
            TrialInbox.write(inbox, mails(oldMail, newMail));
            training.runLong(oldPost, newPost, newMail, archive, inbox.toString());
        }
    }

    private static List<byte[]> mails(String oldMail, String newMail) throws IOException {
        List<byte[]> mails = new ArrayList<>();
        mails.add(Files.readAllBytes(Path.of(oldMail)));
        for (String subject : OTHERS) {
            String mail = String.join(
                    "\n",
                    "From: Ines Example <ines@example.org>",
                    "Date: Tue, 4 Feb 2031 10:00:00 +0000",
                    "Message-ID: <%d@example.org>".formatted(mails.size()),
                    "Subject: " + subject,
                    "",
                    "Text.",
                    "");
            mails.add(mail.getBytes(StandardCharsets.US_ASCII));
        }
        mails.add(Files.readAllBytes(Path.of(newMail)));
        return mails;
    }

    private void runShort(String oldPost, String newPost, String oldMail, String newMail, String archive) {
        run("parse", archive);
        for (String format : FORMATS) {
            run("parse", newPost, "-f", format);
            run("diff", oldPost, newPost, "-f", format);
            run("parse", newMail, "-f", format);
            run("diff", oldMail, newMail, "-f", format);
        }
        run("--version");
    }

    private void runLong(String oldPost, String newPost, String newMail, String archive, String inbox) {
        for (String format : FORMATS) {
            run("changelog", archive, "-f", format);
        }
        run("list", archive);
        run("list", inbox);
        run("list", inbox); // which is remembered now
        run("check", newPost, "--old", oldPost);
        run("check", newMail, "--archive", inbox, "--commits", inbox);
        run("next", newPost);
        run("status", archive);
        run("status", archive, "-f", "html");
        run("history", archive, "--item", "x86");
        run("schema", "diff");
        run("diff", "--help");
        run("--help");
    }

    private void run(String... arguments) {
        Terminal nobody = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                Map.of("XDG_CACHE_HOME", cache.toString()));
        CacheFolder kept = new CacheFolder(Optional.of("training"), System.getProperty("user.name", ""));
        new Application(nobody, kept).run(List.of(arguments));
    }
}
