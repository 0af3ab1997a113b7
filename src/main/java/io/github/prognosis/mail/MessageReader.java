package io.github.prognosis.mail;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.WhiteSpace;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes one message whose header is found, whatever it came in. */
final class MessageReader {

    private static final Pattern MESSAGE_ID = Pattern.compile("<([^<>]*)>");

    /** Fields that a mail has once. */
    private static final List<String> SINGLE = List.of(HeaderField.SUBJECT, HeaderField.DATE, HeaderField.MESSAGE_ID);

    private MessageReader() {}

    /** Decodes the header's fields and the body that stands behind it up to the end of the bytes. */
    static Mail read(String path, Source.Format format, byte[] bytes, HeaderBlock header) {
        Problems problems = new Problems();
        checkHeader(bytes, header, problems);
        Message message = new Message(id(header), subject(header), from(header), date(header, problems));
        Body body = BodyFinder.find(bytes, header, problems);
        return new Mail(new Source(path, format, body.line()), message, body.text(), problems.list());
    }

    private static void checkHeader(byte[] bytes, HeaderBlock header, Problems problems) {
        if (header.cut()) {
            problems.warn(
                    Problems.HEADER, "the header is longer than mails have it; what is beyond the limits is left out");
        }
        if (header.skipped() > 0) {
            problems.warn(Problems.HEADER, "a line of the header is no field; it is left out");
        }
        if (header.end() == HeaderBlock.End.TEXT) {
            problems.warn(
                    Problems.HEADER,
                    "no blank line ends the header; the text is taken to begin in line "
                            + ByteLines.number(bytes, header.bodyStart()));
        }
        for (String name : SINGLE) {
            long count = header.count(name);
            if (count > 1) {
                problems.warn(Problems.HEADER, "there are " + count + " fields \"" + name + "\"; the first counts");
            }
        }
    }

    private static Optional<String> id(HeaderBlock header) {
        return header.first(HeaderField.MESSAGE_ID)
                .map(value -> {
                    Matcher matcher = MESSAGE_ID.matcher(value);
                    return WhiteSpace.fold(matcher.find() ? matcher.group(1) : value)
                            .replace(" ", "");
                })
                .filter(id -> !id.isEmpty());
    }

    private static Optional<String> subject(HeaderBlock header) {
        return header.first(HeaderField.SUBJECT)
                .map(value -> HeaderText.words(HeaderText.characters(value)))
                .filter(subject -> !subject.isEmpty());
    }

    private static Optional<Address> from(HeaderBlock header) {
        return header.first(HeaderField.FROM).map(HeaderText::characters).flatMap(Sender::parse);
    }

    private static Optional<OffsetDateTime> date(HeaderBlock header, Problems problems) {
        Optional<String> field = header.first(HeaderField.DATE);
        Optional<OffsetDateTime> date = field.flatMap(HeaderDate::parse);
        if (field.isPresent() && date.isEmpty()) {
            String shown = HeaderText.words(HeaderText.characters(field.get()));
            problems.warn(
                    Problems.DATE,
                    "the date of the mail cannot be read: \"" + shown.substring(0, Math.min(shown.length(), 60)) + '"');
        }
        return date;
    }
}
