package io.github.prognosis.parse;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which mail programs, each in its user's language, introduce the mail that they quote or forward. */
final class QuotationWords {

    /** A field of a header as it is shown to people: {@code From: Ada}, {@code *Betreff:* Xen}. */
    enum HeaderField {
        FROM,
        DATE,
        TO,
        SUBJECT
    }

    private static final Map<String, HeaderField> FIELDS = fields();

    private static final Pattern FIELD =
            Pattern.compile("[*_]{0,2}(\\p{L}[\\p{L}. ]{0,20}+)[*_]{0,2}[:\\uff1a][*_]{0,2}(?: .*|$)");

    private static final Set<String> MESSAGES =
            Set.of(("original message|forwarded message|original appointment|original mail|urspr\u00fcngliche nachricht"
                            + "|weitergeleitete nachricht|originalnachricht|message d'origine|message original"
                            + "|message transf\u00e9r\u00e9|mensaje original|mensaje reenviado|mensagem original"
                            + "|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht"
                            + "|doorgestuurd bericht|ursprungligt meddelande|vidarebefordrat meddelande"
                            + "|originalmeddelande|oprindelig meddelelse|videresendt meddelelse|opprinnelig melding"
                            + "|videresendt melding|alkuper\u00e4inen viesti|v\u00e4litetty viesti|wiadomo\u015b\u0107 oryginalna"
                            + "|oryginalna wiadomo\u015b\u0107|p\u016fvodn\u00ed zpr\u00e1va|p\u0159eposlan\u00e1 zpr\u00e1va"
                            + "|eredeti \u00fczenet|orijinal ileti|orijinal mesaj|\u0438\u0441\u0445\u043e\u0434\u043d\u043e\u0435"
                            + " \u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435|\u539f\u59cb\u90ae\u4ef6|\u90ae\u4ef6\u539f\u4ef6"
                            + "|\u539f\u59cb\u90f5\u4ef6|\u5143\u306e\u30e1\u30c3\u30bb\u30fc\u30b8|\u8ee2\u9001\u30e1\u30c3\u30bb\u30fc\u30b8"
                            + "|\uc6d0\ubcf8 \uba54\uc2dc\uc9c0")
                    .split("\\|"));

    /** So many hyphens stand on either side of the words at least. */
    private static final int HYPHENS = 3;

    private static final int LONGEST_MARK = 160;
    private static final int LONGEST_ATTRIBUTION = 400;

    /** What Pipermail puts between the parts of a mail. */
    private static final String NEXT_PART = "next part";

    private static final String BEGIN_FORWARDED = "begin forwarded message:";

    private static final Pattern FROM_BEHIND = Pattern.compile(" (?:from|von|de|da|van) .*");

    /** A class of their own, so that they are made only for a post with a line that may be such. */
    private static final class Attribution {

