package io.github.prognosis.render;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.check.Finding;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/** What a check found as CSV: a finding a row. */
final class CheckCsv {

    private static final String NAMES = "release,date,rule,level,title,line,message,certainty,edit";

    private CheckCsv() {}

    static void write(CheckReport report, Writer writer) throws IOException {
        CsvOutput csv = new CsvOutput(writer, NAMES);
        for (Finding finding : report.findings()) {
            csv.row(new CsvOutput.Row()
                    .text(report.update().release())
                    .text(report.update().date().map(LocalDate::toString))
                    .text(finding.rule())
                    .text(finding.level().word())
                    .text(finding.title())
                    .number(finding.line())
                    .text(finding.message())
                    .text(finding.certainty().word())
                    .text(finding.editLines()));
        }
    }
}
