package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.archive.Archives;
import io.github.prognosis.archive.InboxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What commands remember of archives, and where. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class NoCacheTest {

    @TempDir
    Path folder;

    private Program run(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, false, false, environment);
        CacheFolder build = new CacheFolder(Optional.of("1.0-build"), System.getProperty("user.name"));
        ExitCode code = new Application(terminal, build).run(List.of(arguments));
        return new Program(code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path inbox() throws IOException {
        return InboxWriter.write(folder.resolve("0.git"), Archives.samples());
    }

    @Test
    void everyCommandSaysTheSameWithAndWithout() throws IOException {
        Path inbox = inbox();
        Path caches = folder.resolve("caches");
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", caches.toString());
        for (String command : List.of("parse", "list", "diff", "changelog", "status")) {
            Program without = run(environment, command, "-v", "--no-cache", inbox.toString());
            assertThat(without.code()).isZero();
            assertThat(Files.exists(caches)).isEqualTo(!command.equals("parse"));
            assertThat(run(environment, command, "-v", inbox.toString())).isEqualTo(without);
            assertThat(run(environment, command, "-v", inbox.toString())).isEqualTo(without);
        }
        assertThat(caches.resolve("prognosis/archives/1.0-build")).isNotEmptyDirectory();
    }

    @Test
    void checkSaysTheSameWithAndWithout() throws IOException {
        Path inbox = folder.resolve("0.git");
        String caches = folder.resolve("caches").toString();
        String[] check = {"check", "-v", "samples/4.32/2031-03-03.eml", "--archive", inbox.toString(), "--no-cache"};
        String[] remembering = Arrays.copyOf(check, check.length - 1);
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", caches);
        try (InboxWriter writer = InboxWriter.in(inbox)) {
            List<String> mails = new ArrayList<>(Archives.samples());
            mails.addAll(Archives.chatter());
            for (int part = 0; part < 3; part++) {
                for (String mail : mails.subList(part * mails.size() / 3, (part + 1) * mails.size() / 3)) {
                    writer.add(mail);
                }
                writer.flush();
                Program without = run(environment, check);
                assertThat(Files.exists(Path.of(caches))).isEqualTo(part > 0);
                assertThat(without.out()).isNotEmpty();
                assertThat(run(environment, remembering)).isEqualTo(without);
                assertThat(run(environment, remembering)).isEqualTo(without);
            }
        }
    }

    @Test
    void itIsInTheHomeUnlessTheEnvironmentNamesAFolder() throws IOException {
        Path inbox = inbox();
        run(Map.of("HOME", folder.resolve("home").toString(), "XDG_CACHE_HOME", "relative"), "list", inbox.toString());
        assertThat(folder.resolve("home/.cache/prognosis/archives/1.0-build")).isNotEmptyDirectory();
        Program without = Program.run("list", inbox.toString());
        assertThat(run(Map.of(), "list", inbox.toString())).isEqualTo(without);
        assertThat(run(Map.of("HOME", "/dev/null"), "list", inbox.toString())).isEqualTo(without);
    }
}
