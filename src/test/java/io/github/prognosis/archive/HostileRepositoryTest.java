package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Repositories made to harm: nothing outside is read, an error names them, and what stands beside them is read. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileRepositoryTest {

    private static final String GOOD = Archives.update("good@example.org", "Bring up the good board");

    @TempDir
    Path folder;

    static Stream<String> names() {
        return HostileRepositories.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isNamedAndCostsNoOther(String name) throws Exception {
        Path hostile = InboxWriter.packed(
                folder.resolve("0.git"),
                List.of(HostileRepositories.FIRST, Archives.chatter().get(0), HostileRepositories.SECOND));
        InboxWriter.write(folder.resolve("1.git"), List.of(GOOD));
        HostileRepositories.all().get(name).to(hostile);
        Found found = Found.in(folder);
        assertThat(found.ids()).containsExactly("good@example.org");
        assertThat(found.problems())
                .singleElement()
                .asString()
                .matches("0\\.git: (skipped|the commit \\w{40} is (missing|before itself)).*");
    }
}
