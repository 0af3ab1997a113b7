package io.github.prognosis.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every HTML report has around what it tells: one file that loads nothing and runs nothing.
 *
 * @param title the name of the page
 * @param style its style sheet
 */
record PageFrame(String title, String style) {

    private static final String STYLE = "report.css";

    /**
     * The frame with the style of the reports.
     *
     * @throws IOException if the style sheet is missing from the jar
     */
    static PageFrame of(String title) throws IOException {
        return new PageFrame(title, Resource.text(STYLE));
    }

    /** What a browser may load for the page: nothing but the style sheet in it, known by its hash. */
    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
