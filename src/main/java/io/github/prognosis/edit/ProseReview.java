package io.github.prognosis.edit;

import io.github.prognosis.mail.TextLine;
import io.github.prognosis.parse.DigestReader.DigestLine;
import io.github.prognosis.parse.LineRole;
import io.github.prognosis.parse.ParsedPost;
import io.github.prognosis.source.Diagnostic;
import io.github.prognosis.source.Position;
import io.github.prognosis.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells a person which words of the next post no edit could set right. */
final class ProseReview {

    private static final String CODE = "look";

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\w.])(?:4\\.\\d{1,3}(?!\\d)|\\d{4}-\\d\\d-\\d\\d|(?:january|february|march|april|may|june|july|august|september"
                    + "|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?!\\w))",
            Pattern.CASE_INSENSITIVE);

    /** The verb, and no month. */
    private static final Pattern MAY = Pattern.compile("(?<!\\w)may(?= [a-z])|(?<=[a-z] )may(?!\\w)");

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\w)(?:items?|numbers?|no\\.?|points?) ?#?\\d", Pattern.CASE_INSENSITIVE);

    private ProseReview() {}

    /** The lines of prose that name a date, a month or a release, where the post is of another day or release now. */
    static void of(
            List<TextLine> text,
            ParsedPost read,
            Optional<String> subject,
            NextOptions options,
            List<Diagnostic> remarks) {
        if (options.date().isEmpty() && options.release().isEmpty()) {
            return;
        }
        if (subject.filter(ProseReview::namesTime).isPresent()) {
            remarks.add(new Diagnostic(
                    Optional.empty(), Severity.INFO, CODE, "see whether the subject is right: " + subject.get()));
        }
        remarks.addAll(lines(text, read, ProseReview::namesTime, "see whether this is right: "));
    }

    private static boolean namesTime(String line) {
        return TIME.matcher(MAY.matcher(line).replaceAll("")).find();
    }

    /** The lines of prose that name an item's number. */
    static List<Diagnostic> numbers(List<TextLine> text, ParsedPost read) {
        return lines(
                text,
                read,
                line -> NUMBER.matcher(line).find(),
                "items have other numbers now; see whether this is right: ");
    }

    private static List<Diagnostic> lines(
            List<TextLine> text, ParsedPost read, Predicate<String> asked, String message) {
        List<Diagnostic> found = new ArrayList<>();
        List<String> lines = text.stream().map(TextLine::words).toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean prose = read.roles().get(i) == LineRole.PROSE && !isOfDigest(text.get(i));
            if (prose && asked.test(lines.get(i))) {
                found.add(new Diagnostic(
                        Optional.of(new Position(i + 1, 1)),
                        Severity.WARNING,
                        CODE,
                        message + lines.get(i).strip()));
            }
        }
        return found;
    }

    /** Whether the line was written just now, or tells a period that is over: nobody has to look at it. */
    private static boolean isOfDigest(TextLine line) {
        return line.from() == 0 || DigestLine.of(line.words(), 1).isPeriod();
    }
}
