package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Update;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What never makes a difference to a post. */
@Execution(ExecutionMode.CONCURRENT)
class ReaderPropertiesTest {

    private static void isReadAlike(SamplePost sample, String other) {
        Update one = Posts.read(sample.body());
        Update same = Posts.read(other);
        assertThat(one.items()).isNotEmpty();
        assertThat(ModelText.ofItems(same)).isEqualTo(ModelText.ofItems(one));
        assertThat(ModelText.ofTimeline(same)).isEqualTo(ModelText.ofTimeline(one));
    }

    private static String eachLine(SamplePost sample, UnaryOperator<String> change) {
        return sample.lines().stream().map(change).collect(Collectors.joining("\n"));
    }

    @Nested
    class WhatMakesNoDifference {

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.SamplePost#all")
        void lineEnds(SamplePost sample) {
            isReadAlike(sample, sample.body().replace("\n", "\r\n"));
            isReadAlike(sample, sample.body().replace("\n", "\r"));
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.SamplePost#all")
        void blanksAtTheEndOfALine(SamplePost sample) {
            isReadAlike(sample, eachLine(sample, line -> line + " "));
            isReadAlike(sample, eachLine(sample, line -> line + " \t\u00a0 "));
            isReadAlike(sample, eachLine(sample, String::stripTrailing));
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.SamplePost#all")
        void noBreakSpaces(SamplePost sample) {
            isReadAlike(sample, eachLine(sample, line -> "\u00a0".repeat(indent(line)) + line.substring(indent(line))));
            isReadAlike(sample, sample.body().replace("  ", "\u00a0 "));
            isReadAlike(sample, sample.body().replace(' ', '\u00a0'));
        }

        private static int indent(String line) {
            return line.length() - line.stripLeading().length();
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.SamplePost#all")
        void aSignatureOrAFooterBelow(SamplePost sample) {
            String footer = "\n_______________________________________________\nXen-devel mailing list\n"
                    + "Xen-devel@lists.example.org\nhttps://lists.example.org/mailman/listinfo/xen-devel\n";
            String signature = "\n-- \nMaja Lindqvist\n  - https://example.org/maja\n* no item (good)\n";
            isReadAlike(sample, sample.body() + footer);
            isReadAlike(sample, sample.body() + signature);
            isReadAlike(sample, sample.body() + signature + footer);
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.SamplePost#all")
        void aByteOrderMarkOrANulInFront(SamplePost sample) {
            isReadAlike(sample, "\ufeff" + sample.body());
            isReadAlike(sample, "\u0000" + sample.body());
        }

        @ParameterizedTest
        @MethodSource("io.github.prognosis.parse.SamplePost#all")
        void textInFront(SamplePost sample) {
            isReadAlike(sample, "Hello all,\n\nhere is the news.\n\n" + sample.body());
        }
    }

    @Nested
    class WrappedLines {

        private static final Pattern BLANK = Pattern.compile(" +");

        private static List<String> at(int width, String ending) throws IOException {
            return SamplePost.scripted()
                    .map(sample -> wrapped(sample, width, ending))
                    .toList();
        }

        private static String wrapped(SamplePost sample, int width, String ending) {
            return eachLine(
                    sample, line -> line.strip().startsWith("=") ? line : String.join("\n", wrap(line, width, ending)));
        }

        /** Breaks a line as mail programs do: as late as possible, what is left in the first column. */
        private static List<String> wrap(String line, int width, String ending) {
            List<String> lines = new ArrayList<>();
            String rest = line;
            while (rest.stripTrailing().length() > width) {
                int indent = rest.length() - rest.stripLeading().length();
                int end = rest.lastIndexOf(' ', width);
                if (end <= indent) {
                    end = rest.indexOf(' ', Math.max(indent, width));
                }
                if (end < 0 || rest.substring(end).isBlank()) {
                    break;
                }
                lines.add(rest.substring(0, end).stripTrailing() + ending);
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
            return lines;
        }

        @Test
        void aWrappedLineKeepsItsWords() {
            assertThat(wrap("  -  https://example.org/1/2/3 is long", 20, " "))
                    .containsExactly("  - ", "https://example.org/1/2/3 ", "is long");
            assertThat(wrap("* one two three four", 10, "")).containsExactly("* one two", "three four");
            assertThat(wrap("* one two ", 9, "")).containsExactly("* one two ");
        }

        @ParameterizedTest
        @CsvSource({"76, true", "60, true", "60, false", "50, true", "50, false", "40, true", "40, false"})
        void theItemsStayTheSame(int width, boolean blankStays) throws IOException {
            List<SamplePost> samples = SamplePost.scripted().toList();
            assertThat(samples).hasSizeGreaterThanOrEqualTo(7);
            List<String> wrapped = at(width, blankStays ? " " : "");
            for (int i = 0; i < samples.size(); i++) {
                assertThat(BLANK.splitAsStream(wrapped.get(i).replace('\n', ' '))
                                .toList())
                        .isEqualTo(BLANK.splitAsStream(samples.get(i).body().replace('\n', ' '))
                                .toList());
                isReadAlike(samples.get(i), wrapped.get(i));
            }
        }
    }
}