        static final Pattern WROTE = Pattern.compile(
                "(?<!\\p{L})(?:wrote|writes|schrieb|schreibt|a \u00e9crit|escribi\u00f3|ha scritto|schreef|escreveu|skrev|kirjoitti"
                        + "|napisa\u0142(?:\\(a\\))?|napisa\u0142a|pisze|napsal(?:\\(a\\))?|\u043d\u0430\u043f\u0438\u0441\u0430\u043b(?:\\(\u0430\\))?"
                        + "|\u043f\u0438\u0448\u0435\u0442|yazd\u0131|\u00edrta)(?!\\p{L})[^:]{0,100}[:\\uff1a]$"
                        + "|(?:\u5199\u9053|\u5beb\u9053) ?[:\\uff1a]$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        /** A day, a time or an address; a quotation's line has one at least, and prose about what somebody wrote seldom. */
        static final Pattern WHEN_OR_WHO = Pattern.compile(
                "(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d\\d?:\\d\\d|\\d[./-]\\d\\d?[./-]\\d|\\w@\\w|\\w at \\w+\\.\\w");

        static final Pattern BEGINNING = Pattern.compile(
                "(?:on|am|le|el|il|op|em|den|p\u00e5|dne|w dniu|dnia|\u0432|\u4e8e|\u5728)(?!\\p{L}).*|\\d.*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private QuotationWords() {}

    private static Map<String, HeaderField> fields() {
        Map<String, HeaderField> fields = new HashMap<>();
        put(
                fields,
                HeaderField.FROM,
                "from von de da van fr\u00e5n fra l\u00e4hett\u00e4j\u00e4 od felad\u00f3 g\u00f6nderen kimden exp\u00e9diteur"
                        + " remitente afzender nadawca \u043e\u0442 \u03b1\u03c0\u03cc \u53d1\u4ef6\u4eba \u5bc4\u4ef6\u8005 \u5bc4\u4ef6\u4eba"
                        + " \u5dee\u51fa\u4eba \u53d1\u81ea \ubcf4\ub0b8\uc0ac\ub78c");
        put(
                fields,
                HeaderField.DATE,
                "sent date gesendet datum envoy\u00e9 fecha enviado enviada inviato data verzonden skickat sendt dato"
                        + " l\u00e4hetetty p\u00e4iv\u00e4m\u00e4\u00e4r\u00e4 wys\u0142ano odesl\u00e1no elk\u00fcldve g\u00f6nderildi tarih"
                        + " \u0434\u0430\u0442\u0430 \u043e\u0442\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e \u53d1\u9001\u65f6\u95f4 \u65e5\u671f"
                        + " \u5bc4\u4ef6\u65e5\u671f \u9001\u4fe1\u65e5\u6642 \u65e5\u6642");
        put(
                fields,
                HeaderField.TO,
                "to cc an \u00e0 para a aan till kopia til vastaanottaja kopio do dw komu c\u00edmzett kime kopie"
                        + " \u043a\u043e\u043c\u0443 \u043a\u043e\u043f\u0438\u044f \u03c0\u03c1\u03bf\u03c2 \u6536\u4ef6\u4eba \u6536\u4ef6\u8005"
                        + " \u5b9b\u5148 \u6284\u9001");
        put(
                fields,
                HeaderField.SUBJECT,
                "subject betreff objet asunto assunto oggetto onderwerp \u00e4mne emne aihe temat p\u0159edm\u011bt t\u00e1rgy konu"
                        + " \u0442\u0435\u043c\u0430 \u03b8\u03ad\u03bc\u03b1 \u4e3b\u9898 \u4e3b\u65e8 \u4ef6\u540d \uc81c\ubaa9");
        return Map.copyOf(fields);
    }

    private static void put(Map<String, HeaderField> fields, HeaderField field, String words) {
        for (String word : words.split(" ", 0)) {
            fields.put(word, field);
        }
    }

    /** The field that a line shows; empty if it shows none. */
    static Optional<HeaderField> field(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('\uff1a') < 0) {
            return Optional.empty();
        }
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return Optional.empty();
        }
        String name = field.group(1).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FIELDS.get(name));
    }

    /** Whether fields shown one below the other are the header of a mail. */
    static boolean isHeader(EnumSet<HeaderField> fields) {
        return fields.contains(HeaderField.FROM) && fields.contains(HeaderField.SUBJECT);
    }

    /** Whether the line says that another mail stands below: {@code -----Original Message-----}. */
    static boolean isMark(String line) {
        String words = betweenHyphens(line).replace('\u2019', '\'');
        return MESSAGES.contains(FROM_BEHIND.matcher(words).replaceFirst("")) || line.equalsIgnoreCase(BEGIN_FORWARDED);
    }

    /** Whether the line is Pipermail's: another part of the mail stands below. */
    static boolean isNextPart(String line) {
        return betweenHyphens(line).equals(NEXT_PART);
    }

    /** The words of {@code -----Original Message-----} in lower case; empty if hyphens do not stand on both sides. */
    private static String betweenHyphens(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == '-') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == '-') {
            end--;
        }
        boolean marked = start >= HYPHENS && line.length() - end >= HYPHENS && end - start <= LONGEST_MARK;
        return marked ? line.substring(start, end).strip().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a line, or one that was broken in pieces, ends as it does that says who wrote what is quoted below. */
    static boolean endsAttribution(String line) {
        return mayEndAttribution(line) && Attribution.WROTE.matcher(line).find();
    }

    /** Whether a line ends as the last piece of such a line does. */
    static boolean mayEndAttribution(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return (last == ':' || last == '\uff1a') && line.length() <= LONGEST_ATTRIBUTION;
    }

    /** Whether a line begins as one that says who wrote what is quoted below, and when: {@code On Mon, 2 Feb 2026}. */
    static boolean beginsAttribution(String line) {
        return Attribution.BEGINNING.matcher(line).matches()
                && Attribution.WHEN_OR_WHO.matcher(line).find();
    }
}
