package io.github.prognosis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.reply.Replies;
import io.github.prognosis.series.MadeList;
import io.github.prognosis.source.Limits;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people answer to a post, as findings. */
class SaidTest {

    private static final String SUBJECT = "Xen 4.30 Development Update";
    private static final String POST = """
            = Projects =
            == x86 ==
            * Faster timers (v3)
              - Ann Ash
            * Two of a kind (v1)
            * Two of a kind (v2)
            == ARM ==
            * Cache colouring (v2)
            = Deferred =
            == ARM ==
            * Later thing (v1)
            = Completed =
            == x86 ==
            * Older thing (v1)
            """;

    private static List<String> said(MadeList list, String post, boolean tree) {
        Message message = new Message(
                Optional.of("post@example.org"),
                Optional.of(SUBJECT),
                Optional.of(new Address(Optional.of("Rae Rowan"), "rae@example.org")),
                Optional.of(OffsetDateTime.parse("2031-06-02T10:00:00Z")));
        Source source = new Source("post.eml", Source.Format.TEXT, OptionalInt.of(1));
        Update update = UpdateReader.read(new Post(source, message, "4.30", Optional.of(Checked.DAY), post))
                .update();
        Checker checker = new Checker(update)
                .list(list.series(), list.letters())
                .replies(new Replies(update, Limits.STANDARD).read(list.mails(), list.letters(), leftOut -> {}));
        if (tree) {
            checker.tree(list.tree());
        }
        return Checked.by("said", checker.check(CheckOptions.STANDARD));
    }

    private static List<String> said(String text) {
        return said(reply(new MadeList(), text), POST, false);
    }

    private static MadeList reply(MadeList list, String text) {
        return list.mail("2031-06-03", "Ann Ash", "Re: " + SUBJECT, text, List.of("post@example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This was committed.|warn sure|complete: Faster timers",
                "Wasn't this committed?|warn likely|complete: Faster timers",
                "v4 was posted.|warn sure|series: Faster timers => v4",
                "RFC v4 was posted.|warn sure|series: Faster timers => RFC v4",
                "I'd stop tracking this.|warn likely|drop: Faster timers",
                "This is not for 4.30.|warn likely|defer: Faster timers",
                "Please defer this to 4.31.|warn likely|defer: Faster timers => 4.31"
            })
    void proposes(String sentence, String how, String edit) {
        assertThat(said("> * Faster timers (v3)\n\n" + sentence + "\n"))
                .containsExactly(how + ": Faster timers: Ann Ash: \"" + sentence + '"', "  " + edit);
    }

    @Test
    void showsWhateverElseIsSaid() {
        assertThat(said("> * Faster timers (v3)\n\nA good part of this\nwas merged.\n"))
                .containsExactly("info shown: Faster timers: Ann Ash: \"A good part of this was merged.\"");
        assertThat(said("> * Faster timers (v3)\n\nIsn't this the same as Cache colouring?\n"))
                .containsExactly("info shown: Faster timers: Ann Ash: \"Isn't this the same as Cache colouring?\""
                        + "; it names \"Cache colouring\"");
    }

    @Test
    void aDiscussionIsToldToItsFifthParagraph() {
        String quoted = "> * Faster timers (v3)\n";
        List<String> five = said(quoted + "\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n");
        assertThat(five).hasSize(5).noneMatch(told -> told.contains("more paragraph"));
        List<String> told = said(quoted
                + "\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\n> * Cache colouring (v2)\n\nHm.\n");
        assertThat(told).hasSize(6);
        assertThat(told.get(4)).contains("\"Five.\" (and 2 more paragraphs)");
        assertThat(told.get(5)).contains("\"Hm.\"");
    }

    @Test
    void whatThePostSaysAlreadyIsOnlyShown() {
        assertThat(said("> * Older thing (v1)\n\nThis was committed.\n"))
                .containsExactly("info shown: Older thing: Ann Ash: \"This was committed.\"");
        assertThat(said("> * Later thing (v1)\n\nThis is not for 4.30.\n"))
                .containsExactly("info shown: Later thing: Ann Ash: \"This is not for 4.30.\"");
    }

    @Test
    void ofTwinsTheOneThatIsQuoted() {
        assertThat(said("> * Two of a kind (v1)\n>\n> * Two of a kind (v2)\n\nThis was committed.\n"))
                .contains("  complete: Two of a kind @ 6");
    }

    @Test
    void aLinkGoesAlongUnlessTheListKnowsTheVersion() {
        String text = "> * Faster timers (v3)\n\nv4 was posted: https://lore.example/xen/x@example.org/\n";
        assertThat(said(text))
                .endsWith(
                        "  series: Faster timers => v4",
                        "  link: Faster timers => https://lore.example/xen/x@example.org/");
        MadeList known = new MadeList().version("2031-05-30", "Ann Ash", "PATCH v4", "Faster timers", "one", "two");
        assertThat(said(reply(known, text), POST, false)).endsWith("  series: Faster timers => v4");
    }

    @Test
    void whereThePostWritesArrowsSoDoesTheEdit() {
        String post = POST.replace("Cache colouring (v2)", "Cache colouring (v1 -> v2)");
        assertThat(said(reply(new MadeList(), "> * Faster timers (v3)\n\nv5 was posted.\n"), post, false))
                .contains("  series: Faster timers => v3 -> v5");
    }

    @Test
    void aReplyIsNotSureOfWhatTheTreeDoesNotHoldWhole() {
        MadeList list = new MadeList()
                .version("2031-05-01", "Ann Ash", "PATCH v3", "Faster timers", "x86: one", "x86: two")
                .commit("2031-05-20", "Ann Ash", "x86: one");
        String text = "> * Faster timers (v3)\n\nThis was committed.\n";
        assertThat(said(reply(list, text), POST, true)).first().asString().startsWith("warn likely");
        list.commit("2031-05-21", "Ann Ash", "x86: two");
        assertThat(said(list, POST, true)).first().asString().startsWith("warn sure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please add \"walk shadows faster\".|walk shadows faster|Projects > ARM",
                "Please add \"x86/shadow: walk faster\".|x86/shadow: walk faster|Projects > x86",
                "Please add \"One => two\".|One => two|Projects > ARM"
            })
    void additionsGuessNothingButTheArea(String sentence, String title, String area) {
        String head = title.contains("=>") ? '"' + title + '"' : title;
        assertThat(said("> == ARM ==\n> * Cache colouring (v2)\n\n" + sentence + "\n\nhttps://lore.example/xen/x@y/\n"))
                .containsExactly(
                        "info asked: line 0: Ann Ash asks for \"" + title + "\" (the area is a guess): \"" + sentence
                                + " https://lore.example/xen/x@y/\"",
                        "  add: " + head + " => " + area + " | Ann Ash | https://lore.example/xen/x@y/");
    }

    @Test
    void whatProposesComesFirst() {
        String text = """
                > * Faster timers (v3)

                Still waiting for an ack.

                > * Cache colouring (v2)

                This was committed.

                Please add "walk shadows faster".
                """;
        assertThat(said(text))
                .extracting(line -> line.substring(0, Math.min(line.length(), 20)))
                .containsExactly(
                        "warn sure: Cache col",
                        "  complete: Cache co",
                        "info asked: line 0: ",
                        "  add: walk shadows ",
                        "info shown: Faster t");
    }
}
