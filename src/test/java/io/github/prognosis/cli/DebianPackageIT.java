package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The package of Debian says of itself what Debian asks every package to say. */
@EnabledIfSystemProperty(named = "prognosis.deb", matches = ".+")
class DebianPackageIT {

    private static final String DOCUMENTS = "./usr/share/doc/prognosis/";

    @TempDir
    Path folder;

    @BeforeEach
    void needsDebiansTools() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "only Debian looks into its packages");
    }

    @Test
    void saysWhoseItIsAndOfWhatLicence() throws Exception {
        String said = new String(file("copyright"), StandardCharsets.UTF_8);
        assertThat(said)
                .contains("The Prognosis maintainers", "/usr/share/common-licenses/Apache-2.0", "OpenJDK")
                .contains("(BSD-3-Clause) ANTLR 4 Runtime", "Copyright (c) 2012-2022 The ANTLR Project")
                .doesNotContain("@{", "${");
    }

    @Test
    void saysWhatIsNew() throws Exception {
        assertThat(unpacked("changelog.gz"))
                .startsWith("prognosis (" + Version.NUMBER + ") ")
                .containsPattern("\n -- .+ <.+>  \\w{3}, \\d{2} \\w{3} \\d{4} [\\d:]{8} \\+0000\n");
        assertThat(unpacked("NEWS.gz")).isEqualTo(Files.readString(Path.of(".github/CHANGELOG.md")));
    }

    private String unpacked(String name) throws IOException, InterruptedException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] file(String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "dpkg-deb --fsys-tarfile \"$0\" | tar -xO \"$1\"",
                        System.getProperty("prognosis.deb"),
                        DOCUMENTS + name)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(out);
    }
}
