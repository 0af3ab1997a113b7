package io.github.prognosis.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in plain words. */
public final class FailureReason {

    private FailureReason() {}

    /** One sentence without the file's name and without a full stop. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : null;
        if (reason != null) {
            return reason;
        }
        return message(failure);
    }

    /** The message; without one the name of the exception. */
    public static String message(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
