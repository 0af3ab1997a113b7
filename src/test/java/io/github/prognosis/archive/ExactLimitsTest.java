package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has as many bytes as a limit allows is read; one more, and it is told and costs nothing else. */
class ExactLimitsTest {

    private static final String UPDATE = Archives.update("update@example.org", "Faster maps", "Smaller tables");
    private static final String OTHER = Archives.update("other@example.org", "Faster maps");

    @TempDir
    Path folder;

    private static Limits mail(int most) {
        return Limits.STANDARD.with(Limit.MAIL, most);
    }

    private static String tooLong(int most, String limit) {
        return "it is longer than " + (most % 1024 == 0 ? most / 1024 + " KiB" : "%,d bytes".formatted(most))
                + " (limit " + limit + ")";
    }

    @Test
    void aMailInItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("update.eml"), UPDATE);
        int length = UPDATE.length();
        assertThat(Found.in(file, mail(length)).ids()).containsExactly("update@example.org");
        assertThatThrownBy(() -> Found.in(file, mail(length - 1)))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessage(tooLong(length - 1, "mail") + ", and no other mail begins in it that far");
    }

    /** The mail that is too long stands between two that are not. */
    @Test
    void aMailOfAnMbox() throws IOException {
        Path file = Files.writeString(folder.resolve("list.mbox"), Archives.mboxrd(List.of(OTHER, UPDATE, OTHER)));
        int length = UPDATE.length() + "\n".length();
        assertThat(length).isGreaterThan(OTHER.length() + 1);
        Found whole = Found.in(file, mail(length));
        assertThat(whole.ids()).containsExactly("other@example.org", "update@example.org", "other@example.org");
        assertThat(whole.problems()).isEmpty();
        Found less = Found.in(file, mail(length - 1));
        assertThat(less.ids()).containsExactly("other@example.org", "other@example.org");
        assertThat(less.problems())
                .singleElement()
                .asString()
                .endsWith("that begins here is skipped: " + tooLong(length - 1, "mail"));
    }

    @Test
    void aMailOfAMaildir() throws IOException {
        Path maildir = Archives.maildir(folder.resolve("list"), List.of(OTHER, UPDATE));
        assertThat(Found.in(maildir, mail(UPDATE.length())).ids()).hasSize(2);
        Found less = Found.in(maildir, mail(UPDATE.length() - 1));
        assertThat(less.ids()).containsExactly("other@example.org");
        assertThat(less.problems()).singleElement().asString().contains(tooLong(UPDATE.length() - 1, "mail"));
    }

    /** Some servers keep them so. */
    @Test
    void aPackedMailOfAMaildir() throws IOException {
        Path maildir = Archives.maildir(folder.resolve("list"), List.of(OTHER));
        Files.write(maildir.resolve("cur/1409652007.M7P77.host:2,S"), Archives.gzip(Archives.bytes(UPDATE)));
        assertThat(Found.in(maildir, mail(UPDATE.length())).ids()).hasSize(2);
        assertThat(Found.in(maildir, mail(UPDATE.length() - 1)).ids()).containsExactly("other@example.org");
    }

    @Test
    void aMailOfAPublicInbox() throws IOException {
        Path inbox = InboxWriter.write(folder.resolve("0.git"), List.of(OTHER, UPDATE));
        assertThat(Found.in(inbox, mail(UPDATE.length())).ids()).hasSize(2);
        Found less = Found.in(inbox, mail(UPDATE.length() - 1));
        assertThat(less.ids()).containsExactly("other@example.org");
        assertThat(less.problems()).singleElement().asString().endsWith(tooLong(UPDATE.length() - 1, "mail"));
    }

    @Test
    void aPage() throws IOException {
        String page = "<html><head><title>Xen 4.30 update</title></head><body><pre>\n= Open =\n\n* Faster maps\n</pre>";
        Path file = Files.writeString(folder.resolve("page.html"), page);
        int length = page.length();
        assertThat(Found.in(file, Limits.STANDARD.with(Limit.HTML, length)).ids())
                .hasSize(1);
        assertThatThrownBy(() -> Found.in(file, Limits.STANDARD.with(Limit.HTML, length - 1)))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessage(tooLong(length - 1, "html"));
    }

    @Test
    void aText() throws IOException {
        String text = "Xen 4.30 update\n\n= Open =\n\n* Faster maps\n";
        Path file = Files.writeString(folder.resolve("update.txt"), text);
        int length = text.length();
        assertThat(Found.in(file, Limits.STANDARD.with(Limit.TEXT, length)).ids())
                .hasSize(1);
        assertThatThrownBy(() -> Found.in(file, Limits.STANDARD.with(Limit.TEXT, length - 1)))
                .isInstanceOf(UnreadableMailException.class)
                .hasMessage("it is longer than " + (length - 1) + " characters (limit text)");
    }
}
