package io.github.prognosis.fuzz;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the bytes of a fuzzed input stand for. */
final class Inputs {

    /** Parts two posts of one input, as it does in the examples of differences. */
    private static final Pattern BETWEEN = Pattern.compile("(?m)^\\.\\.\\.\\.\\R");

    private static final Pattern EXAMPLE = Pattern.compile("```(?:post[^\n]*)?\n(.*?)\n```\n", Pattern.DOTALL);
    private static final Pattern SCHEDULE = Pattern.compile("(?m)^## (.*)\n\n```\n((?s:.*?))^```$");

    private static final String POST = """
            = Timeline =

            * Last posting date: Mar 5, 2031
            * Release: Jun 3, 2031

            = Projects =

            == x86 ==

            *  Paging for guests (v3)
              -  Ann Ash
              -  https://lore.kernel.org/xen-devel/m1@example.org/

            *  [4.40?] x86: fewer exits (RFC)
              -  Bo Elm

            == Completed ==

            *  Older thing (v1)
              -  Cy Oak
            """;

    private static final String[] REPLIES = {
        "> *  Paging for guests (v3)\n>   -  Ann Ash\n\nThis was committed.\n",
        "> *  Paging for guests (v3)\n\nThere is a v5 already:\nhttps://lore.example.org/5@example.org/\n",
        "> > == x86 ==\n> *  Paging for\n> guests (v3)\n\nThis won't make 4.40, please drop it.\n",
        "Hi,\n\nplease add:\n\n* Quicker clocks (v2)\n  https://lore.example.org/6@example.org/\n\nBo\n",
        "S: Quicker clocks\nO: Bo Elm\nE: 2031-06-01\nP: good\n",
        "19. [PATCH v2 0/3] Quicker clocks\n\nThe title of x86: fewer exits has changed, was \"less exits\".\n",
        "-----Original Message-----\nFrom: Rae Rowan\nSent: Friday\n\n* Paging for guests (v3)\n\nWasn't this merged?\n"
    };

    private static final String[] LISTED = {"""
            aa[PATCH v3 0/2] Paging for guests\tText|Ann Ash (2):|  x86: map it|  x86: unmap it|
            aa[PATCH v3 1/2] x86: map it
            aa[PATCH v3 2/2] x86: unmap it
            bcRe: [PATCH v3 1/2] x86: map it\tAcked
            ac[PATCH v4 0/1] Pages for guests\tchange-id: 20310101-a-abcdef|v3: https://lore.kernel.org/xen-devel/m1@example.org/
            aa[PATCH v4 1/1] x86: map it
            ....
            acx86: map it
            bcx86: unmap them
            bbRevert "x86: map it"
            """, """
            aa[Xen-devel] [PATCH RFC 00/11] x86: fewer exits
            bb[PATCH v2,1/4] fewer exits
            cc[MINI-OS PATCH v2] Older thing
            dd[PATCH AUTOSEL 6.1 1/2] Older thing
            aa[PATCH for-4.40 v3 1/1] [DO NOT APPLY] Older thing
            ....
            cbOlder thing.
            """};

    private static final Path SAMPLES = Path.of("samples");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "io", "github", "prognosis");

    private Inputs() {}

    /** The bytes as text; what is no UTF-8 becomes a character that no decoder gives: half of a surrogate pair. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud800');
    }

    /** The texts that stand in one input, one at least. */
    static List<String> parts(byte[] bytes) {
        return List.of(BETWEEN.split(text(bytes), 4));
    }

    /** A post of 2 May 2031 by Rae Rowan. */
    static Update sent(String id, String subject, String body) {
        Message message = new Message(
                Optional.of(id),
                Optional.of(subject),
                Optional.of(new Address(Optional.of("Rae Rowan"), "rae@example.org")),
                Optional.of(OffsetDateTime.parse("2031-05-02T10:00:00Z")));
        Source source = new Source("post.eml", Source.Format.EML, OptionalInt.of(1));
        return UpdateReader.read(new Post(source, message, "4.40", Optional.of(LocalDate.of(2031, 5, 2)), body))
                .update();
    }

    /** The posts that stand in one input, as updates; all that a mail tells of itself is taken from their first lines. */
    static List<Update> updates(byte[] bytes) {
        return parts(bytes).stream().map(Inputs::update).toList();
    }

    private static Update update(String body) {
        String subject = body.lines().findFirst().orElse("");
        Source source = new Source("post " + subject, Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(
                Optional.of(subject).filter(id -> !id.isEmpty()),
                Optional.of(subject),
                Optional.of(new Address(Optional.of(subject), subject + "@example.org")),
                Optional.empty());
        String release = SubjectLine.of(subject).release().orElse("4.5");
        return UpdateReader.read(new Post(source, message, release, Optional.empty(), body))
                .update();
    }

    /** The samples as files. */
    static Stream<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path sample : samples()) {
            files.add(Files.readAllBytes(sample));
        }
        return files.stream();
    }

    /** The examples of how a post is read. */
    static Stream<byte[]> posts() throws IOException {
        return Stream.concat(examples("scripted"), examples("families")).map(Inputs::bytes);
    }

    /** The examples of differences, each the old and the new post. */
    static Stream<byte[]> pairs() throws IOException {
        return examples("differences")
                .map(BETWEEN::split)
                .map(parts -> parts[0] + "....\n" + parts[1])
                .map(Inputs::bytes);
    }

    /** The examples of edits, each the post and them. */
    static Stream<byte[]> edited() throws IOException {
        Map<String, String> posts = new HashMap<>();
        List<String> inputs = new ArrayList<>();
        for (String part : Files.readString(RESOURCES.resolve("edit").resolve("next.examples.md"))
                .split("\n(?=##)")) {
            String[] blocks = part.split("````\n", -1);
            String heading = part.lines().findFirst().orElse("");
            if (heading.startsWith("## ")) {
                posts.put(heading.substring("## ".length()), blocks[1]);
            } else if (heading.startsWith("### ")) {
                String post = heading.substring("### ".length(), heading.indexOf(':'));
                inputs.add(posts.get(post) + "....\n" + blocks[1]);
            }
        }
        return inputs.stream().map(Inputs::bytes);
    }

    /** A post and answers to it. */
    static Stream<byte[]> answered() {
        return Stream.of(REPLIES).map(reply -> POST + "....\n" + reply).map(Inputs::bytes);
    }

    /** Mails, commits and a post. */
    static Stream<byte[]> listed() {
        return Stream.of(LISTED).map(list -> list + "....\n" + POST).map(Inputs::bytes);
    }

    /** The examples of schedules, each between updates of its release. */
    static Stream<byte[]> dated() throws IOException {
        String examples = Files.readString(RESOURCES.resolve("reading").resolve("schedules.examples.md"));
        return SCHEDULE.matcher(examples)
                .results()
                .map(example -> {
                    String release = SubjectLine.of(example.group(1)).release().orElse("4.24");
                    String post = "Xen " + release + " Development Update\n" + POST;
                    return post + "....\n" + example.group(1) + "\n" + example.group(2) + "....\n"
                            + post.replace("(v3)", "(v4)").replace("RFC", "v1");
                })
                .map(Inputs::bytes);
    }

    private static Stream<String> examples(String name) throws IOException {
        String folder = name.equals("differences") ? "diff" : "parse";
        Path file = RESOURCES.resolve(folder).resolve(name + ".examples.md");
        return EXAMPLE.matcher(Files.readString(file)).results().map(example -> example.group(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\d\\.(eml|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
