package io.github.prognosis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warning names the line of the file, so that an editor opens it there. */
class DiagnosticLinesTest {

    private static final Path POST = Path.of("samples", "4.6", "2015-01-12.txt");
    private static final String HEADER = """
            From: Maja Lindqvist <maja@example.org>
            Subject: Xen 4.6 Development Update
            Date: Mon, 12 Jan 2015 17:42:10 +0000
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding:\
            """;
    private static final int HEADER_LINES = 7;

    @TempDir
    Path folder;

    @Test
    void ofATextItIsTheLineOfTheText() {
        assertThat(places(POST)).isNotEmpty();
    }

    @Test
    void ofAMailThatIsNotEncodedItCountsTheHeader() throws IOException {
        Path mail = Files.writeString(folder.resolve("plain.eml"), HEADER + " 8bit\n\n" + Files.readString(POST));
        List<Integer> expected =
                places(POST).stream().map(line -> line + HEADER_LINES).toList();
        assertThat(places(mail)).isEqualTo(expected);
    }

    @Test
    void ofAnEncodedMailItIsTheLineOfTheText() throws IOException {
        String body =
                Base64.getMimeEncoder().encodeToString(Files.readString(POST).getBytes(StandardCharsets.UTF_8));
        Path mail = Files.writeString(folder.resolve("encoded.eml"), HEADER + " base64\n\n" + body + "\n");
        assertThat(places(mail)).isEqualTo(places(POST));
    }

    private static List<Integer> places(Path post) {
        return Program.run("parse", post.toString())
                .err()
                .lines()
                .map(line -> line.substring(post.toString().length() + 1))
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(':'))))
                .toList();
    }
}
