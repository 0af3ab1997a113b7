package io.github.prognosis.reply;

import io.github.prognosis.model.Item;
import io.github.prognosis.series.Letter;
import io.github.prognosis.series.ListMail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one reply: what it says of the post's items. */
final class ReplyReader {

    private final PostIndex post;
    private final ListMail mail;
    private final boolean manager;
    private final List<Statement> statements = new ArrayList<>();
    private final NamedItems names;
    private Optional<Verdict> last = Optional.empty();

    private ReplyReader(PostIndex post, ListMail mail, boolean manager) {
        this.post = post;
        this.mail = mail;
        this.manager = manager;
        this.names = new NamedItems(post);
    }

    /**
     * The statements of a reply, in its order.
     *
     * @param manager whether the post's own author wrote it
     */
    static List<Statement> read(Letter letter, PostIndex post, boolean manager) {
        ReplyReader reader = new ReplyReader(post, letter.mail(), manager);
        String sender = letter.mail().from().name().orElse(letter.mail().from().address());
        List<Passage> passages = PassageReader.read(letter.text(), sender, post);
        int from = 0;
        for (int i = 1; i <= passages.size(); i++) {
            if (i == passages.size()
                    || passages.get(i).run() != passages.get(from).run()) {
                reader.run(passages.subList(from, i));
                from = i;
            }
        }
        return reader.statements;
    }

    /** Behind what asks for a new item, paragraphs without another quotation are about that. */
    private void run(List<Passage> run) {
        boolean added = false;
        for (int i = 0; i < run.size(); i++) {
            List<Additions.Asked> asked = manager ? Additions.written(run.get(i)) : Additions.in(run, i);
            boolean known = asked.size() == 1
                    && asked.get(0).item().flatMap(names::listed).isPresent();
            if (known) {
                Item item = asked.get(0).item().flatMap(names::listed).orElseThrow();
                read(run.get(i).about(item), run, i);
            } else if (isTitled(asked) || (!asked.isEmpty() && run.get(i).item().isEmpty())) {
                String words = Additions.words(run, i);
                asked.forEach(one -> add(one, one.words().isEmpty() ? words : one.words()));
                added = true;
            } else if (!added) {
                int behind = OwnItems.behind(run, i, this::isPlain);
                read(OwnItems.joined(run.subList(i, behind)), run, behind - 1);
                i = behind - 1;
            }
        }
    }

    private static boolean isTitled(List<Additions.Asked> asked) {
        return asked.stream().anyMatch(one -> one.item().isPresent());
    }

    private void add(Additions.Asked asked, String words) {
        if (asked.item().flatMap(names::listed).isPresent()) {
            return;
        }
        statements.add(new Statement(
                List.of(mail),
                manager,
                words,
                Optional.empty(),
                Optional.empty(),
                asked.passage().section(),
                StatementKind.ADD,
                false,
                OptionalInt.empty(),
                false,
                Optional.empty(),
                List.of(),
                asked.item()));
    }

    private boolean isPlain(Passage passage) {
        return names.in(passage).or(() -> names.linked(passage)).isEmpty()
                && Sentence.of(passage.lines()).stream()
                        .noneMatch(sentence -> passage.item()
                                .flatMap(item -> decides(sentence, item))
                                .isPresent());
    }

    private void read(Passage passage, List<Passage> run, int number) {
        List<Passage> parted = passage.item().isPresent() ? List.of(passage) : names.parted(passage);
        parted.forEach(part -> part(part, run, number));
    }

    private void part(Passage passage, List<Passage> run, int number) {
        Optional<Item> named = names.in(passage);
        Optional<Item> linked = names.linked(passage);
        Optional<Item> about = linked.or(passage::item).or(() -> named);
        if (about.isEmpty()) {
            if (passage.section().isPresent()) {
                statements.add(said(passage, passage.text(), Optional.empty(), Optional.empty()));
            }
            return;
        }
        Item item = about.get();
        boolean own = passage.item().isEmpty() || passage.item().get().equals(item);
        Optional<Item> other =
                named.filter(one -> !one.equals(item)).or(() -> passage.split() ? passage.before() : Optional.empty());
        List<Sentence> sentences = names.titled(Sentence.of(passage.lines()), item);
        if (passage.split() || !own) {
            statements.add(said(passage, passage.text(), about, other.filter(one -> own)));
            return;
        }
        List<Decided> decided = decided(passage, sentences, item, other.isPresent());
        if (decided.isEmpty()) {
            statements.add(said(passage, passage.text(), about, other));
        }
        long kinds =
                decided.stream().map(one -> one.verdict().kind()).distinct().count();
        Set<StatementKind> told = new HashSet<>();
        for (Decided one : decided) {
            if (told.add(one.verdict().kind())) {
                String words = kinds == 1 ? passage.text() : one.sentence().text();
                statements.add(statement(run, number, words, item, other, one.verdict()));
                both(passage, one, words, item);
            }
        }
        last = decided.stream().findFirst().map(Decided::verdict);
    }

