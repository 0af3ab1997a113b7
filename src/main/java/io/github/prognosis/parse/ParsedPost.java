package io.github.prognosis.parse;

import io.github.prognosis.model.Update;
import java.util.List;
import java.util.Objects;

/**
 * What was read of a post.
 *
 * @param update the model; it has no items if the post lists none
 * @param roles what each line of the body belongs to; the first element is line 1
 * @param forwards whether the post itself lists nothing, and another mail does that stands quoted in it
 */
public record ParsedPost(Update update, List<LineRole> roles, boolean forwards) {

    public ParsedPost {
        Objects.requireNonNull(update);
        roles = List.copyOf(roles);
    }
}
