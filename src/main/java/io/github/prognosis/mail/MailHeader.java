package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.source.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a mail for one who goes through a whole list: its fields as they stand, each decoded when it is asked for.
 * Of several fields of a name the first counts.
 */
public final class MailHeader {

    private static final Set<String> NAMES =
            Set.of("subject", "from", "date", "message-id", "in-reply-to", "references");

    private static final String INITIALS = "sfdmir";

    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");

    private final Map<String, String> fields;

    private MailHeader(Map<String, String> fields) {
        this.fields = fields;
    }

    /**
     * Reads a header.
     *
     * @param mail begins with the header, perhaps behind blank lines; it ends with a blank line or with the bytes
     * @param size how many bytes count
     */
    public static MailHeader of(byte[] mail, int size) {
        Map<String, String> fields = new HashMap<>();
        int at = 0;
        while (at < size && (mail[at] == '\n' || mail[at] == '\r')) {
            at++;
        }
        while (at < size && mail[at] != '\n' && mail[at] != '\r') {
            int end = endOfField(mail, at, size);
            // Most fields are told by their first letters to be none of them.
            if (INITIALS.indexOf(mail[at] | 0x20) >= 0) {
                read(mail, at, end, fields);
            }
            at = end;
        }
        return new MailHeader(fields);
    }

    private static void read(byte[] mail, int at, int end, Map<String, String> fields) {
        int colon = at;
        while (colon < end && mail[colon] != ':') {
            colon++;
        }
        String name = new String(mail, at, Math.min(colon, at + 20) - at, StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (colon < end && NAMES.contains(name)) {
            // Without what stands around it most values are folded as they are.
            int from = colon + 1;
            int to = end;
            while (from < to && mail[from] == ' ') {
                from++;
            }
            while (to > from && (mail[to - 1] == '\n' || mail[to - 1] == '\r')) {
                to--;
            }
            fields.putIfAbsent(name, new String(mail, from, to - from, StandardCharsets.UTF_8));
        }
    }

    /** The offset behind a field, the lines that go on with it, and their ends. */
    private static int endOfField(byte[] mail, int from, int size) {
        int at = from;
        while (true) {
            while (at < size && (mail[at] > '\r' || (mail[at] != '\n' && mail[at] != '\r'))) {
                at++;
            }
            at += lineEnd(mail, at, size);
            if (at >= size || (mail[at] != ' ' && mail[at] != '\t')) {
                return Math.min(at, size);
            }
        }
    }

    /** How many bytes end a line: CR LF, LF, a CR alone, or the two CR before an LF that gateways leave. */
    private static int lineEnd(byte[] mail, int at, int size) {
        int returns = 0;
        while (returns < 2 && at + returns < size && mail[at + returns] == '\r') {
            returns++;
        }
        return at + returns < size && mail[at + returns] == '\n' ? returns + 1 : 1;
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The subject as it stands, folded or with encoded words; empty if there is none. */
    public String rawSubject() {
        return field("subject").orElse("");
    }

    /** The subject, decoded and white space folded; empty if there is none. */
    public String subject() {
        return MessageReader.words(rawSubject());
    }

    /** Who sent it, as it stands; empty if it does not say. */
    public String rawFrom() {
        return field("from").orElse("");
    }

    /** Who sent it; empty if it does not say. */
    public Optional<Address> from() {
        return field("from").flatMap(Sender::parse);
    }

    /** When it was sent; empty if it does not say, or if that is no date. */
    public Optional<OffsetDateTime> date() {
        return field("date").flatMap(date -> HeaderDate.parse(WhiteSpace.fold(date)));
    }

    /** Its Message-ID without {@code <>}; empty if it has none. */
    public Optional<String> id() {
        return ids("message-id").stream().findFirst();
    }

    /** The ids of the mails that it answers, the nearest last; empty if it answers none. */
    public List<String> references() {
        List<String> references = ids("references");
        for (String id : ids("in-reply-to")) {
            references.remove(id);
            references.add(id);
        }
        return references;
    }

    private List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(field(name).orElse(""));
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }
}
