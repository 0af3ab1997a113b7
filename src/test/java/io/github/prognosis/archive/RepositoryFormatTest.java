package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a repository's configuration may say of how it is kept, in texts whose lines end at {@code ~}. */
class RepositoryFormatTest {

    @TempDir
    Path folder;

    private void configure(String configuration) throws IOException {
        Files.writeString(folder.resolve("config"), configuration.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[core]~bare = true~",
                "[core]~repositoryformatversion = 0~",
                "[core]~repositoryformatversion = 1~[extensions]~objectFormat = sha1~refStorage = files~",
                "[extensions]~objectformat = SHA1~refstorage = Files~",
                "\ufeff[core]~bare = true~"
            })
    void isTheUsualOne(String configuration) throws IOException {
        configure(configuration);
        assertThatCode(() -> RepositoryFormat.check(folder)).doesNotThrowAnyException();
    }

    @Test
    void needsNoConfiguration() {
        assertThatCode(() -> RepositoryFormat.check(folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [extensions]~objectFormat = sha256~  | git -C OLD fast-export --all
            [extensions]~refStorage = reftable~  | git refs migrate --ref-format=files
            [core]~repositoryformatversion = 2~  | (core.repositoryFormatVersion); clone it
            [core]~repositoryformatversion = x~  | (core.repositoryFormatVersion); clone it
            [include]~path = other~              | includes other files; it is not read
            [includeIf "x"]~path = other~        | includes other files; it is not read
            [core~                               | the configuration of the repository is damaged
            """)
    void ofAnotherItIsToldWhatToDo(String configuration, String told) throws IOException {
        configure(configuration);
        assertThatThrownBy(() -> RepositoryFormat.check(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(told);
    }

    @Test
    void refsInTablesNeedNoWordOfIt() throws IOException {
        Files.createDirectory(folder.resolve("reftable"));
        assertThatThrownBy(() -> RepositoryFormat.check(folder)).hasMessageContaining("reftables");
    }
}
