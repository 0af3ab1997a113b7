package io.github.prognosis.bench;

import io.github.prognosis.model.Address;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Posts in the scripted layout, as long as one likes: the same for the same words and seed. */
public final class MadeUpPosts {

    /** What the words of titles and notes are written in. */
    public enum Script {
        PLAIN {
            @Override
            String write(String word) {
                return word;
            }
        },
        /** Every vowel has an accent. */
        ACCENTED {
            @Override
            String write(String word) {
                return word.replace('a', 'á')
                        .replace('e', 'é')
                        .replace('i', 'í')
                        .replace('o', 'ö')
                        .replace('u', 'ü');
            }
        },
        /** Every letter is an ideograph. */
        CJK {
            @Override
            String write(String word) {
                StringBuilder written = new StringBuilder(word.length());
                word.chars().forEach(letter -> written.append((char) (0x4e00 + 37 * (letter - 'a'))));
                return written.toString();
            }
        };

        abstract String write(String word);
    }

    private static final List<String> SECTIONS =
            List.of("Hypervisor", "ARM", "x86", "QEMU", "Linux", "FreeBSD", "Toolstack", "Testing");
    private static final List<String> STATES = List.of("none", "fair", "ok", "good", "done");
    private static final List<String> OWNERS = List.of(
            "Owen Castellan",
            "Yuki Tanabe",
            "Samira Haddad",
            "Ines Fonseca",
            "Rohan Deshmukh",
            "Petr Havlik",
            "Li Qiaoyun");
    private static final String[] WORDS = """
            memory events guest timer rework support driver virtual interrupts scheduler credit cache table page shadow nested
            balloon console ring buffer device tree overlay hotplug migration stream format checkpoint block network frontend
            backend firmware boot loader early parser option lock contention latency trace counter microcode errata feature
            mask policy domain builder image layout kernel stub toolstack daemon socket queue batch error path cleanup header
            include split module""".split("\\s+");
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2006-01-02T10:00:00Z");

    /** What a post lists; the texts are made of it. */
    private record Entry(String title, int state, List<String> owners, int rest) {}

    private final Script script;
    private final Random chance;
    private final List<Entry> entries = new ArrayList<>();
    private int months;

    MadeUpPosts(int items, Script script, long seed) {
        this.script = script;
        this.chance = new Random(seed);
        for (int i = 0; i < items; i++) {
            entries.add(entry());
        }
    }

    private Entry entry() {
        String title = words(4 + chance.nextInt(4));
        List<String> owners = new ArrayList<>();
        for (int i = chance.nextInt(2); i >= 0; i--) {
            owners.add(OWNERS.get(chance.nextInt(OWNERS.size())));
        }
        return new Entry(title, chance.nextInt(STATES.size()), List.copyOf(owners), chance.nextInt(100));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(script.write(WORDS[chance.nextInt(WORDS.length)]));
        }
        return words.toString();
    }

    /** Goes to the next month: a fifth of the items changes, and that share of them makes room for others. */
    void nextMonth(double others) {
        months++;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (chance.nextDouble() < others) {
                entries.set(i, entry());
            } else if (chance.nextInt(5) == 0) {
                int state = Math.min(STATES.size() - 1, entry.state + 1);
                entries.set(i, new Entry(entry.title, state, entry.owners, entry.rest));
            }
        }
    }

    /** The text of this month's post. */
    String text() {
        StringBuilder text = new StringBuilder("This is the development update for Xen 4.5.\n\n= Timeline =\n\n");
        text.append(
                "* Feature freeze: 10th September 2014\n* First RC: 5th October\n* Release: 10th December 2014\n\n");
        text.append("= Prognosis =\n\nThe states are: none -> fair -> ok -> good -> done\n\n= Open =\n");
        for (int section = 0; section < SECTIONS.size(); section++) {
            text.append("\n== ").append(SECTIONS.get(section)).append(" ==\n\n");
            for (int i = section; i < entries.size(); i += SECTIONS.size()) {
                append(entries.get(i), text);
            }
        }
        return text.toString();
    }

    private void append(Entry entry, StringBuilder text) {
        String state = STATES.get(entry.state);
        text.append("*  ").append(entry.title).append(" (").append(state).append(")\n");
        if (entry.rest < 30) {
            text.append("   ").append(script.write("the")).append(' ').append(script.write("rest"));
            text.append(' ').append(script.write("waits")).append(' ').append(script.write("for"));
            text.append(' ')
                    .append(script.write("a"))
                    .append(' ')
                    .append(script.write("review"))
                    .append('\n');
        }
        if (entry.rest > 75) {
            text.append("   https://lists.example.org/archives/html/xen-devel/2014-07/msg0");
            text.append(entry.rest).append(".html\n");
        }
        for (String owner : entry.owners) {
            text.append("  -  ").append(owner).append('\n');
        }
        text.append('\n');
    }

    /** This month's post, with the headers that it came with. */
    Post post() {
        return post(text());
    }

    /** A post that has this text. */
    Post post(String text) {
        Message message = new Message(
                Optional.of("update" + months + "@example.org"),
                Optional.of("Xen 4.5 development update"),
                Optional.of(new Address(Optional.of("Release Manager"), "release@example.org")),
                Optional.of(FIRST.plusMonths(months)));
        Source source = new Source("post.txt", Source.Format.TEXT, OptionalInt.of(1));
        return new Post(source, message, "4.5", Optional.empty(), text);
    }

    /** What this month's post says. */
    Update update() {
        return UpdateReader.read(post()).update();
    }

    /** A mail of that size that is no update, as most of a list are. */
    String otherMail(int number, int bytes) {
        StringBuilder mail = new StringBuilder("""
                From user@example.org Mon Jul  1 11:35:34 2014
                Received: from mail.example.org (mail.example.org [192.0.2.1])
                \tby lists.example.org with esmtp id %1$d;
                \tMon, 1 Jul 2014 10:00:00 +0000
                From: User %1$d <user%1$d@example.org>
                Date: Mon, 1 Jul 2014 10:00:00 +0000
                Message-ID: <other%1$d@example.org>
                Subject: [PATCH %1$d] x86: some change

                """.formatted(number));
        while (mail.length() < bytes) {
            mail.append(words(3 + chance.nextInt(10))).append('\n');
        }
        return mail.append('\n').toString();
    }

    /** This month's post as a mail of an mbox. */
    String updateMail() {
        Message message = post().message();
        return "From release@example.org Mon Jul  1 11:35:34 2014\nFrom: Release Manager <release@example.org>\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(message.date().orElseThrow())
                + "\nMessage-ID: <" + message.id().orElseThrow() + ">\nSubject: "
                + message.subject().orElseThrow() + "\nContent-Type: text/plain; charset=utf-8\n\n" + text() + "\n";
    }
}
