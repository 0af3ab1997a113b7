package io.github.prognosis.history;

import io.github.prognosis.history.CheckEvidence.Found;
import io.github.prognosis.history.CheckEvidence.KnownSeries;
import io.github.prognosis.history.CheckEvidence.OfItem;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Target;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Finds the reasons why an open item may not make it. */
final class Risks {

    private static final String WARN = "warn";

    private final ItemTrack track;
    private final List<Risk> risks = new ArrayList<>();

    private Risks(ItemTrack track) {
        this.track = track;
    }

    /**
     * The reasons of an open item, the strongest first.
     *
     * @param release the release that is told
     * @param days for how many days nothing moved
     * @param ownersNamed whether the post names owners at all
     * @param mailsUntil the last day of which mails are known
     */
    static List<Risk> ofOpen(
            ItemTrack track,
            String release,
            OptionalLong days,
            boolean ownersNamed,
            Optional<OfItem> evidence,
            Optional<LocalDate> mailsUntil) {
        Risks risks = new Risks(track);
        Optional<Risk> committed = evidence.flatMap(Risks::committed);
        if (committed.isPresent()) {
            risks.risks.add(committed.get());
        } else {
            risks.posts(release, days, ownersNamed);
            evidence.ifPresent(known -> risks.list(known, mailsUntil));
        }
        evidence.flatMap(Risks::newer).ifPresent(risks.risks::add);
        risks.risks.sort(Comparator.comparing((Risk risk) -> -risk.weight()).thenComparing(Risk::kind));
        return risks.risks;
    }

    /** Why an item that is not listed any more is told. */
    static Risk gone(ItemTrack track, Optional<LocalDate> lastListed) {
        String as = track.states().get(track.states().size() - 1).says();
        return new Risk(
                Risk.Kind.GONE,
                RiskWeights.STRONG,
                "gone without a word"
                        + lastListed.map(day -> "; last listed " + day).orElse("") + (as.isEmpty() ? "" : " as " + as),
                Risk.Source.POST);
    }

    /** That the list has a newer version than the post says, of items that are not completed. */
    static Optional<Risk> newer(OfItem known) {
        return known.found("newer-version")
                .map(found -> new Risk(Risk.Kind.NEWER_VERSION, 0, found.message(), Risk.Source.LIST));
    }

    private static Optional<Risk> committed(OfItem known) {
        boolean whole = known.series()
                .filter(series -> series.patches() > 0 && series.committed().orElse(0) >= series.patches())
                .isPresent();
        if (!whole && known.found("committed").isEmpty()) {
            return Optional.empty();
        }
        String patches = known.series()
                .map(series -> series.patches() == 1 ? "its patch is in" : "all " + series.patches() + " patches in")
                .orElse("in the tree");
        return Optional.of(new Risk(Risk.Kind.COMMITTED, 0, patches + lastCommit(known), Risk.Source.TREE));
    }

    private static String lastCommit(OfItem known) {
        return known.series()
                .flatMap(KnownSeries::lastCommit)
                .map(day -> ", the last " + day)
                .orElse("");
    }

    private void posts(String release, OptionalLong days, boolean ownersNamed) {
        if (track.item().isBlocker()) {
            post(Risk.Kind.BLOCKER, RiskWeights.STRONG, "listed as a blocker");
        }
        track.fall().ifPresent(fall -> post(Risk.Kind.FELL, RiskWeights.STRONG, words(fall)));
        OptionalInt unchanged = RiskWeights.unchanged(track.unchanged(), days);
        if (unchanged.isPresent()) {
            String time = days.isPresent() ? ", " + days(days.getAsLong()) : "";
            post(Risk.Kind.UNCHANGED, unchanged.getAsInt(), "unchanged for " + track.unchanged() + " updates" + time);
        }
        if (track.item().owners().isEmpty() && ownersNamed) {
            post(Risk.Kind.NO_OWNER, RiskWeights.SOME, "no owner");
        }
        List<String> before = carriedFrom(track, release);
        if (!before.isEmpty()) {
            post(Risk.Kind.CARRIED_OVER, RiskWeights.LITTLE, "carried over from " + String.join(", ", before));
        }
        Optional<Target> target = track.item().target();
        if (target.isPresent() && target.get().tentative()) {
            post(Risk.Kind.TENTATIVE, RiskWeights.LITTLE, "tentative: tagged " + target.get());
        }
        if (!track.deferredIn().isEmpty()) {
            post(
                    Risk.Kind.DEFERRED_BEFORE,
                    RiskWeights.LITTLE,
                    "deferred before, in " + String.join(", ", track.deferredIn()));
        }
    }

    /** The earlier releases that listed the item as open. */
    static List<String> carriedFrom(ItemTrack track, String release) {
        return track.openIn().stream().filter(one -> !one.equals(release)).toList();
    }

    private String words(ItemTrack.Fall fall) {
        @SuppressWarnings("NullAway") // null is what map turns into an empty Optional
        String on = Optional.ofNullable(fall.on()).map(day -> " on " + day).orElse("");
        if (fall.from().isEmpty()) {
            return "was completed, and is open again" + on.replace(" on ", " since ");
        }
        String now = track.item().prognosis().map(Likelihood::word).orElse("");
        return "fell from " + fall.from().get().word() + " to " + now + on + ", not recovered";
    }

    private void list(OfItem known, Optional<LocalDate> mailsUntil) {
        for (Risk.Kind kind : List.of(Risk.Kind.LATE, Risk.Kind.UNANSWERED)) {
            int weight = kind == Risk.Kind.LATE ? RiskWeights.LONG : RiskWeights.SOME;
            known.found(kind.word())
                    .filter(found -> found.level().equals(WARN))
                    .map(Found::message)
                    .ifPresent(message -> risks.add(new Risk(kind, weight, message, Risk.Source.LIST)));
        }
        Optional<KnownSeries> series = known.series();
        if (series.isEmpty()) {
            return;
        }
        Optional<LocalDate> lastMail = series.get().lastMail();
        if (lastMail.isPresent() && mailsUntil.isPresent()) {
            long days = ChronoUnit.DAYS.between(lastMail.get(), mailsUntil.get());
            RiskWeights.quiet(days)
                    .ifPresent(weight -> risks.add(
                            new Risk(Risk.Kind.QUIET, weight, "no mail for " + days(days), Risk.Source.LIST)));
        }
        int committed = series.get().committed().orElse(0);
        if (committed > 0) {
            String text = committed + " of " + series.get().patches() + " patches in" + lastCommit(known);
            risks.add(new Risk(Risk.Kind.PARTLY_COMMITTED, 0, text, Risk.Source.TREE));
        }
    }

    private void post(Risk.Kind kind, int weight, String text) {
        risks.add(new Risk(kind, weight, text, Risk.Source.POST));
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
