package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An annotation of GitHub Actions: {@code ::warning file=FILE,line=LINE,title=TITLE::MESSAGE}. */
final class Annotation {

    private Annotation() {}

    static String of(Level level, ChangePlace place, String title, String message) {
        List<String> properties = new ArrayList<>();
        Optional<String> file = place.file();
        if (file.isPresent()) {
            properties.add("file=" + property(file.get()));
            place.lineInFile().ifPresent(line -> properties.add("line=" + line));
        }
        properties.add("title=" + title);
        return "::" + command(level) + " " + String.join(",", properties) + "::" + data(message);
    }

    private static String command(Level level) {
        return switch (level) {
            case RISK -> "error";
            case WARN -> "warning";
            case INFO -> "notice";
        };
    }

    /** A text that ends with its line; nothing in it can be a line break, as those are shown as escapes. */
    private static String data(String text) {
        return Printable.of(text).replace("%", "%25");
    }

    /** A text that ends at a comma or a colon. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
