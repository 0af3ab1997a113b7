package io.github.prognosis.source;

import java.io.IOException;

/**
 * Thrown for content that no mail or text can be read from.
 *
 * <p>The message is one sentence for people, without the name of the file: what is wrong and what to do about it.
 */
public final class UnreadableMailException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message one sentence without the file's name and without a full stop
     */
    public UnreadableMailException(String message) {
        super(message);
    }
}
