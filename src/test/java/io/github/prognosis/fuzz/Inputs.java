package io.github.prognosis.fuzz;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the bytes of a fuzzed input stand for. */
final class Inputs {

    /** The line between two posts of one input. */
    private static final String BETWEEN = "%%%";

    private static final Path SAMPLES = Path.of("samples");

    private Inputs() {}

    /** The bytes as text; what is no UTF-8 becomes a character that no decoder gives: half of a surrogate pair. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud800');
    }

    /** The posts that stand in one input, as updates; all that a mail tells of itself is taken from their first lines. */
    static List<Update> updates(byte[] bytes) {
        return Arrays.stream(text(bytes).split("(?m)^" + BETWEEN + "\\R", 4))
                .map(Inputs::update)
                .toList();
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

    /** The text of each sample. */
    static Stream<byte[]> posts() throws IOException {
        return texts().stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each two samples of which one follows the other, in one input. */
    static Stream<byte[]> pairs() throws IOException {
        List<String> texts = texts();
        return IntStream.range(1, texts.size())
                .mapToObj(i -> texts.get(i - 1) + BETWEEN + "\n" + texts.get(i))
                .map(pair -> pair.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path sample : samples()) {
            Mail mail = new MailReader().read(sample.toString(), Files.readAllBytes(sample));
            texts.add(mail.message().subject().orElse("") + "\n\n" + mail.body());
        }
        return texts;
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\d\\.(eml|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
