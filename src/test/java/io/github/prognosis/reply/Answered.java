package io.github.prognosis.reply;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.series.MadeList;
import io.github.prognosis.source.Limits;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A post, and what is answered to it, for a test. */
final class Answered {

    static final String SUBJECT = "Xen 4.30 Development Update [May]";
    static final String ID = "post.1@mail.example";

    static final String POST = """
            Tell me by reply which work you would like to see listed, so that
            nothing is forgotten.

            = Projects =

            == x86 ==

            *  Paging for guests (v3)
              -  Ann Ash
              -  https://lore.example/xen-devel/20310101101010.1-1-ann@mail.example/

            *  Timer rework: drop the old calibration path of the local timer and its tables
              -  Bo Birch

            *  [4.30?] Guest paging statistics (v2)
              -  Bo Birch

            *  HPTX
              -  Ann Ash

            == ARM ==

            *  Cache colouring (v2)
              -  Cy Cole

            = Completed =

            *  Older thing (v1)
              -  Ann Ash
            """;

    private Answered() {}

    /** A post by Rae Rowan of 2 May 2031. */
    static Update post(String body) {
        Source source = new Source("post.eml", Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(
                Optional.of(ID),
                Optional.of(SUBJECT),
                Optional.of(new Address(Optional.of("Rae Rowan"), "rae.rowan@example.org")),
                Optional.of(OffsetDateTime.parse("2031-05-02T10:00:00Z")));
        return UpdateReader.read(new Post(source, message, "4.30", Optional.of(LocalDate.of(2031, 5, 2)), body))
                .update();
    }

    /** What one reply by Ann Ash says. */
    static List<Statement> statements(String text) {
        return statements(new MadeList().mail("2031-05-03", "Ann Ash", "Re: " + SUBJECT, text, List.of(ID)));
    }

    static List<Statement> statements(MadeList list) {
        return new Replies(post(POST), Limits.STANDARD).read(list.mails(), list.letters(), leftOut -> {
            throw new AssertionError(leftOut);
        });
    }

    /** The same in a line each: {@code complete sure: Paging for guests}. */
    static List<String> said(String text) {
        return said(statements(text));
    }

    static List<String> said(List<Statement> statements) {
        List<String> said = new ArrayList<>();
        for (Statement statement : statements) {
            StringBuilder line = new StringBuilder(statement.kind().name().toLowerCase(Locale.ROOT));
            if (statement.kind().decides()) {
                line.append(statement.sure() ? " sure" : " likely");
            }
            line.append(": ").append(statement.item().map(Item::title).orElse("-"));
            statement.version().ifPresent(version -> line.append(" v").append(version));
            statement.release().ifPresent(release -> line.append(" to ").append(release));
            statement.links().forEach(link -> line.append(' ').append(link));
            statement.added().ifPresent(added -> {
                line.append(added.title());
                added.version().ifPresent(version -> line.append(" v").append(version));
                added.links().forEach(link -> line.append(' ').append(link));
                line.append(' ').append(added.section());
            });
            said.add(line.toString());
        }
        return said;
    }

    /** What a sentence says below the quoted item {@code Paging for guests (v3)}. */
    static List<String> below(String sentence) {
        return said("> *  Paging for guests (v3)\n>   -  Ann Ash\n\n" + sentence + "\n");
    }
}
