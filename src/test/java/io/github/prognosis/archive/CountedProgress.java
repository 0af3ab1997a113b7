package io.github.prognosis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.source.Progress;

/** Counts what a reader of archives tells, which never is that an update was found: it does not know. */
class CountedProgress implements Progress {

    long mails;
    long bytes;

    @Override
    public void bytes(long count) {
        assertThat(count).isNotNegative();
        bytes += count;
    }

    @Override
    public void mail() {
        mails++;
    }

    @Override
    public void update() {
        throw new IllegalStateException();
    }
}
