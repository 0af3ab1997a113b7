package io.github.prognosis.diff;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.util.Optional;
import java.util.OptionalInt;

/** Updates from texts that stand in a test. */
public final class Posts {

    private static final Message NO_HEADERS =
            new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private Posts() {}

    /** Reads a post; a first line such as {@code release: 4.6} tells its release, else it is 4.5. */
    public static Update update(String text) {
        boolean told = text.startsWith("release: ");
        String release =
                told ? text.substring("release: ".length(), text.indexOf('\n')).strip() : "4.5";
        String body = told ? text.substring(text.indexOf('\n') + 1) : text;
        Source source = new Source("post.txt", Source.Format.TEXT, OptionalInt.of(1));
        return UpdateReader.read(new Post(source, NO_HEADERS, release, Optional.empty(), body))
                .update();
    }

    /** A post with one open item. */
    static Update withItem(String title) {
        return update("= Open =\n* " + title + "\n");
    }
}
