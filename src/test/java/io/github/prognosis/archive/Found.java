package io.github.prognosis.archive;

import io.github.prognosis.mail.Mail;
import io.github.prognosis.source.Limits;
import io.github.prognosis.source.Problem;
import io.github.prognosis.source.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read in a folder.
 *
 * @param ids the Message-IDs of the mails
 * @param problems where they are in the folder, and what was told
 */
record Found(List<String> ids, List<String> problems) {

    static Found in(Path path) throws IOException {
        return in(path, Limits.STANDARD);
    }

    static Found in(Path path, Limits limits) throws IOException {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        MailSink sink = new MailSink() {
            @Override
            public void mail(Mail mail) {
                found.ids.add(mail.message().id().orElse("none"));
            }

            @Override
            public void problem(Problem problem) {
                found.problems.add(path.relativize(Path.of(problem.path())) + ": "
                        + problem.diagnostic().message());
            }
        };
        new ArchiveReader(sink, Progress.NONE, limits).read(path);
        return found;
    }
}
