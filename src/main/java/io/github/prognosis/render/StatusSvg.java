package io.github.prognosis.render;

import io.github.prognosis.history.MilestoneTable;
import io.github.prognosis.history.MilestoneTrack;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lanes of the milestones' dates, one beside each row of their table: from left to right the time, from top to bottom
 * the timelines. They are as wide as their cell and as high as they have to be, so that nothing is distorted.
 */
final class StatusSvg {

    /** So many timelines are told apart in a lane. */
    private static final int MOST = 20;

    private static final int LEAST_HEIGHT = 36;
    private static final int TOP = 6;
    private static final double MARGIN = 0.03;
    private static final double PERCENT = 100;

    /** So many months apart are labels, of which there are at most {@link #MOST_LABELS}. */
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    private static final int MOST_LABELS = 5;
    private static final int FEW_DAYS = 110;
    private static final int HALF_MONTH = 15;

    private final Optional<LocalDate> asOf;
    private final LocalDate low;
    private final double span;
    private final double margin;
    private final int first;
    private final int step;
    private final int height;

    private StatusSvg(MilestoneTable table, Optional<LocalDate> asOf, LocalDate low, LocalDate high) {
        this.asOf = asOf;
        this.low = low;
        long days = ChronoUnit.DAYS.between(low, high);
        this.margin = Math.max(1, days * MARGIN);
        this.span = days + 2 * margin;
        this.first = Math.max(0, table.timelines().size() - MOST);
        int shown = table.timelines().size() - first;
        this.step = shown <= 6 ? 9 : shown <= 12 ? 6 : 4;
        this.height = Math.max(LEAST_HEIGHT, 2 * TOP + (shown - 1) * step);
    }

    /** The lanes of these milestones; empty if none of them has a date. */
    static Optional<StatusSvg> of(MilestoneTable table, Optional<LocalDate> asOf) {
        List<LocalDate> dates = new ArrayList<>();
        for (MilestoneTrack track : table.tracks()) {
            track.given().forEach(given -> given.date().ifPresent(dates::add));
        }
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        asOf.ifPresent(dates::add);
        LocalDate low = dates.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate high = dates.stream().max(LocalDate::compareTo).orElseThrow();
        return Optional.of(new StatusSvg(table, asOf, low, high));
    }

    private String x(LocalDate day) {
        return percent(PERCENT * (ChronoUnit.DAYS.between(low, day) + margin) / span);
    }

    /** At most two decimals, none that say nothing. */
    static String percent(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "") + "%";
    }

    /** The lane of a milestone. */
    String lane(MilestoneTrack track) {
        StringBuilder svg = new StringBuilder(200);
        svg.append("<svg class=\"lane\" stroke=\"#57606a\" width=\"100%\" height=\"")
                .append(height)
                .append("\" aria-hidden=\"true\" focusable=\"false\">");
        for (LocalDate tick : ticks()) {
            svg.append(line("grid", x(tick), "0", x(tick), PERCENT_HIGH));
        }
        boolean moved = track.hasMoved() || track.slip().orElse(0) != 0;
        if (!moved && track.now().isPresent()) {
            int middle = height / 2;
            svg.append(line("grid", "0", Integer.toString(middle), PERCENT_HIGH, Integer.toString(middle)));
        }
        asOf.ifPresent(day -> svg.append(line("today", x(day), "0", x(day), PERCENT_HIGH)));
        if (moved) {
            steps(track, svg);
        } else {
            track.now().ifPresent(day -> svg.append(dot(x(day), height / 2, true)));
        }
        return svg.append("</svg>").toString();
    }

    private static final String PERCENT_HIGH = "100%";

    private void steps(MilestoneTrack track, StringBuilder svg) {
        StringBuilder dots = new StringBuilder();
        MilestoneTrack.Given before = null;
        Optional<MilestoneTrack.Given> newest = track.now().flatMap(day -> track.last());
        for (MilestoneTrack.Given given : track.given()) {
            if (given.timeline() < first || given.date().isEmpty() || given.proposed()) {
                continue;
            }
            LocalDate day = given.date().get();
            int y = y(given.timeline());
            if (before != null) {
                LocalDate from = before.date().orElse(day);
                String kind = day.isAfter(from) ? "later" : day.isBefore(from) ? "earlier" : "steady";
                svg.append(line(kind, x(from), Integer.toString(y(before.timeline())), x(day), Integer.toString(y)));
            }
            dots.append(dot(x(day), y, newest.filter(given::equals).isPresent()));
            before = given;
        }
        svg.append(dots);
    }

    private int y(int timeline) {
        return TOP + (timeline - first) * step;
    }

    private static String line(String kind, String x1, String y1, String x2, String y2) {
        return "<line class=\"" + kind + "\" x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\"/>";
    }

    private String dot(String x, int y, boolean now) {
        String radius = now ? "4.5" : step <= 4 ? "2" : "2.5";
        return "<circle class=\"pt" + (now ? " now" : "") + "\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius
                + "\"/>";
    }

    /** The labels below the lanes. */
    String axis() {
        StringBuilder svg = new StringBuilder(
                "<svg class=\"axis\" width=\"100%\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">");
        for (LocalDate tick : ticks()) {
            double at = PERCENT * (ChronoUnit.DAYS.between(low, tick) + margin) / span;
            if (at > 5 && at < 95) {
                String label = isShort()
                        ? tick.toString().substring(5)
                        : tick.toString().substring(0, 7);
                svg.append("<text class=\"ax\" text-anchor=\"middle\" font-size=\"12\" x=\"")
                        .append(percent(at))
                        .append("\" y=\"11\">")
                        .append(label)
                        .append("</text>");
            }
        }
        return svg.append("</svg>").toString();
    }

    private boolean isShort() {
        return span < FEW_DAYS;
    }

    private List<LocalDate> ticks() {
        LocalDate high = low.plusDays((long) span);
        if (isShort()) {
            return Stream.iterate(low.withDayOfMonth(1), day -> !day.isAfter(high), day -> day.plusMonths(1))
                    .flatMap(day -> Stream.of(day, day.withDayOfMonth(HALF_MONTH)))
                    .filter(day -> !day.isBefore(low) && !day.isAfter(high))
                    .toList();
        }
        for (int months : MONTHS) {
            List<LocalDate> ticks = new ArrayList<>();
            LocalDate begin = low.withDayOfMonth(1).withMonth(1);
            for (LocalDate day = begin;
                    !day.isAfter(high) && ticks.size() <= MOST_LABELS;
                    day = day.plusMonths(months)) {
                if (!day.isBefore(low)) {
                    ticks.add(day);
                }
            }
            if (ticks.size() <= MOST_LABELS) {
                return ticks;
            }
        }
        return List.of();
    }
}
