package io.github.prognosis.parse;

import io.github.prognosis.model.Family;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample that lists something.
 *
 * @param name its path
 * @param body its decoded text
 */
record SamplePost(String name, String body) {

    /** Every sample but the schedules. */
    static Stream<SamplePost> all() throws IOException {
        return Posts.samples().entrySet().stream()
                .filter(post -> !post.getKey().contains(".schedule."))
                .map(post -> new SamplePost(post.getKey(), post.getValue()));
    }

    /** Those whose lines may wrap, and whose items stand on their own; the other layouts live by their blank lines. */
    static Stream<SamplePost> scripted() throws IOException {
        return all().filter(sample -> Posts.read(sample.body()).family() == Family.SCRIPTED);
    }

    /** The one whose path ends like that, with slashes. */
    static SamplePost named(String name) throws IOException {
        return all().filter(sample -> sample.name().replace('\\', '/').endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> lines() {
        return List.of(body.split("\n", -1));
    }

    @Override
    public String toString() {
        return name;
    }
}
