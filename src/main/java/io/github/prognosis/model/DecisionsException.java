package io.github.prognosis.model;

import io.github.prognosis.source.Diagnostic;
import java.util.List;

/** A text is no list of {@link Decisions}. */
public final class DecisionsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> errors;

    /**
     * Says what is wrong.
     *
     * @param errors one for each line; each has a position
     */
    public DecisionsException(List<Diagnostic> errors) {
        super(errors.size() + " lines are no decisions");
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, line by line; each has a position. */
    public List<Diagnostic> errors() {
        return errors;
    }
}
