package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.check.CheckOptions;
import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.CheckedItem;
import io.github.prognosis.check.Checker;
import io.github.prognosis.model.Update;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.ListedSeries;
import io.github.prognosis.series.MadeList;
import io.github.prognosis.series.PatchSubject;
import io.github.prognosis.series.SeriesStanding;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any mails of a list and any commits, to which a post is held: a line each, whose first letter tells who sends and whose
 * second how long behind the one before; behind a tabulator stands the text of a mail, {@code |} for the ends of its lines.
 */
@Timeout(60)
class SeriesFuzzTest {

    private static final List<String> PEOPLE = List.of("Ann Ash", "Bo Elm", "Cy Oak", "Eve Fir");
    private static final List<Integer> MINUTES = List.of(1, 30, 3 * 24 * 60, 70 * 24 * 60);
    private static final LocalDateTime FIRST = LocalDateTime.of(2031, 1, 1, 0, 0);
    private static final String ID = "post@example.org";

    @MethodSource("io.github.prognosis.fuzz.Inputs#listed")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyListIsHeldAgainstThePost(byte[] bytes) throws IOException {
        held(bytes);
        Proportion.holds(bytes, SeriesFuzzTest::held);
    }

    private static void held(byte[] bytes) throws IOException {
        List<String> parts = Inputs.parts(bytes);
        MadeList list = new MadeList();
        lines(parts.get(0), (when, person, line) -> {
            int text = line.indexOf('\t');
            String subject = text < 0 ? line : line.substring(0, text);
            String body = text < 0 ? "" : line.substring(text + 1).replace('|', '\n');
            list.mail(when, person, subject, body, List.of());
        });
        if (parts.size() > 1) {
            lines(parts.get(1), (when, person, line) -> list.commit(when, person, line, reverted(line)));
        }
        list.mails().forEach(SeriesFuzzTest::isRead);
        Update update = Inputs.sent(ID, "Xen 4.40 Development Update", parts.get(parts.size() - 1));
        CheckReport report = checked(update, list, list.mails());
        report.items().forEach(SeriesFuzzTest::isCounted);
        Checks.areSound(report);
        List<ListMail> turned = new ArrayList<>(list.mails());
        Collections.reverse(turned);
        assertThat(checked(update, list, turned).findings()).isEqualTo(report.findings());
    }

    private static CheckReport checked(Update update, MadeList list, List<ListMail> mails) {
        return new Checker(update)
                .list(new ListedSeries(mails, list.letters()), list.letters())
                .tree(list.tree())
                .check(CheckOptions.STANDARD);
    }

    private interface Line {
        void add(String when, String person, String line);
    }

    private static void lines(String part, Line line) {
        LocalDateTime when = FIRST;
        for (String all : part.split("\n", -1)) {
            if (all.length() > 2) {
                when = when.plusMinutes(MINUTES.get(all.charAt(1) % MINUTES.size()));
                line.add(when.toString(), PEOPLE.get(all.charAt(0) % PEOPLE.size()), all.substring(2));
            }
        }
    }

    /** The first commits are reverted by those that say so. */
    private static Optional<String> reverted(String subject) {
        return subject.startsWith("Revert ") ? Optional.of(MadeList.hash(1 + subject.length() % 4)) : Optional.empty();
    }

    private static void isRead(ListMail mail) {
        PatchSubject.of(mail.subject()).ifPresent(patch -> {
            assertThat(patch.index()).isBetween(0, patch.count());
            assertThat(patch.version().orElse(1)).isNotNegative();
            assertThat(mail.subject()).contains("[");
        });
    }

    private static void isCounted(CheckedItem item) {
        Optional<SeriesStanding> standing = item.standing();
        standing.ifPresent(known -> {
            assertThat(known.committed()).isBetween(known.likely(), known.count());
            assertThat(known.missing().size() + known.committed())
                    .isEqualTo(known.patches().size());
        });
    }
}
