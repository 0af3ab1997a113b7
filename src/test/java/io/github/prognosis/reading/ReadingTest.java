package io.github.prognosis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.archive.Archives;
import io.github.prognosis.model.Originals;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read does not depend on the order in which it came, nor on the run. */
class ReadingTest {

    private static SkippedMail duplicateOf(String original) {
        return new SkippedMail(
                "list.mbox",
                Optional.of("1@example.org"),
                Optional.of("Xen 4.30 development update"),
                Optional.empty(),
                SkippedMail.Reason.DUPLICATE,
                Optional.of(original));
    }

    @Test
    void skippedMailsThatDifferInTheirOriginalOnlyHaveOneOrder() {
        List<SkippedMail> mails = new ArrayList<>(List.of(duplicateOf("b"), duplicateOf("a"), duplicateOf("b")));
        Reading one = new Reading(List.of(), mails, List.of(), 3, 0, 0);
        Collections.reverse(mails);
        assertThat(new Reading(List.of(), mails, List.of(), 3, 0, 0)).isEqualTo(one);
        assertThat(one.skipped()).containsExactly(duplicateOf("a"), duplicateOf("b"), duplicateOf("b"));
    }

    /** Whatever an archive holds, those who use what was read need neither sort it nor look for duplicates. */
    @Test
    void theUpdatesOfAnInputAreInTheirOrderAndEachOnce(@TempDir Path folder) throws IOException {
        String post = "Xen %s development update\n\n= Open =\n\n*  %s (ok)\n";
        Files.writeString(folder.resolve("undated.txt"), post.formatted("4.5", "Load the kernel later"));
        Files.writeString(folder.resolve("2014-07-01.txt"), post.formatted("4.5", "Load the kernel later"));
        Files.writeString(folder.resolve("2015-01-05.txt"), post.formatted("4.4", "Tidy the timers"));
        for (Path archive : List.of(folder, Path.of("samples"))) {
            List<Update> updates = Prognosis.read(archive).updates();
            assertThat(updates).hasSizeGreaterThan(1).isEqualTo(UpdateOrder.sorted(updates));
            assertThat(Duplicates.among(updates, List.of())).isEmpty();
        }
    }

    /** Who keeps the mails as they came reads each at once, others while they look for the next. */
    @Test
    void itDoesNotMatterWhetherPostsAreReadWhileTheNextAreLookedFor(@TempDir Path folder) throws IOException {
        StringBuilder mbox = new StringBuilder();
        String[] subjects = {"Xen 4.%d update", "Re: Xen 4.%d update", "Development update", "[PATCH] Xen 4.%d update"};
        for (int number = 0; number < 120; number++) {
            String subject = subjects[number % 7 % subjects.length].formatted(number % 3);
            String list = number % 5 == 0 ? "Nothing new.\n" : "*  Timers are kept %d (ok)\n".formatted(number);
            mbox.append("From user@example.org Mon Jul  7 11:35:34 2014\nSubject: %s\n\n= Open =\n\n%s\n"
                    .formatted(subject, list.repeat(number == 60 ? 20_000 : 1)));
        }
        Path archive = Files.writeString(folder.resolve("list.mbox"), mbox);
        Reading atOnce = Prognosis.read(archive, Limits.STANDARD, Progress.NONE, new Originals());
        assertThat(atOnce.updates()).hasSizeGreaterThan(20);
        assertThat(atOnce.skipped()).hasSizeGreaterThan(30);
        assertThat(Prognosis.read(archive)).isEqualTo(atOnce);
    }

    /** Those who only list updates find the same ones, and the same duplicates, with as many items. */
    @Test
    void whatIsReadToBeListedIsTheSameInBrief() throws IOException {
        for (String folder : List.of("samples", "samples/4.6")) {
            Path path = Path.of(folder);
            Reading whole = Prognosis.read(path);
            Reading brief = Prognosis.list(path, Limits.STANDARD, Progress.NONE);
            assertThat(brief.skipped()).isEqualTo(whole.skipped());
            assertThat(brief.updates()).hasSameSizeAs(whole.updates());
            for (int i = 0; i < whole.updates().size(); i++) {
                Update update = whole.updates().get(i);
                assertThat(brief.updates().get(i))
                        .returns(update.message(), Update::message)
                        .returns(update.date(), Update::date)
                        .returns(update.items().size(), one -> one.items().size())
                        .returns(update.brief().items(), Update::items);
            }
        }
    }

    @Test
    void anUpdateOfSeveralInputsCountsOnce() throws IOException {
        Reading samples = Prognosis.read(Path.of("samples", "4.6"));
        Reading newest = Prognosis.read(Path.of("samples", "4.6", "2015-04-13.txt"));
        Reading both = Readings.joined(List.of(newest, samples));
        assertThat(both.updates()).hasSize(4).startsWith(newest.updates().get(0));
        assertThat(both.skipped()).hasSize(samples.skipped().size() + 1);
        assertThat(Readings.joined(List.of(samples))).isEqualTo(samples);
    }

    /** Twice as many duplicates as are kept, so that the order decides which. */
    @RepeatedTest(2)
    void theSameDuplicatesAreKeptInEveryRun() throws IOException {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 600; j++) {
                mails.add(Archives.update(i + "@example.org", "Item " + i));
            }
        }
        String mbox = Archives.mboxrd(mails);
        Reading first = Prognosis.read(mbox, "list.mbox");
        assertThat(first.furtherSkipped()).isPositive();
        assertThat(Prognosis.read(mbox, "list.mbox")).isEqualTo(first);
    }
}
