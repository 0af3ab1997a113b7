package io.github.prognosis.render;

import io.github.prognosis.history.FlowStep;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Likelihood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tables of how the items flowed: where they stood at each update, and how likely the open ones were.
 *
 * @param rows one for each update that is shown
 * @param left how many older ones are left out
 */
record StatusFlow(List<FlowStep> rows, int left, List<Disposition> dispositions, List<Likelihood> prognoses) {

    private static final int MOST_ROWS = 20;
    private static final String UNSAID = "unsaid";

    /** The flow of a release; of more updates than are readable the newest. */
    static StatusFlow of(ReleaseStatus status) {
        int left = Math.max(0, status.flow().size() - MOST_ROWS);
        List<FlowStep> rows = status.flow().subList(left, status.flow().size());
        List<Disposition> dispositions = Arrays.stream(Disposition.values())
                .filter(one -> one != Disposition.UP_FOR_GRABS || rows.stream().anyMatch(row -> row.count(one) > 0))
                .toList();
        List<Likelihood> prognoses = Arrays.stream(Likelihood.values())
                .filter(one -> rows.stream().anyMatch(row -> row.count(one) > 0))
                .toList();
        return new StatusFlow(rows, left, dispositions, prognoses);
    }

    /** {@code up for grabs}. */
    static String words(Disposition disposition) {
        return disposition.word().replace('-', ' ');
    }

    /** {@code Up for grabs}. */
    static String heading(Disposition disposition) {
        return capital(words(disposition));
    }

    /** {@code Fair}. */
    static String heading(Likelihood prognosis) {
        return capital(prognosis.word());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The bar of one update. */
    static StatusBar bar(FlowStep step) {
        return new StatusBar(Arrays.stream(Disposition.values())
                .map(one -> new StatusBar.Part(one.word(), words(one), step.count(one), fill(one)))
                .toList());
    }

    private static String fill(Disposition disposition) {
        return switch (disposition) {
            case OPEN -> "#2f6fb7";
            case UP_FOR_GRABS -> "#c9b6e4";
            case DEFERRED -> "#e4e7eb";
            case COMPLETED -> "#27734f";
        };
    }

    /** The drawing of where items stood. */
    String dispositions(FlowStep step) {
        return bar(step)
                .svg(Math.max(1, rows.stream().mapToInt(FlowStep::items).max().orElse(1)));
    }

    /** The drawing of how likely the open ones were. */
    String prognoses(FlowStep step) {
        List<StatusBar.Part> parts = new ArrayList<>();
        for (Likelihood one : prognoses) {
            parts.add(new StatusBar.Part(style(one), one.word(), step.count(one), fill(one)));
        }
        parts.add(new StatusBar.Part(UNSAID, "not said", step.unsaid(), "none"));
        int largest =
                rows.stream().mapToInt(row -> row.count(Disposition.OPEN)).max().orElse(1);
        return new StatusBar(parts).svg(Math.max(1, largest));
    }

    /** The end of the classes of a prognosis; those of the older scale look like those of the newer. */
    static String style(Likelihood prognosis) {
        return switch (prognosis) {
            case NONE, NOT_FOR -> "none";
            case FAIR, POOR -> "fair";
            case OK, OLDER_FAIR -> "ok";
            case GOOD, OLDER_GOOD -> "good";
            case DONE, EXCELLENT -> "done";
        };
    }

    private static String fill(Likelihood prognosis) {
        return switch (style(prognosis)) {
            case "none" -> "#f1c9c4";
            case "fair" -> "#d9e2ec";
            case "ok" -> "#a9c6e6";
            case "good" -> "#5b95d0";
            default -> "#1f4f86";
        };
    }
}
