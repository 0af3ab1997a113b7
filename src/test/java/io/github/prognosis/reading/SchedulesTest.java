package io.github.prognosis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Reading;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which mails tell the dates of a release, and what is read of them. */
class SchedulesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^## (.*)\n\n```\n((?s:.*?))^```\n\n```\n((?s:.*?))^```$");

    private static final String DATES = "* Last posting date: March 5, 2027\n* Release: May 10, 2027\n";

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        String examples = new String(
                SchedulesTest.class.getResourceAsStream("schedules.examples.md").readAllBytes(),
                StandardCharsets.UTF_8);
        List<DynamicTest> tests = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(examples);
        while (example.find()) {
            String mail = mail("a@example.org", "Wed, 10 Feb 2027 10:00:00 +0000", example.group(1), example.group(2));
            String expected = example.group(3);
            tests.add(dynamicTest(
                    example.group(1),
                    () -> assertThat(told(Prognosis.read(mail, "a.eml"))).isEqualTo(expected)));
        }
        assertThat(tests).hasSizeGreaterThan(25);
        return tests;
    }

    private static String told(Reading reading) {
        assertThat(reading.updates()).isEmpty();
        if (reading.schedules().isEmpty()) {
            assertThat(reading.skipped()).hasSize(1);
            return "none\n";
        }
        assertThat(reading.skipped()).isEmpty();
        Schedule schedule = reading.schedules().get(0);
        StringBuilder told = new StringBuilder(schedule.release());
        told.append(schedule.proposed() ? " proposed\n" : "\n");
        for (Milestone milestone : schedule.timeline().milestones()) {
            told.append(milestone.date().map(LocalDate::toString).orElse("TBD"))
                    .append(' ')
                    .append(milestone.name())
                    .append('\n');
        }
        return told.toString();
    }

    @Test
    void itsDayIsThatOfAnUpdate() throws IOException {
        Schedule schedule = schedules(
                        mail("a@example.org", "Wed, 10 Feb 2027 23:30:00 -0800", "Xen 4.24 schedule", DATES))
                .get(0);
        assertThat(schedule.date()).contains(LocalDate.of(2027, 2, 10));
        assertThat(schedule.message().id()).contains("a@example.org");
        assertThat(schedule.name()).isEqualTo("a.eml");
    }

    @Test
    void aTextNeedsTheReleaseInItsFirstLine() throws IOException {
        assertThat(Prognosis.read("Xen 4.24 release schedule\n\n" + DATES, "dates.txt")
                        .schedules())
                .hasSize(1);
        assertThat(Prognosis.read("Our release schedule\n\n" + DATES, "xen-4.24.txt")
                        .schedules())
                .isEmpty();
    }

    @Test
    void aPostWithItemsIsAnUpdateHoweverItIsCalled() throws IOException {
        String text = DATES + "\n= Open =\n\n*  Guest timers (ok)\n  -  Ines Fonseca\n";
        Reading reading = Prognosis.read(
                mail("a@example.org", "Wed, 10 Feb 2027 10:00:00 +0000", "Xen 4.24 release schedule", text), "a.eml");
        assertThat(reading.schedules()).isEmpty();
        assertThat(reading.updates()).extracting(Update::release).containsExactly("4.24");
    }

    @Test
    void ofCopiesTheFirstCountsAndAReminderIsNoCopy() throws IOException {
        String subject = "Xen 4.24 release schedule";
        String first = mail("a@example.org", "Wed, 10 Feb 2027 10:00:00 +0000", subject, DATES);
        String again = mail("b@example.org", "Thu, 11 Feb 2027 10:00:00 +0000", subject, DATES);
        String reminder = mail("c@example.org", "Thu, 11 Mar 2027 10:00:00 +0000", subject, DATES);
        String mark = "From a@example.org Wed Feb 10 10:00:00 2027\n";
        Reading reading = Prognosis.read(
                mark + reminder + "\n" + mark + again + "\n" + mark + first + "\n" + mark + first, "list.mbox");
        assertThat(reading.schedules())
                .extracting(schedule -> schedule.message().id().orElseThrow())
                .containsExactly("a@example.org", "c@example.org");
        assertThat(reading.skipped())
                .extracting(SkippedMail::reason, mail -> mail.duplicateOf().orElseThrow())
                .containsOnly(org.assertj.core.groups.Tuple.tuple(SkippedMail.Reason.DUPLICATE, "a@example.org"))
                .hasSize(2);
        assertThat(Readings.joined(List.of(reading, reading)).schedules()).isEqualTo(reading.schedules());
    }

    @Test
    void everyBeginningOfATextIsRead() throws IOException {
        String text = "The feature freeze moves to the 16th of April. " + DATES.replace("*", "-");
        for (int end = 1; end < text.length(); end++) {
            schedules(
                    mail("a@example.org", "Wed, 10 Feb 2027 10:00:00 +0000", "Xen 4.24 slips", text.substring(0, end)));
        }
    }

    private static List<Schedule> schedules(String mail) throws IOException {
        return Prognosis.read(mail, "a.eml").schedules();
    }

    private static String mail(String id, String date, String subject, String text) {
        return "Message-ID: <" + id + ">\nFrom: Maja Lindqvist <maja@example.org>\nDate: " + date + "\nSubject: "
                + subject + "\n\n" + text;
    }
}
