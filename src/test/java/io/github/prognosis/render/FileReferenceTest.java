package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a file is named in SARIF. */
class FileReferenceTest {

    @ParameterizedTest
    @CsvSource({"a:b.txt, ./a:b.txt", "'#1 ä.txt', %231%20%C3%A4.txt", "100%.txt, 100%25.txt", "x/y.txt, x/y.txt"})
    void aFileIsAReference(String name, String uri) {
        assertThat(FileReference.of(name)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({"/tmp/a b.txt, file:///tmp/a%20b.txt", "C:\\lists\\a.txt, file:///C:/lists/a.txt"})
    void anAbsoluteFileIsAUrl(String name, String uri) {
        assertThat(FileReference.of(name)).isEqualTo(uri);
    }
}
