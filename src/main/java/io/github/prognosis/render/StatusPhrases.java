package io.github.prognosis.render;

import io.github.prognosis.history.CheckEvidence;
import io.github.prognosis.history.FlowStep;
import io.github.prognosis.history.ItemState;
import io.github.prognosis.history.LastStep;
import io.github.prognosis.history.MilestoneTrack;
import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.StandingGroup;
import io.github.prognosis.history.StatusItem;
import io.github.prognosis.history.Task;
import io.github.prognosis.model.Address;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Message;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Update;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What the reports for people say of how a release stands. */
final class StatusPhrases {

    private StatusPhrases() {}

    /** {@code Xen 4.21: how it stands}. */
    static String title(ReleaseStatus status) {
        return "Xen " + status.release() + ": how it stands";
    }

    /** Who sent the newest update; empty if that is not known. */
    static Optional<String> manager(ReleaseStatus status) {
        return sender(status.newest());
    }

    /** Who sent an update; empty if that is not known. */
    static Optional<String> sender(Update update) {
        return sender(update.message());
    }

    /** Who sent a mail; empty if that is not known. */
    static Optional<String> sender(Message message) {
        return message.from().map(from -> from.name().orElseGet(() -> address(from)));
    }

    private static String address(Address from) {
        return from.address();
    }

    /** Which schedules told dates, {@code 2031-03-17, "Xen 4.32 slips"}; empty if none did. */
    static Optional<String> schedules(ReleaseStatus status) {
        return status.schedules().isEmpty()
                ? Optional.empty()
                : Optional.of(status.schedules().stream()
                        .map(schedule ->
                                schedule.date().map(LocalDate::toString).orElse("undated")
                                        + (schedule.proposed() ? ", proposed" : "")
                                        + schedule.message()
                                                .subject()
                                                .map(subject -> ", \"" + subject + '"')
                                                .orElse(""))
                        .collect(Collectors.joining("; ")));
    }

    /** What stands where there are no milestones to be told. */
    static String noMilestone(ReleaseStatus status) {
        return status.schedules().isEmpty()
                ? "No update gives a milestone."
                : "No update and no schedule gives a milestone.";
    }

    /** {@code the newest of 5 updates}, {@code the only update}. */
    static String newest(ReleaseStatus status) {
        int updates = status.updates().size();
        return updates == 1 ? "the only update" : "the newest of " + updates + " updates";
    }

    /** {@code 5 of 10 open items}. */
    static String danger(ReleaseStatus status) {
        int danger = status.of(StandingGroup.DANGER).size();
        int open = status.open().size();
        if (open == 0) {
            return "No open items";
        }
        return (danger == 0 ? "None" : danger) + " of " + Counts.of(open, "open item");
    }

    /** {@code 2 more are gone without a word; 1 to watch.}; empty if there is neither. */
    static String besides(ReleaseStatus status) {
        List<String> besides = new ArrayList<>();
        int gone = status.of(StandingGroup.GONE).size();
        int watch = status.of(StandingGroup.WATCH).size();
        if (gone > 0) {
            String more = status.of(StandingGroup.DANGER).isEmpty() ? "" : "more ";
            besides.add(gone + " " + more + (gone == 1 ? "is" : "are") + " gone without a word");
        }
        if (watch > 0) {
            besides.add(watch + " to watch");
        }
        return besides.isEmpty() ? "" : String.join("; ", besides) + ".";
    }

    /** {@code The release manager and 8 owners}. */
    static String actors(ReleaseStatus status) {
        boolean manager = !jobs(status).isEmpty();
        int owners = status.acting().size();
        if (owners == 0) {
            return manager ? "The release manager" : "Nobody, as far as is known";
        }
        String some = Counts.of(owners, "owner");
        return manager ? "The release manager and " + some : some;
    }

    /**
     * Something that the release manager has to do.
     *
     * @param anchor where its items stand in the page
     * @param behind what follows the link
     */
    record Job(String anchor, String text, String behind) {}

    /** What the release manager has to do; nothing if there is nothing. */
    static List<Job> jobs(ReleaseStatus status) {
        List<Job> jobs = new ArrayList<>();
        int tree = status.of(StandingGroup.IN_TREE).size();
        if (tree > 0) {
            jobs.add(new Job(
                    "g-in-tree",
                    "mark " + tree + " as completed",
                    tree == 1 ? ", it is in the tree" : ", they are in the tree"));
        }
        int gone = status.of(StandingGroup.GONE).size();
        if (gone > 0) {
            jobs.add(new Job("g-gone", "ask after " + gone + " gone", ""));
        }
        int newer = status.newer().size();
        if (newer > 0) {
            jobs.add(new Job("g-newer", "enter " + Counts.of(newer, "newer version"), ""));
        }
        long orphans = managers(status, true);
        if (orphans > 0) {
            jobs.add(new Job("risk", "find " + Counts.of(orphans, "owner"), ""));
        }
        long unnamed = managers(status, false);
        if (unnamed > 0) {
            jobs.add(new Job("risk", "ask the authors of " + Counts.of(unnamed, "item"), ""));
        }
        return jobs;
    }

