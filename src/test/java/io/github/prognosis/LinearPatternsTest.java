package io.github.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each regular expression of the program reads a text in time in proportion to its length, whatever the text is: the reads of
 * single characters are counted, not the time.
 */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class LinearPatternsTest {

    private static final int LENGTH = 300;

    /** Longer than what most bounded repetitions reach. */
    private static final int LONGER = 1_000;

    /** For a text of twice the length; an expression that is not linear reads four times as much, or does not end. */
    private static final double MOST_GROWTH = 3;

    /** So often may each character be read without a look at the growth. */
    private static final int FEW_READS = 50;

    /** So often may each character be read at most. */
    private static final int MOST_READS = 1_000;

    /** Expressions that are asked about one place of a text only, the start as a rule, never looked for from each. */
    private static final Set<String> AT_ONE_PLACE = Set.of(
            "BodyFinder.LIST_FOOTER",
            "DateReader.FRONT",
            "DateReader.MONTH_FIRST",
            "IssueDraft.SENTENCE",
            "IssueListReader.PART",
            "MailPart.FIELD",
            "MailStart.FIELD",
            "NumberWriter.NUMBER",
            "OwnerReader.EMAIL",
            "Sender.NAME_BEHIND",
            "Setting.FORM",
            "TimelineReader.COLUMN_GAP",
            "TimelineReader.REMARK",
            "TransferEncoding.PLAIN_FIRST_LINE");

    @ArchTest
    void everyPatternIsLinear(JavaClasses classes) throws ReflectiveOperationException {
        Map<String, Pattern> patterns = patterns(classes);
        assertThat(patterns).hasSizeGreaterThan(100).containsKeys(AT_ONE_PLACE.toArray(String[]::new));
        List<String> slow = new ArrayList<>();
        patterns.forEach((name, pattern) -> slow(name, pattern).ifPresent(slow::add));
        assertThat(slow).isEmpty();
    }

    private static Map<String, Pattern> patterns(JavaClasses classes) throws ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!type.getName().contains(".grammar.") && !type.getName().contains(".Jte")) {
                for (Field field : type.reflect().getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        collect(type.getSimpleName() + "." + field.getName(), field.get(null), patterns);
                    }
                }
            }
        }
        return patterns;
    }

    private static void collect(String name, Object value, Map<String, Pattern> patterns)
            throws ReflectiveOperationException {
        if (value instanceof Pattern pattern) {
            patterns.put(name, pattern);
        } else if (value instanceof Collection<?> values) {
            int number = 0;
            for (Object each : values) {
                collect(name + "[" + number++ + "]", each, patterns);
            }
        } else if (value instanceof Record && value.getClass().getName().startsWith(ArchitectureTest.ROOT)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                collect(
                        name + "." + component.getName(),
                        component.getAccessor().invoke(value),
                        patterns);
            }
        }
    }

    /** What an expression is too slow for; empty if it is linear. */
    private static Optional<String> slow(String name, Pattern pattern) {
        for (WorstTexts.Worst worst : WorstTexts.of(pattern)) {
            boolean slow = isSlow(worst, text -> pattern.matcher(text).matches())
                    || (!AT_ONE_PLACE.contains(name) && isSlow(worst, text -> findAll(pattern, text)));
            if (slow) {
                return Optional.of(name + " " + pattern + " on " + worst);
            }
        }
        return Optional.empty();
    }

    private static void findAll(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            // from the next
        }
    }

    /** Whether it grows out of proportion, and does so still where the text is longer than what bounded repetitions reach. */
    private static boolean isSlow(WorstTexts.Worst worst, Consumer<CharSequence> use) {
        return grows(worst, LENGTH, use) && grows(worst, LONGER, use);
    }

    private static boolean grows(WorstTexts.Worst worst, int length, Consumer<CharSequence> use) {
        long reads = reads(worst.text(2 * length), use);
        return reads > (long) FEW_READS * length
                && (reads == Long.MAX_VALUE || reads > MOST_GROWTH * reads(worst.text(length), use));
    }

    private static long reads(String text, Consumer<CharSequence> use) {
        CountedText counted = new CountedText(text);
        try {
            use.accept(counted);
            return counted.reads;
        } catch (TooOften | StackOverflowError slow) {
            return Long.MAX_VALUE;
        }
    }

    @SuppressWarnings("serial")
    private static final class TooOften extends RuntimeException {}

    /** A text that is not read for ever. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long reads;

        private CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++reads > (long) MOST_READS * text.length()) {
                throw new TooOften();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
