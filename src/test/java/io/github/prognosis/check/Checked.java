package io.github.prognosis.check;

import io.github.prognosis.model.Message;
import io.github.prognosis.model.Source;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import io.github.prognosis.parse.UpdateReader;
import io.github.prognosis.series.MadeList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A post checked for a test, and what each rule says of it. */
final class Checked {

    static final LocalDate DAY = LocalDate.of(2031, 6, 2);

    private Checked() {}

    static Update update(String body) {
        Source source = new Source("post.txt", Source.Format.TEXT, OptionalInt.of(1));
        Message message = new Message(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return UpdateReader.read(new Post(source, message, "4.30", Optional.of(DAY), body))
                .update();
    }

    /** The findings of a rule: title, message and edits, a line each. */
    static List<String> by(String rule, CheckReport report) {
        List<String> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.rule().equals(rule)) {
                found.add(finding.level().word() + " " + finding.certainty().word() + ": "
                        + finding.title().map(title -> title + ": ").orElse("line " + finding.line() + ": ")
                        + finding.message());
                finding.edits().forEach(edit -> found.add("  " + edit.line()));
            }
        }
        return found;
    }

    static CheckReport alone(String body) {
        return new Checker(update(body)).check(CheckOptions.STANDARD);
    }

    static CheckReport against(String old, String body) {
        return new Checker(update(body)).old(update(old)).check(CheckOptions.STANDARD);
    }

    static CheckReport against(MadeList list, String body) {
        return new Checker(update(body)).list(list.series(), list.letters()).check(CheckOptions.STANDARD);
    }

    static CheckReport withTree(MadeList list, String body) {
        return new Checker(update(body))
                .list(list.series(), list.letters())
                .tree(list.tree())
                .check(CheckOptions.STANDARD);
    }
}
