package io.github.prognosis.cli;

import io.github.prognosis.archive.RepositoryFolder;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.SkippedMail;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is said where no input holds an update: why, and to somebody at a terminal what to try instead. */
final class NothingFound {

    /** What every such message begins with. */
    static final String WORDS = "no development update found";

    private static final String WHERE_MAILS_ARE =
            Version.ISSUES.replaceFirst("/issues$", "") + "/blob/main/.github/docs/archives.md";

    private NothingFound() {}

    /**
     * The message; the hint goes to the session.
     *
     * @param listed whether the mails that were looked at are told already
     */
    static InputException in(List<String> operands, Reading reading, boolean listed, Session session) {
        session.hint(hint(operands, reading, listed));
        return new InputException(String.join(", ", operands), "no-update", WORDS + why(reading));
    }

    private static String why(Reading reading) {
        List<SkippedMail> skipped = reading.skipped();
        if (!reading.schedules().isEmpty()) {
            return "; a schedule tells only the dates of Xen "
                    + reading.schedules().get(0).release();
        }
        if (reading.mails() == 0) {
            return "; no mail is in it";
        }
        if (reading.mails() > 1) {
            return String.format(
                    Locale.ROOT, "; of %,d mails looked at none lists anything for a release", reading.mails());
        }
        return skipped.size() == 1
                ? ": " + reason(skipped.get(0))
                : "; the one mail looked at lists nothing for a release";
    }

    private static String hint(List<String> operands, Reading reading, boolean listed) {
        if (!reading.skipped().isEmpty() && reading.mails() > 1 && !listed) {
            return "prognosis list " + operands.get(0) + " tells which mails name a release, and why each is no update";
        }
        if (reading.skipped().isEmpty() && operands.stream().anyMatch(NothingFound::isRepository)) {
            return "of a git repository each commit is taken for a mail, as in a public-inbox;"
                    + " the commits of xen.git are for check --commits";
        }
        if (reading.mails() == 1) {
            return "an update has a subject such as \"Xen 4.21 development update\", and lists what is worked on";
        }
        return "where the mails of xen-devel are, and how to get them: " + WHERE_MAILS_ARE;
    }

    private static boolean isRepository(String operand) {
        try {
            return RepositoryFolder.isWithin(Path.of(Operand.of(operand).input()));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Why a mail is not taken. */
    static String reason(SkippedMail mail) {
        return switch (mail.reason()) {
            case REPLY -> "its subject says that it is a reply";
            case NO_RELEASE -> "neither its subject nor its name tells a release such as 4.5";
            case NO_LIST -> "it lists no items";
            case DUPLICATE -> "it is the same as " + mail.duplicateOf().orElse("another");
            case SAME_ID -> "it stands in another mail's body and has the message-id of another mail";
            case UNREADABLE -> "it cannot be read";
        };
    }
}
