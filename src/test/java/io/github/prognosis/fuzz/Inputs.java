package io.github.prognosis.fuzz;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the bytes of a fuzzed input stand for. */
final class Inputs {

    /** Parts two posts of one input, as it does in the examples of differences. */
    private static final Pattern BETWEEN = Pattern.compile("(?m)^\\.\\.\\.\\.\\R");

    private static final Pattern EXAMPLE = Pattern.compile("```(?:post[^\n]*)?\n(.*?)\n```\n", Pattern.DOTALL);
    private static final Path SAMPLES = Path.of("samples");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "io", "github", "prognosis");

    private Inputs() {}

    /** The bytes as text; what is no UTF-8 becomes a character that no decoder gives: half of a surrogate pair. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud800');
    }

    /** The posts that stand in one input, as updates; all that a mail tells of itself is taken from their first lines. */
    static List<Update> updates(byte[] bytes) {
        return Arrays.stream(BETWEEN.split(text(bytes), 4)).map(Inputs::update).toList();
    }

    private static Update update(String body) {
        String subject = body.lines().findFirst().orElse("");
        Source source = new Source("post " + subject, Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(
                Optional.of(subject).filter(id -> !id.isEmpty()),
                Optional.of(subject),
                Optional.of(new Address(Optional.of(subject), subject + "@example.org")),
                Optional.empty());
        String release = SubjectLine.of(subject).release().orElse("4.5");
        return UpdateReader.read(new Post(source, message, release, Optional.empty(), body))
                .update();
    }

    /** The samples as files. */
    static Stream<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path sample : samples()) {
            files.add(Files.readAllBytes(sample));
        }
        return files.stream();
    }

    /** The examples of how a post is read. */
    static Stream<byte[]> posts() throws IOException {
        return Stream.concat(examples("scripted"), examples("families")).map(Inputs::bytes);
    }

    /** The examples of differences, each the old and the new post. */
    static Stream<byte[]> pairs() throws IOException {
        return examples("differences")
                .map(BETWEEN::split)
                .map(parts -> parts[0] + "....\n" + parts[1])
                .map(Inputs::bytes);
    }

    private static Stream<String> examples(String name) throws IOException {
        String folder = name.equals("differences") ? "diff" : "parse";
        Path file = RESOURCES.resolve(folder).resolve(name + ".examples.md");
        return EXAMPLE.matcher(Files.readString(file)).results().map(example -> example.group(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\d\\.(eml|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
