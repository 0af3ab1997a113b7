package io.github.prognosis.source;

/** Hears how far the reading of an archive is; of updates and of the bytes of a compressed file from threads of their own. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void bytes(long count) {}

        @Override
        public void mail() {}

        @Override
        public void update() {}
    };

    /** So many more bytes were read, as they stand on disk: of a compressed file the compressed ones. */
    void bytes(long count);

    /** One more mail was looked at. */
    void mail();

    /** One more update was found. */
    void update();

    /** One more commit of a repository of sources was read. */
    default void commit() {}
}
