package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.source.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads a From field: {@code Name <a@b.c>}, {@code a@b.c (Name)}, and both as Pipermail writes them, with {@code a at b.c}.
 *
 * <p>Own is what Pipermail writes, and the name in round brackets, which mime4j drops as a comment.
 */
final class Sender {

    private static final Pattern NAME_BEHIND =
            Pattern.compile("<?([^\\s\"<>(),@]++)(?: at |@)([^\\s\"<>(),@]++)>? ?(?:\\((.*)\\))?");

    private static final Pattern HIDDEN_ADDRESS = Pattern.compile("<([^\\s<>]++) at ([^\\s<>]++)>");

    private Sender() {}

    /** The first address of the field's text; empty if the field is. Without any address it is an empty string. */
    static Optional<Address> parse(String field) {
        String text = WhiteSpace.fold(field);
        Matcher behind = NAME_BEHIND.matcher(text);
        if (behind.matches()) {
            return Optional.of(address(behind.group(3), behind.group(1) + '@' + behind.group(2)));
        }
        ByteSequence bytes = ContentUtil.encode(
                StandardCharsets.UTF_8, HIDDEN_ADDRESS.matcher(text).replaceAll("<$1@$2>"));
        List<Mailbox> mailboxes = LenientAddressParser.DEFAULT
                .parseAddressList(bytes, new ParserCursor(0, bytes.length()))
                .flatten();
        if (mailboxes.isEmpty()) {
            return Optional.empty();
        }
        Mailbox first = first(mailboxes);
        return Optional.of(
                first.getAddress().indexOf(' ') >= 0
                        ? address(first.getAddress(), "")
                        : address(first.getName(), first.getAddress()));
    }

    /** A name with a comma that is not quoted looks like an address of its own. */
    private static Mailbox first(List<Mailbox> mailboxes) {
        for (Mailbox mailbox : mailboxes) {
            if (mailbox.getDomain() != null) {
                return mailbox;
            }
        }
        return mailboxes.get(0);
    }

    private static Address address(@Nullable String name, String address) {
        String words = name == null ? "" : MessageReader.words(name);
        return new Address(words.isEmpty() ? Optional.empty() : Optional.of(words), address);
    }
}
