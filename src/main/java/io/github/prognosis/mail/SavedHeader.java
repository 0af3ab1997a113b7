package io.github.prognosis.mail;

import io.github.prognosis.model.Message;
import io.github.prognosis.source.WhiteSpace;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What mail programs write above a mail that they save or print as text or as a page: who wrote it, when, to whom, what about,
 * in words of the language they speak. It is the mail's own header.
 *
 * @param message what it says
 * @param body the offset of the text below
 */
record SavedHeader(Message message, int body) {

    private static final String BAR = "|";

    /** What a line of it tells. */
    private enum Field {
        FROM(
                "from",
                "von",
                "de",
                "da",
                "van",
                "fr\u00e5n",
                "fra",
                "od",
                "\u0438\u0437",
                "\u043e\u0442",
                "\u53d1\u4ef6\u4eba",
                "\u5dee\u51fa\u4eba"),
        DATE(
                "date",
                "sent",
                "datum",
                "gesendet",
                "envoy\u00e9",
                "enviado",
                "enviado el",
                "enviada em",
                "inviato",
                "data",
                "verzonden",
                "skickat",
                "sendt",
                "wys\u0142ano",
                "odesl\u00e1no",
                "\u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e",
                "\u0434\u0430\u0442\u0430",
                "fecha",
                "\u53d1\u9001\u65f6\u95f4",
                "\u9001\u4fe1\u65e5\u6642"),
        SUBJECT(
                "subject",
                "betreff",
                "objet",
                "asunto",
                "assunto",
                "oggetto",
                "onderwerp",
                "\u00e4mne",
                "emne",
                "temat",
                "p\u0159edm\u011bt",
                "\u0442\u0435\u043c\u0430",
                "\u4e3b\u9898",
                "\u4ef6\u540d"),
        ID("message-id");

        /** Each between two bars, which stand in none. */
        private final String labels;

        Field(String... labels) {
            this.labels = BAR + String.join(BAR, labels) + BAR;
        }

        static Optional<Field> of(String label) {
            String folded = WhiteSpace.fold(label).toLowerCase(Locale.ROOT);
            for (Field field : values()) {
                if (field.labels.contains(BAR + folded + BAR)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    private static final Pattern LINE =
            Pattern.compile("^\\*?+([\\p{L}][\\p{L}-]*+(?: \\p{L}++){0,2}+)\\p{Z}?+[:\uff1a]\\*?+(.*+)");
    /** More lines than that no program writes there. */
    private static final int MAX_LINES = 20;

    /**
     * Finds the header that a text begins with, behind blank lines.
     *
     * @param text its line breaks are line feeds
     * @return empty if there is none that says at least who wrote and what about
     */
    static Optional<SavedHeader> of(String text) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        int at = behindBlankLines(text, 0);
        for (int lines = 0; lines < MAX_LINES && at < text.length(); lines++) {
            int end = end(text, at);
            Matcher line = LINE.matcher(text).region(at, end);
            boolean continued = lines > 0 && Character.isWhitespace(text.charAt(at)) && end > at;
            if (!continued && !line.matches()) {
                break;
            }
            if (!continued) {
                String value = WhiteSpace.fold(line.group(2));
                Field.of(line.group(1)).ifPresent(field -> fields.putIfAbsent(field, value));
            }
            at = Math.min(text.length(), end + 1);
        }
        boolean whole = fields.containsKey(Field.FROM) && fields.containsKey(Field.SUBJECT);
        return whole ? Optional.of(new SavedHeader(message(fields), behindBlankLines(text, at))) : Optional.empty();
    }

    private static Message message(Map<Field, String> fields) {
        Map<Field, String> said = new EnumMap<>(fields);
        said.values().removeIf(String::isEmpty);
        return new Message(
                Optional.ofNullable(said.get(Field.ID)).flatMap(PageText::id),
                Optional.ofNullable(said.get(Field.SUBJECT)),
                Optional.ofNullable(said.get(Field.FROM)).flatMap(PageText::sender),
                Optional.ofNullable(said.get(Field.DATE)).flatMap(HeaderDate::parse));
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int behindBlankLines(String text, int from) {
        int at = from;
        for (int i = from; i < text.length() && WhiteSpace.isSpace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                at = i + 1;
            }
        }
        return at;
    }
}
