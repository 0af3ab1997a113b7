package io.github.prognosis.render;

import io.github.prognosis.diff.Level;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A listing as text for a terminal. */
public final class ListingText {

    private static final String INDENT = "  ";
    private static final String MARGIN = "      ";
    private static final int DATE_WIDTH = 12;
    private static final int WORD_WIDTH = 12;
    private static final int RELEASE_WIDTH = 6;

    private final TextPage page;

    private ListingText(Palette palette, int width) {
        this.page = new TextPage(palette, width);
    }

    /**
     * The report: the updates, each with the words that name it on the command line, and the mails that are skipped.
     *
     * @param width the columns of the terminal
     */
    public static String of(Listing listing, Palette palette, int width) {
        ListingText text = new ListingText(palette, width);
        text.listing(listing);
        return text.page.toString();
    }

    private void listing(Listing listing) {
        long skipped = listing.skipped().size() + listing.furtherSkipped();
        page.line(page.palette()
                        .bold(count(listing.updates().size(), "update") + schedules(listing) + " in "
                                + count(listing.mails(), "mail"))
                + (skipped == 0 ? "" : String.format(Locale.ROOT, "; %,d skipped", skipped)));
        page.wrapped("", Counts.filter(listing.filtered().by()), text -> text);
        if (!listing.updates().isEmpty()) {
            page.line("");
        }
        listing.updates().forEach(this::update);
        if (!listing.schedules().isEmpty()) {
            page.line("");
            page.line(page.palette().bold("Schedules"));
            listing.schedules().forEach(this::schedule);
        }
        if (listing.filtered().hidden() > 0) {
            page.line("");
            page.line(INDENT + Counts.leftOut(listing.filtered(), "update"));
        }
        if (!listing.skipped().isEmpty()) {
            page.line("");
            page.line(page.palette().bold("Skipped"));
            listing.skipped().forEach(this::skipped);
        }
        if (listing.furtherSkipped() > 0) {
            page.line(INDENT + String.format(Locale.ROOT, "... and %,d more", listing.furtherSkipped()));
        }
    }

    private static String schedules(Listing listing) {
        return listing.schedules().isEmpty()
                ? ""
                : " and " + count(listing.schedules().size(), "schedule");
    }

    private static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private void update(Update update) {
        String facts = Lines.pad(update.date().map(LocalDate::toString).orElse("undated"), DATE_WIDTH)
                + Lines.pad(update.release(), RELEASE_WIDTH)
                + Lines.pad(update.family().word(), WORD_WIDTH)
                + Counts.of(update.items().size(), "item");
        mail(
                facts,
                update.message().subject(),
                update.source().path(),
                update.message().id());
    }

    private void schedule(Schedule schedule) {
        String facts = Lines.pad(schedule.date().map(LocalDate::toString).orElse("undated"), DATE_WIDTH)
                + Lines.pad(schedule.release(), RELEASE_WIDTH)
                + Lines.pad(schedule.proposed() ? "proposed" : "", WORD_WIDTH)
                + Counts.of(schedule.timeline().milestones().size(), "milestone");
        mail(
                facts,
                schedule.message().subject(),
                schedule.source().path(),
                schedule.message().id());
    }

    private void skipped(SkippedMail mail) {
        String facts = Lines.pad(mail.date().map(LocalDate::toString).orElse("undated"), DATE_WIDTH)
                + page.palette().level(Level.WARN, Lines.pad(mail.reason().word(), RELEASE_WIDTH + WORD_WIDTH));
        mail(facts, mail.subject(), mail.path(), mail.id());
        mail.duplicateOf().ifPresent(original -> page.line(MARGIN + "the same as " + Printable.of(original)));
        if (mail.reason() == SkippedMail.Reason.SAME_ID) {
            page.line(MARGIN + "in another mail's body; its message-id is that of another mail");
        }
    }

    /** The facts, and below the subject and what names the mail. */
    private void mail(String facts, Optional<String> subject, String path, Optional<String> id) {
        page.line(INDENT + facts);
        page.wrapped(MARGIN, subject.orElse(""), text -> text);
        page.line(MARGIN
                + page.palette()
                        .faint(Printable.of(path + id.map(known -> "#" + known).orElse(""))));
    }
}
