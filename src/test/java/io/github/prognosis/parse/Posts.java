package io.github.prognosis.parse;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.mail.MailReader;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Posts for the tests of the readers. */
final class Posts {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private Posts() {}

    /** A text of which nothing else is known. */
    static Post of(String body) {
        return of(body, Optional.empty());
    }

    /** A text that was sent on that day. */
    static Post of(String body, Optional<LocalDate> sent) {
        Source source = new Source("post.txt", Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sent.map(day -> day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
        return new Post(source, message, "4.5", Optional.empty(), body);
    }

    static Update read(String body) {
        return UpdateReader.read(of(body)).update();
    }

    /** The decoded bodies of the samples, by their paths. */
    static Map<String, String> samples() throws IOException {
        Map<String, String> bodies = bodies(SAMPLES);
        if (bodies.size() < 7) {
            throw new IllegalStateException("where are the samples? " + bodies.keySet());
        }
        return bodies;
    }

    /** The samples, and the real posts and replies of all families where they are at hand. */
    static Map<String, String> all() throws IOException {
        Map<String, String> bodies = samples();
        if (Files.isDirectory(CORPUS)) {
            bodies.putAll(bodies(CORPUS));
        }
        return bodies;
    }

    private static Map<String, String> bodies(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Posts::isPost).sorted().forEach(files::add);
        }
        Map<String, String> bodies = new LinkedHashMap<>();
        for (Path file : files) {
            Mail mail = new MailReader().read(file.toString(), Files.readAllBytes(file));
            bodies.put(file.toString(), mail.body());
        }
        return bodies;
    }

    /** Samples have their outputs beside them: {@code 2015-02-09.diff.txt}. */
    private static boolean isPost(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".eml") || (name.endsWith(".txt") && !name.matches(".*\\.(diff|history)\\.txt"));
    }
}
