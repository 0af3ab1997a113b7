package io.github.prognosis.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The name of a file as a URI, or a reference that is relative to where the program ran. */
final class FileReference {

    /** A drive and a folder, as in {@code C:/lists}. */
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*+", Pattern.DOTALL);

    private FileReference() {}

    /** {@code lists/may%20june.mbox}, {@code ./a:b.txt}; of an absolute name {@code file:///tmp/a.txt}. */
    static String of(String file) {
        String path = file.replace('\\', '/');
        try {
            if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
                return new URI("file", "", (path.startsWith("/") ? "" : "/") + path, null).toASCIIString();
            }
            String reference = new URI(null, null, "./" + path, null).toASCIIString();
            return path.contains(":") ? reference : reference.substring("./".length());
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException("every path can be quoted", noPath);
        }
    }
}
