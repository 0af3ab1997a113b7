package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;

/** What is noted of mails to be remembered: all of them or, where that is too much, none. */
class MailNotesTest {

    @Test
    void whatIsTooMuchIsNotNoted() {
        Address author = new Address(Optional.of("Ines"), "ines@example.org");
        CommittedMail first = new CommittedMail(ObjectId.zeroId(), "[PATCH] Timers", author, Instant.EPOCH);
        Address equal = new Address(Optional.of("Ines"), "ines@example.org");
        CommittedMail second =
                new CommittedMail(ObjectId.zeroId(), "[PATCH] " + "timers".replace('t', 'T'), equal, Instant.EPOCH);
        MailNotes notes = new MailNotes(1_000);
        assertThat(notes.add(first)).isEqualTo(first);
        assertThat(notes.add(second).subject()).isSameAs(first.subject());
        assertThat(notes.add(second).author()).isSameAs(author);
        assertThat(notes.mails()).hasValue(List.of(first, second, second));
        CommittedMail longer = new CommittedMail(ObjectId.zeroId(), "x".repeat(400), author, Instant.EPOCH);
        assertThat(notes.add(longer)).isEqualTo(longer);
        assertThat(notes.mails()).isEmpty();
        assertThat(notes.add(first)).isEqualTo(first);
        assertThat(notes.mails()).isEmpty();
    }

    /** As much as the file takes, which is not read if it is longer: here of characters of two bytes each. */
    @Test
    void whatIsNotedIsJustWhatAFileTakes() throws IOException {
        List<CommittedMail> mails = new ArrayList<>();
        for (String text : List.of("\u5c71", "\u6c34\u6c34", "\u5c71", "\u706b\u706b\u706b")) {
            Address author = new Address(text.length() == 2 ? Optional.empty() : Optional.of(text), text + text);
            mails.add(new CommittedMail(ObjectId.zeroId(), text, author, Instant.EPOCH));
        }
        int most = length(mails) - length(List.of());
        assertThat(noted(most, mails)).hasValue(mails);
        assertThat(noted(most - 1, mails)).isEmpty();
        // One more would be too much, and without it they were not all.
        mails.add(mails.get(0));
        assertThat(noted(most, mails)).isEmpty();
        assertThat(noted(0, List.of())).hasValue(List.of());
    }

    private static int length(List<CommittedMail> mails) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new KnownMails("/", new ObjectFiles(), ObjectId.zeroId(), 0, mails).writeTo(file);
        return file.size();
    }

    private static Optional<List<CommittedMail>> noted(int most, List<CommittedMail> mails) {
        MailNotes notes = new MailNotes(most);
        mails.forEach(notes::add);
        return notes.mails();
    }
}
