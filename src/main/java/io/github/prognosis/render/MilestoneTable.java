package io.github.prognosis.render;

import static io.github.prognosis.render.ExportColumn.filled;
import static io.github.prognosis.render.ExportColumn.key;
import static io.github.prognosis.render.ExportColumn.optional;
import static io.github.prognosis.render.ExportColumn.to;

import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Schedule;
import io.github.prognosis.model.Update;
import io.github.prognosis.render.ExportColumn.CellType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of milestones, as each update and schedule tells them. */
final class MilestoneTable {

    static final List<ExportColumn> COLUMNS = List.of(
            key(),
            to(ExportTable.UPDATES, "update", false, "the update; empty if a schedule tells it"),
            filled("release", CellType.STRING, "the release"),
            optional("posted", CellType.DATE, "the day of the update or schedule; empty if unknown"),
            optional("messageId", CellType.STRING, "the Message-ID of the update or schedule; empty if there is none"),
            filled("proposed", CellType.BOOLEAN, "whether it is only proposed"),
            filled("name", CellType.STRING, "what is to happen"),
            optional("date", CellType.DATE, "when; empty for TBD and the like"),
            optional("text", CellType.STRING, "the date as it is written"),
            filled(
                    "yearInferred",
                    CellType.BOOLEAN,
                    "whether the text gives no year, and its neighbours or the post's date gave it"),
            filled("line", CellType.INTEGER, "the line of the post that it stands in"));

    private MilestoneTable() {}

    static void write(Export export, CsvOutput csv) throws IOException {
        UpdateNumbers numbers = UpdateNumbers.of(export.changelog());
        int key = 0;
        List<Update> posts = export.changelog().updates();
        for (int i = 0; i < posts.size(); i++) {
            Update post = posts.get(i);
            Optional<Integer> update = numbers.key(post);
            // An entry is made anew when it is asked for: of an update it is not needed here.
            boolean proposed =
                    update.isEmpty() && isProposed(export.changelog().entries().get(i));
            for (Milestone milestone : post.timeline().milestones()) {
                csv.row(new CsvOutput.Row()
                        .number(++key)
                        .number(update)
                        .text(post.release())
                        .text(post.date().map(LocalDate::toString))
                        .text(post.message().id())
                        .flag(proposed)
                        .text(milestone.name())
                        .text(milestone.date().map(LocalDate::toString))
                        .text(milestone.text())
                        .flag(milestone.yearInferred())
                        .number(milestone.line()));
            }
        }
    }

    private static boolean isProposed(Comparison entry) {
        return entry.newSchedule().filter(Schedule::proposed).isPresent();
    }
}
