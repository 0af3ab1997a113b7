package io.github.prognosis.render;

import io.github.prognosis.history.ReleaseStatus;
import io.github.prognosis.history.Risk;
import io.github.prognosis.history.StatusItem;
import io.github.prognosis.history.Task;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** How a release stands as CSV: an item a row, the most urgent first. */
final class StatusCsv {

    private static final String NAMES =
            "release,asOf,group,title,area,owners,disposition,unchanged,days,weight,reasons,who,what";
    private static final String BETWEEN = " | ";

    private StatusCsv() {}

    static void write(ReleaseStatus status, Writer writer) throws IOException {
        CsvOutput csv = new CsvOutput(writer, NAMES);
        for (StatusItem item : status.items()) {
            csv.row(new CsvOutput.Row()
                    .text(status.release())
                    .text(status.asOf().map(LocalDate::toString))
                    .text(item.group().word())
                    .text(item.title())
                    .text(item.item().area())
                    .text(String.join(BETWEEN, item.item().ownerNames()))
                    .text(item.item().disposition().word())
                    .number(item.unchanged())
                    .number(item.days())
                    .number(item.weight())
                    .text(item.reasons().stream().map(Risk::text).collect(Collectors.joining(BETWEEN)))
                    .text(item.task().map(Task::who))
                    .text(item.task().map(Task::what)));
        }
    }
}
