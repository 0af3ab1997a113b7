package io.github.prognosis.series;

import io.github.prognosis.model.Address;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list made for a test: mails and commits, one after the other, by people of one name each. */
public final class MadeList {

    private final List<ListMail> mails = new ArrayList<>();
    private final Map<Long, Letter> letters = new HashMap<>();
    private final List<TreeCommit> commits = new ArrayList<>();

    /** A moment in UTC: {@code 2031-02-01}, or with {@code T12:30}. */
    public static Instant at(String when) {
        String text = when.contains("T") ? when : when + "T12:00";
        return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static Address address(String person) {
        return new Address(
                Optional.of(person), person.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org");
    }

    /** A mail with an empty body; its id is {@code m1@example.org} for the first and so on. */
    public MadeList mail(String when, String person, String subject) {
        return mail(when, person, subject, "", List.of());
    }

    /** A mail with a body, that answers others. */
    public MadeList mail(String when, String person, String subject, String text, List<String> references) {
        long place = mails.size() + 1L;
        ListMail mail =
                new ListMail(place, Optional.of("m" + place + "@example.org"), subject, address(person), at(when));
        mails.add(mail);
        letters.put(place, new Letter(mail, references, () -> text));
        return this;
    }

    /** A mail that has the id of another. */
    public MadeList copy(String id, String when, String person, String subject) {
        long place = mails.size() + 1L;
        ListMail mail = new ListMail(place, Optional.of(id), subject, address(person), at(when));
        mails.add(mail);
        letters.put(place, new Letter(mail, List.of(), () -> ""));
        return this;
    }

    /** A version: its cover, and a minute behind each other its patches. */
    public MadeList version(String when, String person, String tag, String title, String... patches) {
        Instant date = at(when);
        int count = patches.length;
        mail(when, person, "[" + tag + " 0/" + count + "] " + title);
        for (int i = 1; i <= count; i++) {
            String minute = LocalDateTime.ofInstant(date.plusSeconds(60L * i), ZoneOffset.UTC)
                    .toString();
            mail(minute, person, "[" + tag + " " + i + "/" + count + "] " + patches[i - 1]);
        }
        return this;
    }

    /** A commit, newer than those before; its hash is made of its number. */
    public MadeList commit(String when, String person, String subject) {
        return commit(when, person, subject, Optional.empty());
    }

    /** A commit whose message says that it reverts another. */
    public MadeList commit(String when, String person, String subject, Optional<String> reverts) {
        commits.add(new TreeCommit(hash(commits.size() + 1), at(when), at(when), address(person), subject, reverts));
        return this;
    }

    /** The hash of a commit by its number, from 1 on. */
    public static String hash(int number) {
        return String.format("%040x", 0xabcd0000L + number);
    }

    /** The mails so far. */
    public List<ListMail> mails() {
        return List.copyOf(mails);
    }

    public Letters letters() {
        return mail -> Optional.ofNullable(letters.get(mail.place()));
    }

    public ListedSeries series() {
        return new ListedSeries(mails, letters());
    }

    public Tree tree() {
        List<TreeCommit> newestFirst = new ArrayList<>(commits);
        Collections.reverse(newestFirst);
        return Tree.of(newestFirst);
    }

    /** The only series of a title. */
    public Series only(String title) {
        List<Series> found = series().titled(title);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " series have the title " + title);
        }
        return found.get(0);
    }

    /** Where the only series of a title stands. */
    public SeriesStanding standing(String title, String... owners) {
        List<Person> people = new ArrayList<>();
        for (String owner : owners) {
            people.add(Person.named(owner));
        }
        return new Standings(tree(), letters()).of(only(title), people);
    }
}
