package io.github.prognosis.archive;

import io.github.prognosis.model.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is noted of a public-inbox's mails while it is gone through, to be remembered if it is not too much. */
final class MailNotes {

    /** A character takes two at most. */
    private static final int BYTES_OF_CHARACTER = 2;

    private final int most;
    private final List<CommittedMail> mails = new ArrayList<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<Address, Address> authors = new HashMap<>();
    private long bytes;

    /**
     * Has nothing noted yet.
     *
     * @param most how many bytes may be kept; where there are more, nothing is
     */
    MailNotes(int most) {
        this.most = most;
    }

    /**
     * Notes a mail.
     *
     * @return the same, with the text and the author of one before where they equal these: most are those of several mails
     */
    CommittedMail add(CommittedMail mail) {
        if (bytes > most) {
            return mail;
        }
        CommittedMail noted = new CommittedMail(
                mail.tree(),
                subjects.computeIfAbsent(mail.subject(), this::first),
                authors.computeIfAbsent(mail.author(), this::first),
                mail.authored());
        bytes += KnownMails.ROW_BYTES;
        if (bytes <= most) {
            mails.add(noted);
        } else {
            mails.clear();
            subjects.clear();
            authors.clear();
        }
        return noted;
    }

    private String first(String subject) {
        bytes += length(subject);
        return subject;
    }

    private Address first(Address author) {
        bytes += 1 + length(author.name().orElse("")) + length(author.address());
        return author;
    }

    private static long length(String text) {
        return KeptText.LEAST_BYTES + (long) BYTES_OF_CHARACTER * text.length();
    }

    /** Those that were noted, in their order; empty if it was too much. */
    Optional<List<CommittedMail>> mails() {
        return bytes > most ? Optional.empty() : Optional.of(mails);
    }
}