    /** {@code too late for either}: the two items quoted last. */
    private void both(Passage passage, Decided decided, String words, Item item) {
        boolean both = decided.sentence().words().stream().anyMatch(Set.of("either", "both")::contains);
        Optional<Item> before = passage.before().filter(one -> !one.equals(item));
        if (both && before.isPresent() && decided.verdict().kind() != StatementKind.SERIES) {
            statements.add(new Statement(
                    List.of(mail),
                    manager,
                    words,
                    before,
                    Optional.empty(),
                    Optional.empty(),
                    decided.verdict().kind(),
                    false,
                    OptionalInt.empty(),
                    false,
                    decided.verdict().release(),
                    List.of(),
                    Optional.empty()));
        }
    }

    private record Decided(Sentence sentence, Verdict verdict) {}

    private List<Decided> decided(Passage passage, List<Sentence> sentences, Item item, boolean other) {
        List<Decided> decided = new ArrayList<>();
        for (Sentence sentence : sentences) {
            verdict(passage, sentence, item, sentences)
                    .map(verdict -> other && !sentence.words().contains(Sentence.TITLE) ? verdict.with(false) : verdict)
                    .ifPresent(verdict -> decided.add(new Decided(sentence, verdict)));
        }
        boolean done = manager
                && decided.stream().anyMatch(one -> Phrases.done(one.sentence()).isPresent());
        if (done) {
            decided.removeIf(one -> Phrases.done(one.sentence()).isEmpty());
        }
        return decided;
    }

    private Optional<Verdict> verdict(Passage passage, Sentence sentence, Item item, List<Sentence> all) {
        if (manager) {
            Optional<Verdict> done = Phrases.done(sentence);
            if (done.isPresent()) {
                return done;
            }
            if (Phrases.accepts(sentence) && !passage.answered().isEmpty()) {
                Optional<Verdict> accepted = accepted(passage, item);
                if (accepted.isPresent()) {
                    return accepted;
                }
            }
        }
        Optional<StatementKind> about = Phrases.about(sentence);
        if (about.isPresent()) {
            return Optional.of(Verdict.of(about.get(), false));
        }
        if (Phrases.saysSameAgain(sentence)
                && last.filter(before -> before.kind().decides()).isPresent()) {
            return last.filter(before -> before.kind() != StatementKind.SERIES).map(before -> before.with(false));
        }
        return decides(sentence, item)
                .map(verdict -> verdict.with(verdict.sure()
                        && passage.first()
                        && (manager || passage.answered().isEmpty())
                        && all.stream().filter(one -> !one.equals(sentence)).noneMatch(ReplyReader::takesBack)));
    }

    /** What a sentence decides by itself. */
    private Optional<Verdict> decides(Sentence sentence, Item item) {
        int above = item.series().map(series -> series.version().orElse(0)).orElse(0);
        return Completions.in(sentence)
                .or(() -> Versions.in(sentence, above))
                .or(() -> Removals.in(sentence, post.post().release()));
    }

    /** What the author of the post answers with consent. */
    private Optional<Verdict> accepted(Passage passage, Item item) {
        String nearest = passage.answered().substring(passage.answered().lastIndexOf('\n') + 1);
        for (Sentence sentence : names.titled(Sentence.of(List.of(nearest)), item)) {
            Optional<Verdict> verdict = decides(sentence, item);
            if (verdict.isPresent()) {
                boolean off = verdict.get().kind() == StatementKind.DROP
                        || verdict.get().kind() == StatementKind.DEFER;
                return verdict.map(one -> one.with(!off));
            }
        }
        return Optional.empty();
    }

    /** Whether another sentence of the paragraph says that something is left. */
    private static boolean takesBack(Sentence sentence) {
        WordPattern.Place nothing = new WordPattern.Place(0, 0);
        return Hindrance.PART.in(sentence, nothing)
                || Hindrance.NEGATION.in(sentence, nothing)
                || Hindrance.CONDITION.in(sentence, nothing)
                || sentence.words().contains("but")
                || sentence.words().contains("however");
    }

    private Statement statement(
            List<Passage> run, int number, String words, Item item, Optional<Item> other, Verdict verdict) {
        List<String> links = new ArrayList<>();
        if (verdict.kind() == StatementKind.SERIES) {
            links.addAll(Urls.in(run.get(number).text()));
            if (number + 1 < run.size() && run.get(number + 1).text().startsWith("http")) {
                links.addAll(Urls.in(run.get(number + 1).text()));
            }
        }
        return new Statement(
                List.of(mail),
                manager,
                words,
                Optional.of(item),
                other,
                Optional.empty(),
                verdict.kind(),
                verdict.sure(),
                verdict.version(),
                verdict.rfc(),
                verdict.release(),
                links,
                Optional.empty());
    }

    private Statement said(Passage passage, String words, Optional<Item> item, Optional<Item> other) {
        return new Statement(
                List.of(mail),
                manager,
                words,
                item,
                other,
                item.isPresent() ? Optional.empty() : passage.section(),
                StatementKind.SAID,
                false,
                OptionalInt.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
