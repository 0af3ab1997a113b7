package io.github.prognosis.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/** How a repository keeps its objects and refs, which is all that its configuration is asked for. */
final class RepositoryFormat {

    private static final int MAX_CONFIGURATION_BYTES = 1 << 16;
    private static final String EXTENSIONS = "extensions";

    private RepositoryFormat() {}

    /**
     * Looks at the configuration. What it includes is not read, as a {@link Config} that is no file knows no other files.
     *
     * @throws IOException if the repository is kept in a way that is not read, with what to do
     */
    static void check(Path folder) throws IOException {
        Config configuration = new Config();
        try {
            byte[] content = RepositoryFolder.content(folder.resolve("config"), MAX_CONFIGURATION_BYTES);
            String text = new String(content, UTF_8);
            configuration.fromText(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (ConfigInvalidException | RuntimeException invalid) {
            throw new IOException("the configuration of the repository is damaged", invalid);
        }
        if (configuration.getSections().stream()
                .anyMatch(section -> section.equalsIgnoreCase("include") || section.equalsIgnoreCase("includeIf"))) {
            throw new IOException("the configuration of the repository includes other files; it is not read");
        }
        if (!isUsual(configuration, "objectFormat", "sha1")) {
            throw new IOException(
                    "the repository names its objects by SHA-256 (extensions.objectFormat), which is not read;"
                            + " copy it into one with SHA-1: git -C OLD fast-export --all | git -C NEW fast-import");
        }
        if (!isUsual(configuration, "refStorage", "files") || RepositoryFolder.exists(folder.resolve("reftable"))) {
            throw new IOException(
                    "the repository keeps its refs in reftables (extensions.refStorage), which are not read;"
                            + " run in a copy of it: git refs migrate --ref-format=files");
        }
        String version = configuration.getString("core", null, "repositoryFormatVersion");
        if (version != null && !version.matches("[01]")) {
            throw new IOException(
                    "the repository has a format that is not known (core.repositoryFormatVersion); clone it");
        }
    }

    private static boolean isUsual(Config configuration, String extension, String usual) {
        String value = configuration.getString(EXTENSIONS, null, extension);
        return value == null || value.equalsIgnoreCase(usual);
    }
}
