package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The distribution with a Java of its own, where no other is to be found. */
@EnabledIfSystemProperty(named = "prognosis.image", matches = ".+")
class ImageIT {

    @TempDir
    Path folder;

    @Test
    void comparesTwoPosts() throws Exception {
        Program program = run("diff", "samples/4.6/2015-02-09.txt", "samples/4.6/2015-03-09.txt");
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).isEqualTo(Files.readString(Path.of("samples/4.6/2015-03-09.diff.txt")));
        assertThat(program.code()).isZero();
    }

    @Test
    void hasAllThatMailsAndReportsNeed() throws Exception {
        assertThat(run("changelog", "samples/4.22").out())
                .isEqualTo(Files.readString(Path.of("samples/4.22/changelog.md")));
        Path mail = folder.resolve("japanese.eml");
        String text = "Subject: Xen 4.6 development update\nDate: Mon, 9 Mar 2015 10:00:00 +0000\n"
                + "Content-Type: text/plain; charset=ISO-2022-JP\n\n= Open =\n\n*  日本語 (good)\n  -  Yuki Tanabe\n";
        Files.write(mail, text.getBytes("ISO-2022-JP"));
        assertThat(run("parse", mail.toString()).out()).contains("日本語");
    }

    /** An older Java would take it only where it was made. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_19)
    void cameWithItsArchive() throws Exception {
        run("--version");
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_18)
    void comesWithoutAnArchiveThatFitsNowhere() {
        assertThat(Path.of(System.getProperty("prognosis.image"), "lib", "archive"))
                .doesNotExist();
    }

    private Program run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("prognosis.image") + "/bin/prognosis"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Program(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
