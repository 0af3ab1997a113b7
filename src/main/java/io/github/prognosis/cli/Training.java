package io.github.prognosis.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Does once what the program is asked for most, and shows nothing of it.
 *
 * <p>Java can keep the classes that such a run loads in an archive, from which later runs start faster.
 */
final class Training {

    private static final List<String> FORMATS = List.of("text", "markdown", "json", "jsonl");

    private Training() {}

    /**
     * Runs the commands.
     *
     * @param arguments two posts as texts, two as mails, and a folder of such
     */
    public static void main(String[] arguments) {
        UtcZone.everywhere();
        Main.terminal(); // else Java would open the jar for this one class
        String oldPost = arguments[0];
        String newPost = arguments[1];
        String oldMail = arguments[2];
        String newMail = arguments[3];
        String archive = arguments[4];
        run("parse", archive);
        for (String format : FORMATS) {
            run("parse", newPost, "-f", format);
            run("diff", oldPost, newPost, "-f", format);
            run("parse", newMail, "-f", format);
            run("diff", oldMail, newMail, "-f", format);
            run("changelog", archive, "-f", format);
        }
        run("list", archive);
        run("check", newPost, "--old", oldPost);
        run("next", newPost);
        run("status", archive);
        run("status", archive, "-f", "html");
        run("history", archive, "--item", "x86");
        run("schema", "diff");
        run("diff", "--help");
        run("--help");
        run("--version");
    }

    private static void run(String... arguments) {
        Terminal nobody = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                Map.of());
        new Application(nobody).run(List.of(arguments));
    }
}
