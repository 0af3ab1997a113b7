package io.github.prognosis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The program's commands, in the order of its help. */
enum Command {
    PARSE(
            Group.READ,
            "FILE...",
            "what each update says",
            "parse xen-4.21.eml",
            "parse list.mbox#last --owner 'Jane Doe' -v",
            "parse -f csv -o items.csv archive/"),
    LIST(
            Group.READ,
            "ARCHIVE...",
            "which mails are updates, which not and why",
            "list list.mbox",
            "list -f csv --since 2024-06 archive/"),
    DIFF(
            Group.COMPARE,
            "OLD NEW | ARCHIVE",
            "what changed from one update to the next",
            "diff may.eml june.eml",
            "diff list.mbox",
            "diff list.mbox#2025-05 list.mbox#2025-06",
            "diff list.mbox --only risk,deferred --fail-on risk",
            "diff may.eml june.eml --archive list.mbox"),
    CHANGELOG(
            Group.COMPARE,
            "ARCHIVE...",
            "all changes, update by update",
            "changelog list.mbox --release 4.21 -f html -o changelog.html",
            "changelog list.mbox --since 2024 --only milestone",
            "changelog archive/ --prepend CHANGELOG.md"),
    HISTORY(
            Group.COMPARE,
            "ARCHIVE... --item WORDS",
            "the life of an item, over all updates",
            "history list.mbox --item 'boot modules'",
            "history list.mbox --owner jane.doe@example.org --only regressed",
            "history list.mbox --all -f csv -o history.csv"),
    CHECK(
            Group.MANAGE,
            "UPDATE",
            "what list and tree know better than a post",
            "check june.eml",
            "check june.eml --old may.eml --archive list.mbox",
            "check list.mbox#last --archive list.mbox --commits xen.git -f edits"),
    NEXT(
            Group.MANAGE,
            "UPDATE --edits FILE",
            "the next post: UPDATE with the edits in it",
            "next june.eml --edits july.edits --date 2025-07-01 -o july.eml",
            "next june.eml --edits july.edits --dry-run",
            "next list.mbox#last --edits july.edits --date 2025-07-01 --digest"),
    STATUS(
            Group.MANAGE,
            "ARCHIVE...",
            "how a release stands, and who has to act",
            "status list.mbox",
            "status list.mbox --release 4.21 -f html -o status.html",
            "status list.mbox --check check.json -f markdown"),
    EXPORT(
            Group.HAND_ON,
            "ARCHIVE... -o FOLDER",
            "tables of all that the updates say",
            "export list.mbox -o tables",
            "export archive/ --matches matches.txt -o tables"),
    SCHEMA(Group.HAND_ON, "COMMAND", "the JSON Schema of what a command writes", "schema diff -o diff.schema.json"),
    COMPLETION(Group.HAND_ON, "SHELL", "what a shell needs to complete all this", "completion bash", "completion zsh");

    /** What a command is for; the help goes by it. */
    enum Group {
        READ("Read"),
        COMPARE("Compare"),
        MANAGE("Manage a release"),
        HAND_ON("Hand on");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        /** What the help writes above its commands. */
        String heading() {
            return heading;
        }
    }

    private final Group group;
    private final String synopsis;
    private final String summary;
    /** One a line. */
    private final String examples;

    Command(Group group, String synopsis, String summary, String... examples) {
        this.group = group;
        this.synopsis = synopsis;
        this.summary = summary;
        this.examples = String.join("\n", examples);
    }

    /** What it is for. */
    Group group() {
        return group;
    }

    /** The word it is called by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands behind its word, as in {@code OLD NEW}. */
    String synopsis() {
        return synopsis;
    }

    /** One line for the list of commands. */
    String summary() {
        return summary;
    }

    /** How it may be called, without the program's name. */
    List<String> examples() {
        return examples.lines().toList();
    }

    /** What carries it out; set up for the one command that is asked for, as a process has no time for the others. */
    Action action() {
        return switch (this) {
            case PARSE -> new ParseCommand();
            case DIFF -> new DiffCommand();
            case CHANGELOG -> new ChangelogCommand();
            case LIST -> new ListCommand();
            case HISTORY -> new HistoryCommand();
            case CHECK -> new CheckCommand();
            case STATUS -> new StatusCommand();
            case EXPORT -> new ExportCommand();
            case NEXT -> new NextCommand();
            case SCHEMA -> new SchemaCommand();
            case COMPLETION -> new CompletionCommand();
        };
    }

    /**
     * The command of that word.
     *
     * @throws UsageException if there is none
     */
    static Command of(String word) throws UsageException {
        for (Command command : values()) {
            if (command.word().equals(word)) {
                return command;
            }
        }
        throw unknown(word);
    }

    private static UsageException unknown(String word) {
        List<String> words = Arrays.stream(values()).map(Command::word).toList();
        String option = word.replaceFirst("=.*", "");
        String problem;
        if (!word.startsWith("-")) {
            problem = "unknown command '" + word + "'" + Suggestion.among(word, words);
        } else if (Arrays.stream(values())
                .anyMatch(command -> command.action().options().hasOption(option))) {
            problem = "the option '" + word + "' stands behind a command; there are " + String.join(", ", words);
        } else {
            problem = "unknown option '" + word + "'" + Suggestion.among(word, List.of("--help", "--version"))
                    + ", and the commands " + String.join(", ", words);
        }
        return new UsageException(problem + "; see prognosis --help");
    }
}
