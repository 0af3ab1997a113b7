package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.source.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a mail for one who goes through a whole list: its fields as they stand, each decoded when it is asked for.
 * Of several fields of a name the first counts.
 */
public final class MailHeader {

    /** Those of the fields that are read; first those that tell of a mail without its being opened. */
    private static final List<String> NAMES =
            List.of("subject", "from", "date", "message-id", "in-reply-to", "references");

    private static final int SUBJECT = 0;
    private static final int FROM = 1;
    private static final int DATE = 2;
    private static final int ID = 3;
    private static final int IN_REPLY_TO = 4;
    private static final int REFERENCES = 5;

    private static final String INITIALS = "sfdmir";

    private static final Pattern ADDRESSED = Pattern.compile("<([^<>\\s]{1,500})>");

    private final @Nullable String[] fields = new @Nullable String[NAMES.size()];

    private MailHeader() {}

    /**
     * Reads a header.
     *
     * @param mail begins with the header, perhaps behind blank lines; it ends with a blank line or with the bytes
     * @param size how many bytes count
     */
    public static MailHeader of(byte[] mail, int size) {
        MailHeader header = new MailHeader();
        header.read(mail, size, NAMES.size());
        return header;
    }

    /** Reads a header as {@link #of}, until subject, sender, date and id are found; what the mail answers may be not. */
    public static MailHeader ofPosting(byte[] mail, int size) {
        MailHeader header = new MailHeader();
        header.read(mail, size, ID + 1);
        return header;
    }

    /** Reads fields until the first so many of the names are all found. */
    private void read(byte[] mail, int to, int wanted) {
        int at = 0;
        while (at < to && (mail[at] == '\n' || mail[at] == '\r')) {
            at++;
        }
        int missing = wanted;
        while (missing > 0 && at < to && mail[at] != '\n' && mail[at] != '\r') {
            int end = endOfField(mail, at, to);
            // Most fields are told by their first letters to be none of them.
            if (INITIALS.indexOf(mail[at] | 0x20) >= 0) {
                int found = field(mail, at, end);
                if (found >= 0 && found < wanted) {
                    missing--;
                }
            }
            at = end;
        }
    }

    /** Reads a field; which of the names it has, -1 if none, or one that was found before. */
    private int field(byte[] mail, int at, int end) {
        int colon = at;
        while (colon < end && mail[colon] != ':') {
            colon++;
        }
        int name = colon < end ? name(mail, at, colon) : -1;
        if (name < 0 || fields[name] != null) {
            return -1;
        }
        // Without what stands around it most values are folded as they are.
        int from = colon + 1;
        int to = end;
        while (from < to && mail[from] == ' ') {
            from++;
        }
        while (to > from && (mail[to - 1] == '\n' || mail[to - 1] == '\r')) {
            to--;
        }
        fields[name] = new String(mail, from, to - from, StandardCharsets.UTF_8);
        return name;
    }

    /** Which of the names stands there, in whatever case and with white space behind it; -1 if none. */
    private static int name(byte[] mail, int from, int colon) {
        int to = colon;
        while (to > from && mail[to - 1] >= 0 && mail[to - 1] <= ' ') {
            to--;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            if (name.length() == to - from && isName(name, mail, from)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(String name, byte[] mail, int from) {
        for (int i = 0; i < name.length(); i++) {
            if ((mail[from + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset behind a field, the lines that go on with it, and their ends. */
    private static int endOfField(byte[] mail, int from, int size) {
        int at = from;
        while (true) {
            at = endOfLine(mail, at, size);
            at += lineEnd(mail, at, size);
            if (at >= size || (mail[at] != ' ' && mail[at] != '\t')) {
                return Math.min(at, size);
            }
        }
    }

    /** The offset of the next line feed or carriage return. */
    private static int endOfLine(byte[] mail, int from, int size) {
        int at = from;
        while (true) {
            // Eight at once, as long as none is a control character or not of ASCII.
            while (at + 8 <= size
                    && ((mail[at] - ' ')
                                    | (mail[at + 1] - ' ')
                                    | (mail[at + 2] - ' ')
                                    | (mail[at + 3] - ' ')
                                    | (mail[at + 4] - ' ')
                                    | (mail[at + 5] - ' ')
                                    | (mail[at + 6] - ' ')
                                    | (mail[at + 7] - ' '))
                            >= 0) {
                at += 8;
            }
            for (int stop = Math.min(size, at + 8); at < stop; at++) {
                if (mail[at] == '\n' || mail[at] == '\r') {
                    return at;
                }
            }
            if (at >= size) {
                return size;
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

    private Optional<String> value(int name) {
        return Optional.ofNullable(fields[name]);
    }

    /** The subject as it stands, folded or with encoded words; empty if there is none. */
    public String rawSubject() {
        return value(SUBJECT).orElse("");
    }

    /** The subject, decoded and white space folded; empty if there is none. */
    public String subject() {
        return MessageReader.words(rawSubject());
    }

    /** Who sent it, as it stands; empty if it does not say. */
    public String rawFrom() {
        return value(FROM).orElse("");
    }

    /** Who sent it; empty if it does not say. */
    public Optional<Address> from() {
        return value(FROM).flatMap(Sender::parse);
    }

    /** When it was sent; empty if it does not say, or if that is no date. */
    public Optional<OffsetDateTime> date() {
        return value(DATE).flatMap(date -> HeaderDate.parse(WhiteSpace.fold(date)));
    }

    /** Its Message-ID without {@code <>}; empty if it has none. */
    public Optional<String> id() {
        Matcher id = ADDRESSED.matcher(value(ID).orElse(""));
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** The ids of the mails that it answers, the nearest last; empty if it answers none, or if that was not read. */
    public List<String> references() {
        List<String> references = ids(REFERENCES);
        for (String id : ids(IN_REPLY_TO)) {
            references.remove(id);
            references.add(id);
        }
        return references;
    }

    private List<String> ids(int name) {
        List<String> ids = new ArrayList<>();
        Matcher id = ADDRESSED.matcher(value(name).orElse(""));
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }
}
