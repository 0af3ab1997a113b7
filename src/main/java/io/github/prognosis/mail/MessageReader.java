package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Decodes a mail whose header is found. */
final class MessageReader {

    /** Our limits let what is behind them be read; those of mime4j end with an exception. */
    private static final MimeConfig WITHOUT_LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .build();

    private static final String SUBJECT = "subject";
    private static final String DATE = "date";
    /** What Outlook calls the date in mails that it saves as text. */
    private static final String SENT = "sent";

    private static final String MESSAGE_ID = "message-id";

    private static final Pattern BRACKETED = Pattern.compile("<([^<>]*)>");
    private static final Map<Charset, Charset> READ_AS = Map.of(StandardCharsets.ISO_8859_1, CharacterSet.WINDOWS_1252);

    private MessageReader() {}

    /**
     * Decodes the header and the body.
     *
     * @param mail all of it, one char for each byte, its line breaks line feeds
     */
    static Mail read(MailPlace place, String mail, MailStart start, Limits limits) {
        MailDiagnostics problems = new MailDiagnostics();
        MimeMonitor monitor = new MimeMonitor();
        MimeTokenStream stream = new MimeTokenStream(WITHOUT_LIMITS, monitor, new PartHeader(limits));
        HeaderFields fields = new HeaderFields(limits);
        BodyFinder bodies = new BodyFinder(mail, start, limits, problems);
        try {
            stream.parse(start.open(mail));
            EntityState state = stream.getState();
            while (state != EntityState.T_END_HEADER) {
                if (state == EntityState.T_FIELD) {
                    fields.add(stream.getField());
                }
                state = stream.next();
            }
            bodies.look(stream, monitor);
        } catch (IOException | MimeException e) {
            problems.warn(MailDiagnostics.MIME, "the mail cannot be read to its end; what is behind is left out");
        }
        checkHeader(fields, mail, start, problems);
        Optional<String> sent = fields.first(DATE).or(() -> fields.first(SENT));
        Optional<OffsetDateTime> date = sent.flatMap(field -> HeaderDate.parse(words(field)));
        Optional<LocalDate> arrival = date.isPresent() ? Optional.empty() : Arrival.of(fields, place.mark());
        if (date.isEmpty()) {
            checkDate(sent, arrival, problems);
        }
        Message message =
                new Message(id(fields), subject(fields), fields.first("from").flatMap(Sender::parse), date);
        List<Mail> texts = new ArrayList<>();
        for (Body body : bodies.all()) {
            MailDiagnostics met = new MailDiagnostics();
            met.addAll(problems.list());
            met.addAll(body.problems());
            Source source = place.source(body.line());
            texts.add(new Mail(source, message, body.text(), met.list(), place.start(), arrival, List.of()));
        }
        return texts.get(0).withOtherTexts(texts.subList(1, texts.size()));
    }

    private static void checkHeader(HeaderFields fields, String mail, MailStart start, MailDiagnostics problems) {
        if (fields.cut()) {
            problems.warn(
                    MailDiagnostics.HEADER,
                    "the header is longer than mails have it; what is beyond the limits is left out");
        }
        if (start.broken()) {
            problems.warn(MailDiagnostics.HEADER, "a line of the header is no field; it is left out");
        }
        if (!start.closed()) {
            problems.warn(
                    MailDiagnostics.HEADER,
                    "no blank line ends the header; the text is taken to begin in line "
                            + LineBreaks.lineNumber(mail, start.body()));
        }
        for (String name : List.of(SUBJECT, DATE, MESSAGE_ID)) {
            int count = fields.count(name);
            if (count > 1) {
                problems.warn(
                        MailDiagnostics.HEADER, "there are " + count + " fields \"" + name + "\"; the first counts");
            }
        }
    }

    private static Optional<String> id(HeaderFields fields) {
        String value = fields.first(MESSAGE_ID).orElse("");
        Matcher bracketed = BRACKETED.matcher(value);
        String id =
                WhiteSpace.fold(bracketed.find() ? bracketed.group(1) : value).replace(" ", "");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private static Optional<String> subject(HeaderFields fields) {
        String subject = words(fields.first(SUBJECT).orElse(""));
        return subject.isEmpty() ? Optional.empty() : Optional.of(subject);
    }

    /** What is to be said of a mail whose date nobody can read. */
    private static void checkDate(Optional<String> field, Optional<LocalDate> arrival, MailDiagnostics problems) {
        String counts =
                arrival.map(day -> "; the day it arrived counts, " + day).orElse("");
        if (field.isPresent()) {
            String shown = words(field.get());
            problems.warn(
                    MailDiagnostics.DATE,
                    "the date of the mail cannot be read: \"" + shown.substring(0, Math.min(shown.length(), 60)) + '"'
                            + counts);
        } else if (arrival.isPresent()) {
            problems.warn(MailDiagnostics.DATE, "the mail has no date" + counts);
        }
    }

    /** The text of a field with encoded words decoded and white space folded: {@code =?utf-8?Q?G=C3=B3ra?=} is Góra. */
    static String words(String value) {
        return WhiteSpace.fold(
                DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8, READ_AS));
    }
}
