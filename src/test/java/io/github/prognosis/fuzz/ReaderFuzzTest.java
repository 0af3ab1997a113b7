package io.github.prognosis.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.prognosis.parse.AnyText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a post. */
@Timeout(60)
class ReaderFuzzTest {

    @MethodSource("io.github.prognosis.fuzz.Inputs#posts")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void anyTextIsRead(byte[] bytes) {
        AnyText.check(Inputs.text(bytes));
        Proportion.holds(bytes, Inputs::updates);
    }
}
