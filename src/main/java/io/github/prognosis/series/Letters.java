package io.github.prognosis.series;

import java.util.Optional;

/** Opens mails of a list, which is much dearer than to read their headers. */
public interface Letters {

    /** The mail; empty if it cannot be read any more, or is beyond a limit. */
    Optional<Letter> open(ListMail mail);
}
