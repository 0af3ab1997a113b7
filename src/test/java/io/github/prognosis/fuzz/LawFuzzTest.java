package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditDifference;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.edit.NextUpdate;
import io.github.prognosis.edit.PostContent;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.MatchOptions;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two posts of one layout: the edits from one to the other make one say what the other says, or one is refused. */
@Timeout(60)
class LawFuzzTest {

    @MethodSource("io.github.prognosis.fuzz.Inputs#pairs")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void theEditsBetweenTwoPostsLeadFromOneToTheOther(byte[] bytes) throws IOException {
        law(bytes);
        Proportion.holds(bytes, LawFuzzTest::law);
    }

    private static void law(byte[] bytes) throws IOException {
        try {
            holds(bytes);
        } catch (UnreadableMailException none) {
            assertThat(none.getMessage()).isNotBlank();
        }
    }

    private static void holds(byte[] bytes) throws IOException {
        List<String> parts = Inputs.parts(bytes);
        Sent before = Sent.of(parts.get(0));
        Sent now = Sent.of(parts.get(parts.size() - 1));
        assertThat(difference(before, before).edits()).isEmpty();
        EditDifference difference = difference(before, now);
        List<EditsFile.Numbered> edits = numbered(difference.edits());
        boolean comparable = before.update().family() == now.update().family()
                && before.update().family() != Family.ISSUE_LIST;
        if (!comparable) {
            return;
        }
        Optional<NextUpdate.Made> made = before.next(edits);
        if (made.isEmpty()
                || !made.get().refusals().isEmpty()
                || !difference.unsaid().isEmpty()) {
            return;
        }
        Sent next = Sent.of(made.get().content(), now.update().release());
        assertThat(PostContent.of(next.update())).isEqualTo(PostContent.of(now.update()));
        assertThat(difference(next, now).edits()).allMatch(edit -> edit instanceof Edit.Subject);
    }

    private static EditDifference difference(Sent before, Sent now) {
        return EditDifference.of(before.update(), now.update(), MatchOptions.DEFAULT);
    }

    /** As a file gives them. */
    private static List<EditsFile.Numbered> numbered(List<Edit> edits) {
        List<String> lines = new ArrayList<>();
        edits.forEach(edit -> lines.add(edit.line()));
        EditsFile file = EditsFile.read(String.join("\n", lines));
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.edits()).extracting(EditsFile.Numbered::edit).isEqualTo(edits);
        return file.edits();
    }
}
