package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.edit.EditedUpdate;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.edit.NextUpdate;
import io.github.prognosis.edit.PostContent;
import io.github.prognosis.source.UnreadableMailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any edits of any post: they are made or refused, and what is written says what they say. */
@Timeout(60)
class NextFuzzTest {

    @MethodSource("io.github.prognosis.fuzz.Inputs#edited")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyEditsAreMadeOrRefused(byte[] bytes) throws IOException {
        made(bytes);
        Proportion.holds(bytes, NextFuzzTest::made);
    }

    private static void made(byte[] bytes) throws IOException {
        try {
            edited(bytes);
        } catch (UnreadableMailException none) {
            assertThat(none.getMessage()).isNotBlank();
        }
    }

    private static void edited(byte[] bytes) throws IOException {
        List<String> parts = Inputs.parts(bytes);
        Sent sent = Sent.of(parts.get(0));
        sent.next(List.of()).ifPresent(same -> assertThat(same.content()).isEqualTo(sent.content()));
        EditsFile file = EditsFile.read(asAFileHasIt(parts.get(parts.size() - 1)));
        file.edits().forEach(NextFuzzTest::isReadBack);
        Optional<NextUpdate.Made> next = sent.next(file.edits());
        if (next.isEmpty()) {
            return;
        }
        if (!next.get().refusals().isEmpty()) {
            assertThat(next.get().content()).isEqualTo(sent.content());
            return;
        }
        EditedUpdate edited = EditedUpdate.of(sent.update(), file.edits());
        assertThat(edited.refusals()).isEmpty();
        Sent written = Sent.of(next.get().content(), edited.release());
        assertThat(PostContent.of(written.update())).isEqualTo(edited.content());
    }

    /** No file holds half of a surrogate pair. */
    private static String asAFileHasIt(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** An edit is written in a line that is read as the same. */
    private static void isReadBack(EditsFile.Numbered edit) {
        String line = edit.edit().line();
        EditsFile again = EditsFile.read(line);
        assertThat(again.diagnostics()).as(line).isEmpty();
        assertThat(again.edits()).extracting(EditsFile.Numbered::edit).as(line).containsExactly(edit.edit());
    }
}
