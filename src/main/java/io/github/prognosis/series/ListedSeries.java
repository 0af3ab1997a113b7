package io.github.prognosis.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The patch series of a list's archive, found by message-ids and by titles. */
public final class ListedSeries {

    /** What so many series are called is no name; which of them goes on with which does not matter. */
    private static final int MOST_OF_A_TITLE = 50;

    /** So many mails under a title are opened for one id. */
    private static final int MOST_OPENED_OF_A_TITLE = 2_000;

    private final SeriesCatalog catalog;
    private final Map<Long, Version> byMail;
    private final List<ListMail> mails;
    private final Map<String, ListMail> byId = new HashMap<>();
    private final SentAround sentAround;
    private final Set<String> forged = new HashSet<>();
    private final Letters letters;
    private final Retitlings retitlings;
    private final IdentityHashMap<Series, Series> whole = new IdentityHashMap<>();
    private final Set<String> limits = new LinkedHashSet<>();
    private final Set<Long> looked = new HashSet<>();

    /**
     * The series that the mails of an archive make.
     *
     * @param mails in any order
     * @param letters opens them
     */
    public ListedSeries(List<ListMail> mails, Letters letters) {
        this(mails, posted(mails), letters);
    }

    private static VersionAssembler.Posted posted(List<ListMail> mails) {
        VersionAssembler assembler = new VersionAssembler();
        mails.forEach(assembler::add);
        return assembler.posted();
    }

    /** The series of mails that were put together already. */
    ListedSeries(List<ListMail> mails, VersionAssembler.Posted posted, Letters letters) {
        this.catalog = SeriesCatalog.of(posted.versions());
        this.byMail = posted.byMail();
        this.mails = mails.stream().sorted(Comparator.comparing(ListMail::date)).toList();
        this.sentAround = new SentAround(this.mails);
        this.letters = letters;
        this.retitlings = new Retitlings(catalog, letters);
        for (ListMail mail : mails) {
            mail.id().ifPresent(id -> know(id, mail));
        }
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** How many mails there are. */
    public int mails() {
        return mails.size();
    }

    /** How many series there are, by titles alone. */
    public int count() {
        return catalog.all().size();
    }

    /** When the first mail was sent; empty if there is none. */
    public Optional<Instant> oldest() {
        return mails.isEmpty() ? Optional.empty() : Optional.of(mails.get(0).date());
    }

    /** When the last mail was sent; empty if there is none. */
    public Optional<Instant> newest() {
        return mails.isEmpty()
                ? Optional.empty()
                : Optional.of(mails.get(mails.size() - 1).date());
    }

    /** The series whose titles agree with one, the most recent first, each with the one it goes on or that goes on with it. */
    public List<Series> titled(String title) {
        Set<Series> found = new HashSet<>();
        List<Series> series = new ArrayList<>();
        List<Series> all = catalog.titled(title);
        if (all.size() > MOST_OF_A_TITLE) {
            limits.add("more than " + MOST_OF_A_TITLE + " series are called \"" + title
                    + "\": which of them goes on under another title is not looked for");
            return all;
        }
        for (Series titled : all) {
            Series whole = whole(titled);
            if (found.add(whole)) {
                series.add(whole);
            }
        }
        return series;
    }

    /** Where so far something was not looked at because there is too much of it, a clause each; empty if all was. */
    public Set<String> limits() {
        return Collections.unmodifiableSet(limits);
    }

    /** The series of a version. */
    public Series of(Version version) {
        return whole(catalog.of(version));
    }

    private Series whole(Series series) {
        @Nullable Series known = whole.get(series);
        if (known == null) {
            known = retitlings.whole(series);
            whole.put(series, known);
        }
        return known;
    }

    /**
     * The version that a message-id leads to: of which it is a mail, or which it answers.
     *
     * @param title under which it is looked for first, where the archive tells no ids before mails are opened
     * @return empty if no mail of a series has the id
     */
    public Optional<Version> version(String id, String title) {
        return mail(folded(id), title).map(mail -> byMail.get(mail.place()));
    }

    /** The message-id of a version's head; empty if its mail has none. */
    public Optional<String> id(Version version) {
        ListMail head = version.head().mail();
        return head.id().isPresent()
                ? head.id()
                : letters.open(head).flatMap(letter -> letter.mail().id());
    }

    private Optional<ListMail> mail(String id, String title) {
        @Nullable ListMail known = byId.get(id);
        if (known != null) {
            return known(id);
        }
        List<Version> titled = catalog.titled(title).stream()
                .flatMap(series -> Stream.concat(series.versions().stream(), series.reposts().stream()))
                .limit(MOST_OPENED_OF_A_TITLE + 1L)
                .toList();
        titled.stream()
                .limit(MOST_OPENED_OF_A_TITLE)
                .forEach(version -> look(version.head().mail()));
        if (!byId.containsKey(id)) {
            boolean more = IdDate.of(id).filter(date -> lookAround(date, id)).isPresent();
            if (!byId.containsKey(id) && (more || titled.size() > MOST_OPENED_OF_A_TITLE)) {
                limits.add("the mail " + id + " of \"" + title + "\" was looked for in the likeliest "
                        + MOST_OPENED_OF_A_TITLE + " mails only, and may be another");
            }
        }
        return known(id);
    }

    private Optional<ListMail> known(String id) {
        return forged.contains(id) ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** Notes where an id leads; one that two mails have, neither of them a copy of the other, leads nowhere. */
    private void know(String id, ListMail mail) {
        @Nullable ListMail other = byId.putIfAbsent(folded(id), mail);
        if (other == null) {
            return;
        }
        if (!isCopy(mail, other)) {
            forged.add(folded(id));
        } else if (!byMail.containsKey(other.place())) {
            byId.put(folded(id), mail);
        }
    }

    private static boolean isCopy(ListMail mail, ListMail other) {
        if (mail.subject().equals(other.subject()) && mail.from().equals(other.from())) {
            return true;
        }
        Optional<String> title = PatchSubject.of(mail.subject()).map(PatchSubject::title);
        return title.equals(PatchSubject.of(other.subject()).map(PatchSubject::title))
                && Person.of(mail.from()).is(Person.of(other.from()));
    }

    /** Whether an id names a day that the archive holds mails of, from the day before to the day behind. */
    public boolean covers(String id) {
        Optional<Instant> date = IdDate.of(id);
        return date.isPresent()
                && oldest().filter(oldest -> oldest.isBefore(date.get().minus(SentAround.DAY)))
                        .isPresent()
                && newest().filter(newest -> newest.isAfter(date.get().plus(SentAround.DAY)))
                        .isPresent();
    }

    private void look(ListMail mail) {
        if (mail.id().isEmpty() && looked.add(mail.place())) {
            letters.open(mail).flatMap(letter -> letter.mail().id()).ifPresent(read -> know(read, mail));
        }
    }

    /** Looks in the mails around that day, and says whether more than those may have the id. */
    private boolean lookAround(Instant date, String id) {
        List<ListMail> likeliest = sentAround.likeliest(id, date);
        for (ListMail mail : likeliest) {
            if (byMail.containsKey(mail.place())) {
                look(mail);
            }
            if (byId.containsKey(id)) {
                return false;
            }
        }
        return likeliest.size() >= SentAround.MOST;
    }
}
