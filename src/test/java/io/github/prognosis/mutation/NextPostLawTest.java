package io.github.prognosis.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditDifference;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.edit.NextOptions;
import io.github.prognosis.edit.NextUpdate;
import io.github.prognosis.edit.PostContent;
import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.match.Folded;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.model.Update;
import io.github.prognosis.mutation.EditedPost.Original;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.ParsedPost;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The text of the next post, made of one that any mail program may have sent: it says what the edited post says, or an edit is
 * refused; what no edit is about stands in it as it stood.
 *
 * <p>{@code -Dmutation.seeds=100000} makes more of them.
 */
class NextPostLawTest {

    private static final int SEEDS = Integer.getInteger("mutation.seeds", 200);
    private static final int FIRST = Integer.getInteger("mutation.first", 0);

    /** The lists of Xen 4.2 say owners and state in the title's bracket, which no edit writes. */
    private static final String BRACKETS = "4.2_2012";

    /** A post as it came, and what is read of it. */
    private record Sent(byte[] content, Mail mail, Update update) {

        static Sent of(byte[] content, String release) throws IOException {
            Mail mail = new MailReader().read("edited.eml", content);
            return new Sent(content, mail, parsed(mail, release, mail.body()).update());
        }
    }

    private static ParsedPost parsed(Mail mail, String release, String text) {
        return UpdateReader.read(new Post(mail.source(), mail.message(), release, Optional.empty(), text));
    }

    private static Sent sent(EditedPost post, Random random) throws IOException {
        Original original = post.original();
        String text = post.text();
        byte[] content = random.nextInt(5) == 0
                ? plain(text, random)
                : Mailing.mail(original.subject(), original.date(), text, random);
        return Sent.of(content, original.update().release());
    }

    /** A text that is no mail, with one sort of line ends, and perhaps none behind the last line. */
    private static byte[] plain(String text, Random random) {
        String kept = random.nextBoolean() ? text : text.stripTrailing();
        return kept.replace("\n", random.nextBoolean() ? "\n" : "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void fromAPostToOneThatSomebodyEditedAndBack() throws IOException {
        List<Original> posts = Original.all().stream()
                .filter(post ->
                        post.family() != Family.ISSUE_LIST && !post.name().contains(BRACKETS))
                .toList();
        int right = 0;
        List<String> refused = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            Random random = new Random(seed);
            Original original = posts.get(seed % posts.size());
            EditedPost edited = new EditedPost(original);
            if (random.nextBoolean()) {
                edited.shuffle(random);
            }
            new Edits(edited, random).make(1 + random.nextInt(8));
            Sent before = sent(new EditedPost(original), random);
            Sent now = sent(edited, random);
            for (boolean back : new boolean[] {false, true}) {
                String name = "seed " + seed + (back ? " back, " : ", ") + original.name();
                Sent from = back ? now : before;
                Sent to = back ? before : now;
                try {
                    List<Diagnostic> refusals = check(from, to);
                    if (refusals.isEmpty()) {
                        right++;
                    }
                    refusals.forEach(refusal -> refused.add(name + ": " + refusal.message()));
                } catch (AssertionError | RuntimeException | IOException failure) {
                    wrong.add(name + ": " + failure);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).hasSizeLessThanOrEqualTo(SEEDS / 50);
        assertThat(right).isGreaterThan(SEEDS);
    }

    /** The refusals; checks the next post where there are none. */
    private static List<Diagnostic> check(Sent from, Sent to) throws IOException {
        assertThat(next(from, List.of()).content()).as("without edits").isEqualTo(from.content());
        EditDifference difference = EditDifference.of(from.update(), to.update(), MatchOptions.DEFAULT);
        EditsFile file =
                EditsFile.read(difference.edits().stream().map(Edit::line).collect(Collectors.joining("\n")));
        assertThat(file.diagnostics()).isEmpty();
        NextUpdate.Made made = next(from, file.edits());
        if (!made.refusals().isEmpty() || !difference.unsaid().isEmpty()) {
            return made.refusals();
        }
        Sent next = Sent.of(made.content(), to.update().release());
        assertThat(PostContent.of(next.update())).as("content").isEqualTo(PostContent.of(to.update()));
        assertThat(EditDifference.of(next.update(), to.update(), MatchOptions.DEFAULT)
                        .edits())
                .as("what is left")
                .isEmpty();
        String release = from.update().release();
        List<String> kept = untouched(parsed(from.mail(), release, made.before()), made.before(), difference.edits());
        assertThat(made.after().lines().map(NextPostLawTest::withoutNumber).toList())
                .as("what no edit is about")
                .containsSubsequence(kept);
        return List.of();
    }

    private static NextUpdate.Made next(Sent post, List<EditsFile.Numbered> edits) throws IOException {
        return NextUpdate.of(post.mail().original(post.content()), post.update(), edits, NextOptions.NONE);
    }

    /** The lines of items that no edit names, and of prose; headings and blank lines come and go with the items around them. */
    private static List<String> untouched(ParsedPost post, String text, List<Edit> edits) {
        Set<String> titles = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfItem item) {
                titles.add(Folded.title(item.item().title()));
            }
        }
        List<String> lines = text.lines().toList();
        boolean[] gone = new boolean[lines.size() + 2];
        for (Item item : post.update().items()) {
            if (titles.contains(Folded.title(item.title()))) {
                for (int line = item.line(); line <= item.endLine(); line++) {
                    gone[line] = true;
                }
            }
        }
        List<String> kept = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            LineRole role = post.roles().get(line - 1);
            boolean mayChange = switch (role) {
                case BLANK, HEADING, FOOTER, TIMELINE -> true;
                case ITEM, SCALE, PROSE, QUOTE, SIGNATURE -> false;
            };
            if (!gone[line] && !mayChange) {
                kept.add(withoutNumber(lines.get(line - 1)));
            }
        }
        return kept;
    }

    private static String withoutNumber(String line) {
        return line.replaceFirst("^\\s*[0-9]{1,3}\\.", "");
    }
}
