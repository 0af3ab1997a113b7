package io.github.prognosis.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sorts out the files of a Maildir whose first bytes say that they are no updates: nearly all of a list, several at a time.
 * All others, and whatever cannot be read, are left to whoever reads them with care.
 */
final class MailSieve {

    /** Large enough that handing them over costs nothing, few enough for progress to be seen. */
    private static final int BATCH = 256;

    private final Intake intake;
    private @Nullable DirectoryIteratorException failure;

    MailSieve(Intake intake) {
        this.intake = intake;
    }

    /** Of some files those that are left, and how much was read of the others. */
    private record Sifted(List<Path> left, long mails, long bytes) {}

    /**
     * Gives the files that are left, in their order.
     *
     * @param files the entries of a folder
     * @throws IOException if the waiting is interrupted
     * @throws DirectoryIteratorException if the folder cannot be read to its end; the entries before are given
     */
    void sift(Iterator<Path> files, Consumer<Path> left) throws IOException {
        List<Path> next = batch(files);
        if (next.size() < BATCH) {
            give(sifted(next), left);
        } else {
            sift(next, files, left);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void sift(List<Path> first, Iterator<Path> files, Consumer<Path> left) throws IOException {
        try (Workers workers = new Workers()) {
            List<Path> next = first;
            Queue<Future<Sifted>> batches = new ArrayDeque<>();
            while (!next.isEmpty() || !batches.isEmpty()) {
                while (!next.isEmpty() && batches.size() < workers.most()) {
                    List<Path> batch = next;
                    batches.add(workers.start(() -> sifted(batch)));
                    next = batch(files);
                }
                give(Workers.finished(batches.remove()), left);
            }
        }
    }

    private List<Path> batch(Iterator<Path> files) {
        List<Path> batch = new ArrayList<>(BATCH);
        try {
            while (failure == null && batch.size() < BATCH && files.hasNext()) {
                batch.add(files.next());
            }
        } catch (DirectoryIteratorException met) {
            failure = met;
        }
        return batch;
    }

    private void give(Sifted sifted, Consumer<Path> left) {
        intake.progress().bytes(sifted.bytes());
        for (long i = 0; i < sifted.mails(); i++) {
            intake.progress().mail();
        }
        sifted.left().forEach(left);
    }

    private Sifted sifted(List<Path> files) {
        List<Path> left = new ArrayList<>();
        byte[] head = new byte[UpdateHoldings.HEAD_BYTES];
        long bytes = 0;
        for (Path file : files) {
            int read = otherMail(file, head);
            if (read == 0) {
                left.add(file);
            } else {
                bytes += read;
            }
        }
        return new Sifted(left, files.size() - left.size(), bytes);
    }

    /** How many bytes were read of a mail that is no update; 0 if the file may be something else. */
    private int otherMail(Path file, byte[] head) {
        try {
            if (!isRegular(file)) {
                return 0;
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                int read = in.read(head);
                if (read < 0 || GzipStream.begins(head, read)) {
                    return 0;
                }
                return switch (new SubjectFinder(intake.limits()).look(head, read, false)) {
                    case OTHER, NO_SUBJECT -> read;
                    case MORE, CANDIDATE, REPLY, NO_HEADER, TOO_LONG -> 0;
                };
            }
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Whether it is a file, and neither a link nor what would have whoever opens it wait. */
    static boolean isRegular(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isRegularFile();
    }
}
