package io.github.prognosis.archive;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Severity;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads all that is below a folder: files of any kind, Maildirs, public-inbox repositories.
 *
 * <p>Only regular files are read; links are not followed, so there are no loops and no way out of the folder. What has a
 * name that begins with a dot is passed over, as whoever put it there did not want it seen; but not the subfolders of a
 * Maildir or of KMail, which have such names, nor the {@code .git} of a public-inbox that was cloned with a working tree.
 */
final class FolderReader {

    private static final String READ = "cur";
    private static final List<String> MAILS = List.of(READ, "new");
    /** {@code :2,RS} as a mail's name ends; where a colon is not allowed, another sign stands there. */
    private static final Pattern FLAGS = Pattern.compile("[:;!_]2,[A-Za-z]{0,20}$");
    /** KMail keeps the folders below {@code inbox} in {@code .inbox.directory}. */
    private static final String KMAIL_BELOW = ".directory";

    private static final Pattern REMOVED = Pattern.compile("[,#]\\d{1,9}");

    private final Holdings holdings;
    private final Deque<Path> folders = new ArrayDeque<>();
    private long noFiles;

    FolderReader(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Reads the folder. What cannot be read in it is told to the sink. */
    void read(Path folder) {
        folders.push(folder);
        while (!folders.isEmpty()) {
            Path next = folders.pop();
            try {
                readOne(next);
            } catch (IOException failure) {
                skipped(next, failure);
            } catch (DirectoryIteratorException failure) {
                skipped(next, new IOException("the folder cannot be read to its end", failure));
            }
        }
        if (noFiles > 0) {
            String message = noFiles + " links, pipes and the like are not followed or read";
            holdings.problem(new Problem(
                    folder.toString(), new Diagnostic(Optional.empty(), Severity.INFO, Problem.NO_FILE, message)));
        }
    }

    private void readOne(Path folder) throws IOException {
        Optional<Path> repository =
                RepositoryFolder.is(folder) ? Optional.of(folder) : PublicInbox.ofWorkingTree(folder);
        if (repository.isPresent()) {
            holdings.inbox(repository.get());
            return;
        }
        List<Path> epochs = Epochs.in(folder);
        if (!epochs.isEmpty()) {
            Epochs.gaps(epochs, folder).ifPresent(holdings::problem);
            for (Path epoch : epochs) {
                epoch(epoch);
            }
            return;
        }
        boolean maildir = isMaildir(folder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (maildir && MAILS.contains(name)) {
                    maildir(entry);
                } else if (maildir ? !name.equals("tmp") : isOpen(name)) {
                    entry(entry, maildir);
                }
            }
        }
    }

    /** Copies of a Maildir lack those of its folders that are empty; then the flags of mails tell it. */
    private static boolean isMaildir(Path folder) throws IOException {
        if (!isFolder(folder, READ)) {
            return false;
        }
        if (isFolder(folder, "new") || isFolder(folder, "tmp")) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(READ))) {
            Iterator<Path> first = entries.iterator();
            return first.hasNext()
                    && FLAGS.matcher(String.valueOf(first.next().getFileName())).find();
        }
    }

    private static boolean isFolder(Path folder, String name) {
        return Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether something of that name is looked at: nothing hidden but the folders in which KMail keeps those below another, no
     * mail that a program for MH has removed.
     */
    private static boolean isOpen(String name) {
        return name.startsWith(".")
                ? name.endsWith(KMAIL_BELOW) && name.length() > KMAIL_BELOW.length()
                : !REMOVED.matcher(name).matches();
    }

    private void epoch(Path epoch) {
        try {
            holdings.inbox(epoch);
        } catch (IOException failure) {
            skipped(epoch, failure);
        }
    }

    private void entry(Path entry, boolean inMaildir) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                folders.push(entry);
            } else if (!attributes.isRegularFile()) {
                noFiles++;
            } else if (!inMaildir) {
                holdings.file(entry);
            }
        } catch (IOException failure) {
            skipped(entry, failure);
        }
    }

    private void maildir(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            noFiles += holdings.maildir(entries.iterator());
        }
    }

    private void skipped(Path path, IOException failure) {
        holdings.problem(unreadable(path, failure));
    }

    /** What is said of a file or folder that cannot be read. */
    static Problem unreadable(Path path, IOException failure) {
        String why = failure instanceof NoSuchFileException
                ? "it vanished while the folder was read"
                : FailureReason.of(failure);
        return Problem.warning(path.toString(), Problem.UNREADABLE, "skipped: " + why);
    }
}
