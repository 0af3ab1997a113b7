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

    private static final List<String> FORMATS = List.of("text", "json", "jsonl");

    /** What else a list has: a series, an answer to it, and its next version. */
    private static final List<String> OTHERS = List.of(
            "[PATCH 0/2] Timers", "[PATCH 1/2] timers: one", "Re: [PATCH 1/2] timers: one", "[PATCH v2] Timers");

    private Training() {}

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
        Terminal nobody = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                Map.of("XDG_CACHE_HOME", own.resolve("cache").toString()));
        CacheFolder kept = new CacheFolder(Optional.of("training"), System.getProperty("user.name", ""));
        List<List<String>> commands = shortest(oldPost, newPost, oldMail, newMail, archive);
        if (arguments.length == 6) {
            Path inbox = own.resolve("inbox.git");
            TrialInbox.write(inbox, mails(oldMail, newMail));
            commands = commands(oldPost, newPost, oldMail, newMail, archive, inbox.toString());
        }
        for (List<String> command : commands) {
            new Application(nobody, kept).run(command);
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

    /** What the program is asked for, in this order; none of it is an error. */
    static List<List<String>> commands(
            String oldPost, String newPost, String oldMail, String newMail, String archive, String inbox) {
        List<List<String>> commands = shortest(oldPost, newPost, oldMail, newMail, archive);
        for (String format : FORMATS) {
            commands.add(List.of("changelog", archive, "-f", format));
        }
        commands.addAll(List.of(
                List.of("diff", oldPost, newPost, "-f", "markdown"),
                List.of("diff", oldMail, newMail, "-f", "markdown"),
                List.of("changelog", archive),
                List.of("list", archive),
                List.of("list", inbox),
                List.of("list", inbox), // which is remembered now
                List.of("check", newPost, "--old", oldPost),
                List.of("check", newMail, "--archive", inbox, "--commits", inbox),
                List.of("next", newPost),
                List.of("status", archive),
                List.of("status", archive, "-f", "html"),
                List.of("history", archive, "--item", "guests"),
                List.of("schema", "diff"),
                List.of("diff", "--help"),
                List.of("--help")));
        return commands;
    }

    /** Those of them that take shortest, as what reads one post or two. */
    private static List<List<String>> shortest(
            String oldPost, String newPost, String oldMail, String newMail, String archive) {
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("--version"));
        commands.add(List.of("parse", archive));
        for (String format : FORMATS) {
            commands.addAll(List.of(
                    List.of("parse", newPost, "-f", format),
                    List.of("diff", oldPost, newPost, "-f", format),
                    List.of("parse", newMail, "-f", format),
                    List.of("diff", oldMail, newMail, "-f", format)));
        }
        return commands;
    }
}
