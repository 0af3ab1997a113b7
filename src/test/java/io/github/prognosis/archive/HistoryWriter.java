package io.github.prognosis.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/** Makes a repository of what {@code git fast-import} reads, as far as commits without files go. */
public final class HistoryWriter {

    private static final String PERSON = " ([^<\n]*) <([^>\n]*)> (\\d+) \\+0000\n";
    private static final Pattern COMMIT = Pattern.compile(
            "commit ([^\n]+)\nauthor" + PERSON + "committer" + PERSON + "data <<END\n(.*?)END\n\n", Pattern.DOTALL);

    private HistoryWriter() {}

    /**
     * Makes a bare repository.
     *
     * @throws IllegalArgumentException if the stream holds anything else
     */
    public static Path write(Path folder, String stream) throws IOException {
        QuietSystem.install();
        try (FileRepository repository = new FileRepository(folder.toFile());
                ObjectInserter objects = repository.newObjectInserter()) {
            repository.create(true);
            ObjectId tree = objects.insert(new TreeFormatter());
            Map<String, ObjectId> tips = new HashMap<>();
            Matcher commits = COMMIT.matcher(stream);
            int end = 0;
            while (commits.lookingAt()) {
                end = commits.end();
                String branch = commits.group(1);
                CommitBuilder commit = commit(commits.toMatchResult(), tree);
                if (tips.containsKey(branch)) {
                    commit.setParentId(tips.get(branch));
                }
                tips.put(branch, objects.insert(commit));
                commits.region(end, stream.length());
            }
            if (end < stream.length()) {
                throw new IllegalArgumentException("no commit at " + end);
            }
            objects.flush();
            for (Map.Entry<String, ObjectId> tip : tips.entrySet()) {
                RefUpdate ref = repository.updateRef(tip.getKey());
                ref.setNewObjectId(tip.getValue());
                ref.update();
            }
        }
        return folder;
    }

    private static CommitBuilder commit(MatchResult told, ObjectId tree) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(person(told, 2));
        commit.setCommitter(person(told, 5));
        commit.setMessage(told.group(8));
        return commit;
    }

    private static PersonIdent person(MatchResult told, int group) {
        Instant moment = Instant.ofEpochSecond(Long.parseLong(told.group(group + 2)));
        return new PersonIdent(told.group(group), told.group(group + 1), moment, ZoneOffset.UTC);
    }
}
