package io.github.prognosis.archive;

import io.github.prognosis.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** What is done with what a {@link FolderReader} finds. */
interface Holdings {

    /**
     * A file outside of a Maildir.
     *
     * @throws IOException if it cannot be read, or is nothing that holds mails
     */
    void file(Path file) throws IOException;

    /**
     * The entries of a Maildir's folder of mails.
     *
     * @return how many of them are no files, and are not read
     * @throws IOException if the waiting is interrupted
     * @throws java.nio.file.DirectoryIteratorException if the folder cannot be read to its end
     */
    long maildir(Iterator<Path> mails) throws IOException;

    /**
     * A repository of public-inbox.
     *
     * @throws IOException if it cannot be read, or only by reading outside of it
     */
    void inbox(Path repository) throws IOException;

    /** Something that could not be read. */
    void problem(Problem problem);
}
