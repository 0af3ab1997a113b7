package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.check.CheckOptions;
import io.github.prognosis.check.Checker;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.reply.Replies;
import io.github.prognosis.reply.Statement;
import io.github.prognosis.reply.StatementKind;
import io.github.prognosis.series.MadeList;
import io.github.prognosis.source.Limits;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any answers to any post. */
@Timeout(60)
class ReplyFuzzTest {

    private static final String SUBJECT = "Xen 4.40 Development Update";
    private static final String ID = "post@example.org";

    @MethodSource("io.github.prognosis.fuzz.Inputs#answered")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyRepliesAreRead(byte[] bytes) throws IOException {
        read(bytes);
        Proportion.holds(bytes, ReplyFuzzTest::read);
    }

    private static void read(byte[] bytes) throws IOException {
        List<String> parts = Inputs.parts(bytes);
        Update update = Inputs.sent(ID, SUBJECT, parts.get(0));
        MadeList list = new MadeList();
        for (String reply : parts.subList(1, parts.size())) {
            list.mail("2031-05-03", "Ann Ash", "Re: " + SUBJECT, reply, List.of(ID));
        }
        List<Statement> statements =
                new Replies(update, Limits.STANDARD).read(list.mails(), list.letters(), leftOut -> {});
        for (Statement statement : statements) {
            isWhole(statement, update);
            assertThat(list.mails()).containsAll(statement.mails());
        }
        Checks.areSound(new Checker(update).replies(statements).check(CheckOptions.STANDARD));
    }

    private static void isWhole(Statement statement, Update update) {
        List<Item> items = update.items();
        assertThat(statement.item().stream()).allMatch(item -> items.stream().anyMatch(listed -> listed == item));
        assertThat(statement.other().stream()).allMatch(item -> items.stream().anyMatch(listed -> listed == item));
        assertThat(statement.words().codePointCount(0, statement.words().length()))
                .isBetween(1, 303);
        assertThat(statement.version().isPresent()).isEqualTo(statement.kind() == StatementKind.SERIES);
        assertThat(statement.kind() == StatementKind.ADD || statement.added().isEmpty())
                .isTrue();
        assertThat(!statement.kind().decides() || statement.item().isPresent()).isTrue();
    }
}
