package io.github.prognosis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that show nothing make no difference, wherever in a post they stand. */
class InvisibleTest {

    /** A zero-width space, a soft hyphen, a joiner, a mark of direction, a byte order mark, a tag. */
    private static final List<String> INVISIBLE =
            List.of("\u200b", "\u00ad", "\u200d", "\u200e", "\ufeff", "\udb40\udc61");

    private static final Pattern ENCODED =
            Pattern.compile("(?i)Encoding: *(?:quoted|base64)|charset=\"?(?:iso|windows)");

    private static final int TRIES = 3;

    @TempDir
    Path folder;

    static List<Path> posts() throws IOException {
        List<Path> posts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            for (Path file : files.sorted().toList()) {
                boolean post = file.getFileName().toString().matches("[\\d-]+\\.(?:txt|eml)");
                if (post && !ENCODED.matcher(Files.readString(file, ISO_8859_1)).find()) {
                    posts.add(file);
                }
            }
        }
        assertThat(posts).hasSizeGreaterThan(5);
        return posts;
    }

    @ParameterizedTest
    @MethodSource("posts")
    void nowhereInASample(Path post) throws Exception {
        List<String> lines = Files.readAllLines(post);
        boolean mail = post.toString().endsWith(".eml");
        Random random = new Random(post.toString().hashCode());
        for (int i = 0; i < TRIES; i++) {
            StringBuilder strewn = new StringBuilder();
            boolean body = false;
            for (String line : lines) {
                strewn.append(body && random.nextBoolean() ? strewn(line, random) : line)
                        .append('\n');
                body |= !mail || line.isEmpty();
            }
            Path other = Files.writeString(folder.resolve(post.getFileName()), strewn);
            Program diff = Program.run("diff", "--exit-code", post.toString(), other.toString());
            assertThat(diff.out()).as(strewn.toString()).contains("no change");
            assertThat(diff.code()).isZero();
        }
    }

    /** Links and addresses are copied, and not typed: in these it stands at an end. */
    private static String strewn(String line, Random random) {
        boolean copied = line.contains("://") || line.contains("@");
        int at = copied ? random.nextInt(2) * line.length() : random.nextInt(line.length() + 1);
        return line.substring(0, at) + INVISIBLE.get(random.nextInt(INVISIBLE.size())) + line.substring(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 6 August 2029",
                "* Cutoff: Aug 14, 2029",
                "tools, blockers:",
                "    * [4.9?] Shorter waits (Ada Tveit and Bo Lind, DONE for 4.9)"
            })
    void norInAListOfTheOldKind(String strewn) throws Exception {
        String post = """
                Xen 4.9 TODO / Release Plan

                Last updated: 6 August 2029

                The time line is:

                * Cutoff: Aug 14, 2029

                tools, blockers:

                    * [4.9?] Shorter waits (Ada Tveit and Bo Lind, DONE for 4.9)
                """;
        Path old = Files.writeString(folder.resolve("old.txt"), post);
        for (int i = 1; i < strewn.strip().length(); i++) {
            int at = strewn.length() - i;
            Path now = Files.writeString(
                    folder.resolve("now.txt"),
                    post.replace(strewn, strewn.substring(0, at) + "\u00ad" + strewn.substring(at)));
            assertThat(Program.run("diff", old.toString(), now.toString()).out())
                    .as(strewn.substring(at))
                    .contains("2029-08-06 -> 2029-08-06")
                    .contains("no change");
        }
    }

    @Test
    void whatIsKeptOfAFieldStaysInIt() throws Exception {
        Path post = Files.writeString(
                folder.resolve("post.txt"),
                "Xen 4.9 Development Update\n\n= Open =\n\n* Paging (ok)\n  -  \u00adUma\u200c \u200cBrandt\u00ad\n");
        assertThat(Program.run("parse", "-f", "json", post.toString()).out())
                .contains("\"name\": \"Uma\\u200c \\u200cBrandt\"");
    }
}