    private static long managers(ReleaseStatus status, boolean orphans) {
        return status.open().stream()
                .map(StatusItem::task)
                .flatMap(Optional::stream)
                .filter(task -> task.isManagers()
                        && task.kind() != Task.Kind.MARK_COMPLETED
                        && (task.kind() == Task.Kind.FIND_OWNER) == orphans)
                .count();
    }

    /** The series or the prognosis of an item; empty if the post tells neither. */
    static Optional<String> standing(StatusItem item) {
        return item.item()
                .series()
                .map(Series::toString)
                .or(() -> item.item().prognosis().map(Likelihood::word));
    }

    /** What a reason says in a place where there is little room. */
    static String brief(Risk risk) {
        return switch (risk.kind()) {
            case BLOCKER -> "blocker";
            case GONE, LATE, UNANSWERED, NO_OWNER, TENTATIVE, NEWER_VERSION, COMMITTED, PARTLY_COMMITTED, QUIET ->
                risk.text()
                        .replaceFirst("^tentative: .*", "tentative")
                        .replaceFirst("^(no mail for \\d+).*", "$1 days");
            case FELL ->
                risk.text().startsWith("was completed")
                        ? "was completed before"
                        : risk.text().replaceFirst("(?: on \\d{4}-|, not recovered).*", "");
            case UNCHANGED -> risk.text().replaceFirst("^unchanged for \\d+ updates, (.*)$", "$1 unchanged");
            case CARRIED_OVER -> risk.text().replaceFirst("^carried over ", "");
            case DEFERRED_BEFORE -> "deferred before";
        };
    }

    /** {@code in 56 days}, {@code today}, {@code 61 days ago}; empty if either day is not known. */
    static Optional<String> distance(Optional<LocalDate> asOf, Optional<LocalDate> day) {
        if (asOf.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(asOf.get(), day.get());
        if (days == 0) {
            return Optional.of("today");
        }
        return Optional.of(days > 0 ? "in " + Counts.of(days, "day") : Counts.of(-days, "day") + " ago");
    }

    /** {@code 49 days later}, {@code 7 days earlier}, {@code has not moved}, {@code told once}; empty if there is no date. */
    static Optional<String> slip(MilestoneTrack track) {
        OptionalLong slip = track.slip();
        if (slip.isEmpty()) {
            return Optional.empty();
        }
        long days = slip.getAsLong();
        if (days == 0) {
            return Optional.of(track.isToldOnce() ? "told once" : "has not moved");
        }
        return Optional.of(Counts.of(Math.abs(days), "day") + (days > 0 ? " later" : " earlier"));
    }

    /** {@code +14}, {@code −7}. */
    static String signed(long days) {
        return (days < 0 ? "\u2212" : "+") + Math.abs(days);
    }

    /** {@code Of the 11 items open on 2020-04-24: 10 still open, 1 gone without a word.} */
    static String last(LastStep last) {
        String became = last.became().stream()
                .map(one -> one.items() + " " + one.fate().words())
                .collect(Collectors.joining(", "));
        String when = last.from().map(day -> " open on " + day).orElse(" open in the update before");
        return last.open() == 0
                ? "No items were" + when + "."
                : "Of the " + Counts.of(last.open(), "item") + when + ": " + became + ".";
    }

    /** What stands behind an item that changed last: its version, its new prognosis or status. */
    static String news(ItemState state) {
        if (state.change().isEmpty()) {
            return state.says();
        }
        return switch (state.change().get()) {
            case IMPROVED -> "\u25b2 " + state.says();
            case REGRESSED -> "\u25bc " + state.says();
            case STATUS -> "status: " + state.says();
            case NOTES -> "note";
            case REOPENED -> "was completed";
            case REINSTATED, CLAIMED -> "open again";
            case RETURNED -> "listed again";
            default -> state.says();
        };
    }

    /** What a check knew, and what it was filtered by. */
    static String checked(CheckEvidence check) {
        String mails = check.mailsUntil().map(day -> "mails until " + day).orElse("no mails");
        String commits = check.commitsUntil().map(day -> "commits until " + day).orElse("no commits");
        String filter = Counts.filter(check.filter());
        return "The check knew " + mails + " and " + commits + "." + (filter.isEmpty() ? "" : " " + filter + ".");
    }

    /** {@code +7 new, −5 gone}; {@code none}; for the first update a dash. */
    static String traffic(FlowStep step) {
        if (!step.compared()) {
            return "\u2013";
        }
        List<String> traffic = new ArrayList<>();
        if (step.added() > 0) {
            traffic.add("+" + step.added() + " new");
        }
        if (step.back() > 0) {
            traffic.add("+" + step.back() + " back");
        }
        if (step.gone() > 0) {
            traffic.add("\u2212" + step.gone() + " gone");
        }
        return traffic.isEmpty() ? "none" : String.join(", ", traffic);
    }
}
