package io.github.prognosis.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text that lies beside this package in the jar. */
final class Resource {

    private Resource() {}

    /**
     * The text.
     *
     * @throws IOException if it is missing from the jar
     */
    static String text(String name) throws IOException {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the jar is damaged: " + name + " is missing from it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
