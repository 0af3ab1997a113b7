package io.github.prognosis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.check.CheckReport;
import io.github.prognosis.edit.Edit;
import io.github.prognosis.edit.EditedUpdate;
import io.github.prognosis.edit.EditsFile;
import io.github.prognosis.model.Family;
import io.github.prognosis.render.CheckFormat;
import io.github.prognosis.render.Palette;
import io.github.prognosis.render.Schema;
import io.github.prognosis.source.WhiteSpace;
import java.io.IOException;
import java.util.List;

/** What a check says is like, whatever stands in posts, mails and commits. */
final class Checks {

    private static final int WIDTH = 80;

    private Checks() {}

    /** Each format is what its own reader takes, and what is proposed can be done. */
    static void areSound(CheckReport report) throws IOException {
        report.findings()
                .forEach(finding ->
                        assertThat(finding.message()).as(finding.rule()).isNotBlank());
        for (CheckFormat format : List.of(CheckFormat.TEXT, CheckFormat.ONELINE, CheckFormat.MARKDOWN)) {
            Rendered.isPlainText(shown(report, format));
        }
        assertThat(shown(report, CheckFormat.ONELINE).lines()).hasSameSizeAs(report.findings());
        Rendered.isPage(shown(report, CheckFormat.HTML));
        Rendered.fits(Schema.CHECK, shown(report, CheckFormat.JSON));
        Rendered.isTable(report.findings().size(), shown(report, CheckFormat.CSV));
        assertThat(shown(report, CheckFormat.GITHUB)).isNotNull();
        assertThat(shown(report, CheckFormat.SARIF)).isNotNull();
        proposals(report, shown(report, CheckFormat.EDITS));
    }

    private static void proposals(CheckReport report, String edits) {
        EditsFile file = EditsFile.read(edits);
        assertThat(file.diagnostics()).as(edits).isEmpty();
        List<String> proposed = report.findings().stream()
                .flatMap(finding -> finding.edits().stream())
                .map(Checks::seen)
                .toList();
        for (EditsFile.Numbered edit : file.edits()) {
            assertThat(edit.edit() instanceof Edit.For || proposed.contains(seen(edit.edit())))
                    .as(edits)
                    .isTrue();
        }
        if (report.update().family() != Family.ISSUE_LIST) {
            assertThat(EditedUpdate.of(report.update(), file.edits()).refusals())
                    .as(edits)
                    .isEmpty();
        }
    }

    /** What people see of an edit: what hides or turns letters in a title is not written into their file. */
    private static String seen(Edit edit) {
        return WhiteSpace.visible(edit.toString());
    }

    private static String shown(CheckReport report, CheckFormat format) throws IOException {
        return Rendered.by(out -> format.write(report, Palette.PLAIN, WIDTH, out));
    }
}
