package io.github.prognosis.cli;

import io.github.prognosis.archive.FailureReason;
import io.github.prognosis.history.Changelog;
import io.github.prognosis.render.ChangelogFormat;
import io.github.prognosis.render.KeptChangelog;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.Options;

/**
 * The changelog that {@code --prepend} names: somebody keeps it, and new entries are put into it.
 *
 * @param name the file as it is named
 */
record KeptFile(String name) {

    private static final String OPTION = "prepend";

    static Options addTo(Options options) {
        return options.addOption(Arguments.valued(
                OPTION, "FILE", "put the entries that FILE lacks into it, and touch nothing else there"));
    }

    /**
     * The file that the option names.
     *
     * @throws UsageException if the output is to go elsewhere, or in another format
     */
    static Optional<KeptFile> of(Arguments arguments, Output<Changelog> output) throws UsageException {
        Optional<KeptFile> file = arguments.value(OPTION).map(KeptFile::new);
        if (file.isPresent() && output.format() != ChangelogFormat.MARKDOWN) {
            throw new UsageException(
                    "--prepend writes markdown, not " + output.format().word());
        }
        if (file.isPresent() && output.file().isPresent()) {
            throw new UsageException("--prepend and --output are two places to write to; choose one");
        }
        return file;
    }

    /** Whether a path leads to this file, so that the changelog is not taken for an update. */
    boolean isAt(String path) {
        try {
            return Files.isSameFile(Path.of(name), Path.of(path));
        } catch (IOException | InvalidPathException elsewhere) {
            return false;
        }
    }

    /**
     * Puts the missing entries into the file, whole or not at all; without any the file is not written.
     *
     * @throws InputException if the file cannot be read or written
     */
    void add(Changelog changelog, Limits limits) throws InputException {
        try {
            Turn.take(path(), () -> {
                String kept = read(limits);
                String wanted = KeptChangelog.with(kept, changelog);
                if (!wanted.equals(kept)) {
                    OutputFile.write(name, writer -> writer.write(wanted));
                }
            });
        } catch (IOException failure) {
            throw OutputFile.problem(name, failure);
        }
    }

    private Path path() throws InputException {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException noPath) {
            throw unreadable("this is no name of a file");
        }
    }

    private String read(Limits limits) throws InputException {
        try {
            Path file = path();
            if (name.isEmpty() || Files.notExists(file)) {
                return "";
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException("it is no regular file");
            }
            return TextFile.read(file, Limit.CHANGELOG, limits);
        } catch (CharacterCodingException other) {
            throw unreadable("its characters are not UTF-8; convert it first");
        } catch (IOException failure) {
            throw unreadable(FailureReason.of(failure));
        }
    }

    private InputException unreadable(String why) {
        return new InputException(name, "output", "nothing can be put into it: " + why);
    }
}
