package io.github.prognosis.cli;

import io.github.prognosis.Prognosis;
import io.github.prognosis.diff.Comparison;
import io.github.prognosis.model.Update;
import io.github.prognosis.model.UpdateOrder;
import io.github.prognosis.reading.Duplicates;
import io.github.prognosis.render.ComparisonCsv;
import io.github.prognosis.render.ComparisonHtml;
import io.github.prognosis.render.ComparisonJson;
import io.github.prognosis.render.ComparisonLines;
import io.github.prognosis.render.ComparisonMarkdown;
import io.github.prognosis.render.ComparisonText;
import io.github.prognosis.render.Palette;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code prognosis diff OLD NEW}: what changed between two updates. */
final class DiffCommand implements Command {

    private static final List<Format> FORMATS =
            List.of(Format.TEXT, Format.ONELINE, Format.MARKDOWN, Format.HTML, Format.JSON, Format.JSONL, Format.CSV);

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String summary() {
        return "what changed, or between the newest two";
    }

    @Override
    public String synopsis() {
        return "OLD NEW | ARCHIVE";
    }

    @Override
    public Options options() {
        return ChangeOptions.addTo(Arguments.common(FORMATS, Format.TEXT));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, InputException, IOException {
        Format format = arguments.format(FORMATS, Format.TEXT);
        Palette palette = arguments.palette(session.terminal());
        ChangeOptions options = ChangeOptions.of(arguments);
        List<Update> pair = pair(arguments.operands(), new Inputs(session));
        for (Update update : pair) {
            session.report(update, false);
        }
        Comparison comparison = options.filter().apply(Prognosis.diff(pair.get(0), pair.get(1), options.matching()));
        ChangeOptions.explain(comparison, arguments, session);
        session.write(arguments, writer -> {
            switch (format) {
                case JSON -> ComparisonJson.write(comparison, writer);
                case JSONL -> ComparisonJson.writeLines(comparison, writer);
                case CSV -> ComparisonCsv.write(comparison, writer);
                case ONELINE -> writer.write(ComparisonLines.of(comparison));
                case HTML -> writer.write(ComparisonHtml.of(comparison));
                case MARKDOWN -> writer.write(ComparisonMarkdown.of(comparison));
                default ->
                    writer.write(ComparisonText.of(
                            comparison, palette, session.terminal().width()));
            }
        });
        return options.exitCode(List.of(comparison));
    }

    private static List<Update> pair(List<String> operands, Inputs inputs) throws UsageException, InputException {
        return switch (operands.size()) {
            case 1 -> newestTwo(operands.get(0), inputs);
            case 2 -> List.of(inputs.one(operands.get(0)), inputs.one(operands.get(1)));
            default ->
                throw new UsageException("name the old and the new update, or one archive that holds at least two");
        };
    }

    private static List<Update> newestTwo(String archive, Inputs inputs) throws UsageException, InputException {
        List<Update> updates = Duplicates.removed(
                UpdateOrder.sorted(inputs.all(List.of(archive)).updates()));
        if (updates.size() < 2) {
            throw new UsageException(archive + " holds only one update; name another to compare it with");
        }
        return updates.subList(updates.size() - 2, updates.size());
    }
}
