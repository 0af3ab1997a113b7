package io.github.prognosis.archive;

import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Severity;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The repositories {@code 0.git}, {@code 1.git} ... over which public-inbox spreads a list. */
final class Epochs {

    private static final Pattern EPOCH = Pattern.compile("(\\d{1,6})\\.git");

    private Epochs() {}

    /** Those in a folder or in its folder {@code git}, in order. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> epochs = directlyIn(folder);
        Path below = folder.resolve("git");
        return epochs.isEmpty() && Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS) ? directlyIn(below) : epochs;
    }

    private static List<Path> directlyIn(Path folder) throws IOException {
        List<Path> epochs = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.git")) {
            for (Path entry : entries) {
                if (EPOCH.matcher(String.valueOf(entry.getFileName())).matches()
                        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                        && RepositoryFolder.is(entry)) {
                    epochs.add(entry);
                }
            }
        }
        epochs.sort(Comparator.comparingInt(Epochs::number));
        return epochs;
    }

    private static int number(Path epoch) {
        String name = String.valueOf(epoch.getFileName());
        return Integer.parseInt(name.substring(0, name.indexOf('.')));
    }

    /** That an epoch of several is not there, which is nothing to worry about: people fetch the newest only. */
    static Optional<Problem> gaps(List<Path> epochs, Path folder) {
        int last = epochs.isEmpty() ? -1 : number(epochs.get(epochs.size() - 1));
        int missing = last + 1 - epochs.size();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        folder.toString(),
                        new Diagnostic(
                                Optional.empty(),
                                Severity.INFO,
                                Problem.NO_FILE,
                                missing + " of the repositories 0.git to " + last + ".git are not there")));
    }
}
