package io.github.prognosis.reply;

import io.github.prognosis.mail.SubjectLine;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.Update;
import io.github.prognosis.series.Letter;
import io.github.prognosis.series.Letters;
import io.github.prognosis.series.ListMail;
import io.github.prognosis.series.Person;
import io.github.prognosis.series.UtcDay;
import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an archive's mails answer to a post: which of them do, and what each says. */
public final class Replies {

    /** A mail that names no other answers the post by its subject for so many days. */
    private static final int DAYS = 60;

    private final Update update;
    private final PostSubject subject;
    private final Limits limits;

    /** The replies to a post. */
    public Replies(Update update, Limits limits) {
        this.limits = limits;
        this.update = update;
        this.subject = new PostSubject(update.message().subject().orElse(""));
    }

    /** Which subjects a reply can have; every other mail need not be looked at. */
    public Predicate<String> subjects() {
        return subject;
    }

    /**
     * What the replies say, in the order in which they were sent. What several say in the same sense, or the post's author
     * confirms, is told once.
     *
     * @param mails those whose subjects fit, replies or not
     * @param letters opens them
     * @param leftOut hears of replies that are longer than {@link Limit#REPLY} allows
     */
    public List<Statement> read(List<ListMail> mails, Letters letters, Consumer<String> leftOut) {
        List<ListMail> sorted = mails.stream()
                .filter(mail -> subject.test(mail.subject()))
                .sorted(Comparator.comparing(ListMail::date))
                .toList();
        List<ListMail> posts = sorted.stream()
                .filter(mail -> !SubjectLine.of(mail.subject()).isReply())
                .toList();
        Optional<ListMail> post = posts.stream().filter(this::isPost).findFirst();
        Optional<Instant> sent = update.message()
                .date()
                .map(date -> date.toInstant())
                .or(() -> post.map(ListMail::date))
                .or(() -> update.date().map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        Set<String> known = new HashSet<>();
        update.message().id().or(() -> post.flatMap(mail -> id(mail, letters))).ifPresent(id -> known.add(folded(id)));
        Posts others = Posts.of(posts, sent);
        PostIndex index = new PostIndex(update);
        List<Statement> statements = new ArrayList<>();
        for (ListMail mail : sorted) {
            if (!subject.isAnswer(mail.subject())) {
                continue;
            }
            Optional<Letter> letter = letters.open(mail).filter(opened -> answers(opened, known, others, sent));
            letter.flatMap(answer -> answer.mail().id()).ifPresent(id -> known.add(folded(id)));
            if (letter.filter(answer -> isTooLong(answer, leftOut)).isEmpty() && letter.isPresent()) {
                statements.addAll(ReplyReader.read(letter.get(), index, isAuthor(mail, post)));
            }
        }
        return together(statements);
    }

    private boolean isTooLong(Letter answer, Consumer<String> leftOut) {
        boolean tooLong = answer.text().length() > limits.of(Limit.REPLY);
        if (tooLong) {
            ListMail mail = answer.mail();
            leftOut.accept("the reply of " + UtcDay.of(mail.date()) + " by "
                    + mail.from().name().orElse(mail.from().address()) + " is left out: its text is longer than "
                    + limits.shown(Limit.REPLY));
        }
        return tooLong;
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> id(ListMail mail, Letters letters) {
        return mail.id().isPresent()
                ? mail.id()
                : letters.open(mail).flatMap(letter -> letter.mail().id());
    }

    /** Whether a mail is the post: by its id where the archive tells that, else by its day. */
    private boolean isPost(ListMail mail) {
        Optional<String> id = update.message().id();
        if (id.isPresent() && mail.id().isPresent()) {
            return folded(id.get()).equals(folded(mail.id().get()));
        }
        Optional<LocalDate> day = update.date();
        return day.isPresent() && Math.abs(ChronoUnit.DAYS.between(day.get(), UtcDay.of(mail.date()))) <= 1;
    }

    private boolean isAuthor(ListMail mail, Optional<ListMail> post) {
        return update.message()
                .from()
                .or(() -> post.map(ListMail::from))
                .filter(author -> Person.of(author).is(Person.of(mail.from())))
                .isPresent();
    }

    /** The posts of the same subject, by which a mail that names another of them is none of this one's. */
    private record Posts(Set<String> ids, Optional<Instant> next) {

        static Posts of(List<ListMail> posts, Optional<Instant> sent) {
            Set<String> ids = new HashSet<>();
            posts.forEach(post -> post.id().ifPresent(id -> ids.add(folded(id))));
            Optional<Instant> next = posts.stream()
                    .map(ListMail::date)
                    .filter(date -> sent.filter(first -> date.isAfter(first.plus(1, ChronoUnit.DAYS)))
                            .isPresent())
                    .findFirst();
            return new Posts(ids, next);
        }
    }

    /** By the mails that it names, else by its subject alone, if no newer post of that subject stands before it. */
    private static boolean answers(Letter letter, Set<String> known, Posts posts, Optional<Instant> sent) {
        if (letter.references().stream().anyMatch(id -> known.contains(folded(id)))) {
            return true;
        }
        boolean another =
                letter.references().stream().anyMatch(id -> posts.ids().contains(folded(id)));
        if (another || sent.isEmpty()) {
            return false;
        }
        Instant date = letter.mail().date();
        boolean newer = posts.next().filter(next -> next.isBefore(date)).isPresent();
        boolean older = date.isBefore(sent.get().minus(1, ChronoUnit.DAYS));
        return !newer && !older && ChronoUnit.DAYS.between(sent.get(), date) <= DAYS;
    }

    /** The same said twice is told once, by the first who says it; whether the post's author drops or defers, he confirms both. */
    private static List<Statement> together(List<Statement> statements) {
        IdentityHashMap<Item, Map<String, Integer>> said = new IdentityHashMap<>();
        Map<String, Integer> asked = new HashMap<>();
        List<Statement> together = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Integer> first = Optional.empty();
            if (statement.kind().decides() && statement.item().isPresent()) {
                Map<String, Integer> keys =
                        said.computeIfAbsent(statement.item().get(), item -> new HashMap<>());
                String key = statement.kind() + " " + statement.version().orElse(0)
                        + statement.release().orElse("");
                first = Optional.ofNullable(keys.get(key)).or(() -> off(statement, keys));
                keys.putIfAbsent(key, first.orElse(together.size()));
            } else if (statement.added().isPresent()) {
                String title =
                        String.join(" ", TitleTree.words(statement.added().get().title()));
                first = Optional.ofNullable(asked.putIfAbsent(title, together.size()));
            }
            if (first.isPresent()) {
                together.set(first.get(), together.get(first.get()).with(statement));
            } else {
                together.add(statement);
            }
        }
        return List.copyOf(together);
    }

    /** Who says before the post's author that an item is to go or to wait. */
    private static Optional<Integer> off(Statement statement, Map<String, Integer> keys) {
        boolean off = statement.kind() == StatementKind.DROP || statement.kind() == StatementKind.DEFER;
        return statement.byAuthor() && off
                ? Stream.of(StatementKind.DROP, StatementKind.DEFER)
                        .map(kind -> keys.get(kind + " 0"))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }
}
