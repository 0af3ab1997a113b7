package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Why a file cannot be read, in the words of whoever named it. */
class FailureReasonTest {

    @Test
    void doesNotNameTheFileAgain() {
        assertThat(FailureReason.of(new NoSuchFileException("a.mbox"))).isEqualTo("there is no such file or folder");
        assertThat(FailureReason.of(new AccessDeniedException("a.mbox"))).isEqualTo("permission denied");
        assertThat(FailureReason.of(new FileSystemException("a.mbox", null, "Is a directory")))
                .isEqualTo("Is a directory");
    }

    @Test
    void isTheMessageElseWhatHappened() {
        assertThat(FailureReason.of(new FileSystemException("a.mbox"))).isEqualTo("a.mbox");
        assertThat(FailureReason.of(new IOException("the disk is gone"))).isEqualTo("the disk is gone");
        assertThat(FailureReason.of(new EOFException())).isEqualTo("EOFException");
    }
}
