package io.github.prognosis.bench;

import io.github.prognosis.model.Disposition;
import io.github.prognosis.model.Family;
import io.github.prognosis.model.Item;
import io.github.prognosis.model.ItemBuilder;
import io.github.prognosis.model.Likelihood;
import io.github.prognosis.model.Milestone;
import io.github.prognosis.model.Owner;
import io.github.prognosis.model.ScaleEntry;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Series;
import io.github.prognosis.model.Timeline;
import io.github.prognosis.model.Update;
import io.github.prognosis.parse.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one writes in an hour to read a scripted post: a regular expression for each kind of line, line by line. It fills
 * the same model and reads {@link MadeUpPosts} rightly, but few of those that people wrote.
 */
final class RegexScanner {

    private static final Pattern LINE = Pattern.compile("\r?\n");
    private static final Pattern HEADING = Pattern.compile("(=+)\\s*(.*?)\\s*=+\\s*");
    private static final Pattern ITEM = Pattern.compile("\\*\\s+(.*?)(?:\\s*\\((none|fair|ok|good|done)\\))?\\s*");
    private static final Pattern OWNER =
            Pattern.compile("\\s+-\\s+([^<(]+?)(?:\\s*<([^>]*)>)?(?:\\s*\\(([^)]*)\\))?\\s*");
    private static final Pattern MILESTONE =
            Pattern.compile("\\*\\s+([^:]+):\\s*((\\d{1,2})(?:st|nd|rd|th)?\\s+([A-Z][a-z]+)(?:\\s+(\\d{4}))?)\\s*");
    private static final Pattern SCALE = Pattern.compile("The states are:.*");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern NOTE = Pattern.compile("\\s+(\\S.*?)\\s*");
    private static final Pattern ISSUE = Pattern.compile("\\bXEN-\\d+\\b|#\\d+\\b");
    private static final Pattern SERIES = Pattern.compile("\\bv(\\d+)\\b");
    private static final Pattern ALIAS = Pattern.compile("\\((?:was|aka) ([^)]*)\\)");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Post post;
    private final List<Item> items = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<ScaleEntry> scale = new ArrayList<>();
    private List<String> path = List.of();
    private boolean inTimeline;

    /** The item that is being read; empty between two. */
    private Optional<Draft> draft = Optional.empty();

    private static final class Draft {
        private final String title;
        private final Optional<Likelihood> prognosis;
        private final int line;
        private final List<Owner> owners = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> issues = new ArrayList<>();
        private final StringBuilder note = new StringBuilder();
        private int endLine;

        Draft(String title, Optional<Likelihood> prognosis, int line) {
            this.title = title;
            this.prognosis = prognosis;
            this.line = line;
            this.endLine = line;
        }
    }

    private RegexScanner(Post post) {
        this.post = post;
    }

    static Update read(Post post) {
        return new RegexScanner(post).read();
    }

    private Update read() {
        int number = 0;
        for (String line : LINE.split(post.body())) {
            number++;
            line(line, number);
        }
        end();
        Optional<LocalDate> date = post.message().date().map(sent -> sent.toLocalDate());
        return new Update(
                post.source(),
                post.message(),
                post.release(),
                date,
                Family.SCRIPTED,
                scale,
                new Timeline(milestones, Optional.empty()),
                sections,
                items,
                List.of(),
                0);
    }

    private void line(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            end();
            heading(heading.group(1).length(), heading.group(2), number);
            return;
        }
        Matcher milestone = MILESTONE.matcher(line);
        if (inTimeline && milestone.matches()) {
            milestone(milestone, number);
            return;
        }
        if (SCALE.matcher(line).matches()) {
            Likelihood.scale().stream()
                    .map(word -> new ScaleEntry(word, Optional.empty()))
                    .forEach(scale::add);
            return;
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            end();
            draft = Optional.of(
                    new Draft(item.group(1), Optional.ofNullable(item.group(2)).flatMap(Likelihood::of), number));
            return;
        }
        if (line.isBlank()) {
            end();
        } else if (draft.isPresent()) {
            below(draft.get(), line, number);
        }
    }

    private void heading(int level, String name, int number) {
        List<String> longer = new ArrayList<>(path.subList(0, Math.min(level - 1, path.size())));
        longer.add(name);
        path = List.copyOf(longer);
        inTimeline = name.equals("Timeline");
        if (!inTimeline && !name.equals("Prognosis")) {
            sections.add(new Section(path, Disposition.OPEN, number));
        }
    }

    private void milestone(Matcher found, int number) {
        int month = MONTHS.indexOf(found.group(4).substring(0, 3)) + 1;
        int year = found.group(5) == null ? 2014 : Integer.parseInt(found.group(5));
        LocalDate date = LocalDate.of(year, month, Integer.parseInt(found.group(3)));
        milestones.add(
                new Milestone(found.group(1), Optional.of(date), found.group(2), found.group(5) == null, number));
    }

    private static void below(Draft item, String line, int number) {
        item.endLine = number;
        Matcher owner = OWNER.matcher(line);
        if (owner.matches()) {
            item.owners.add(new Owner(
                    owner.group(1), Optional.ofNullable(owner.group(2)), Optional.ofNullable(owner.group(3))));
            return;
        }
        Matcher link = LINK.matcher(line);
        if (link.find()) {
            item.links.add(link.group());
            return;
        }
        Matcher note = NOTE.matcher(line);
        if (note.matches()) {
            item.note.append(item.note.isEmpty() ? "" : " ").append(note.group(1));
        }
    }

    private void end() {
        draft.ifPresent(item -> items.add(item(item)));
        draft = Optional.empty();
    }

    private Item item(Draft item) {
        Matcher issue = ISSUE.matcher(item.title);
        while (issue.find()) {
            item.issues.add(issue.group());
        }
        Matcher alias = ALIAS.matcher(item.title);
        Matcher series = SERIES.matcher(item.title);
        ItemBuilder built = new ItemBuilder(item.title, item.line, item.endLine)
                .aliases(alias.find() ? List.of(alias.group(1)) : List.of())
                .status(item.prognosis.map(Likelihood::word), item.prognosis)
                .section(path, path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1)))
                .addOwners(item.owners)
                .addIssues(item.issues)
                .addLinks(item.links);
        if (series.find()) {
            built.series(Optional.of(new Series(OptionalInt.of(Integer.parseInt(series.group(1))), false)));
        }
        if (!item.note.isEmpty()) {
            built.addNote(item.note.toString());
        }
        return built.build();
    }
}
