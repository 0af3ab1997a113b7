package io.github.prognosis.edit;

import io.github.prognosis.model.DigestKind;
import io.github.prognosis.parse.DigestReader;
import io.github.prognosis.parse.DigestReader.DigestLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A digest put on top of those that a section holds, in their columns and under their sentences. */
final class DigestSection {

    private final List<String> section;
    private final List<DigestLine> lines = new ArrayList<>();

    /** The lines below the sentences, where the newest period begins, by the indexes of these lines. */
    private final Map<DigestKind, Integer> blocks = new EnumMap<>(DigestKind.class);

    /** Where sentences begin that tell no period: what is new below them would seem to be as old as the rest. */
    private final Map<DigestKind, Integer> timeless = new EnumMap<>(DigestKind.class);

    private DigestSection(List<String> section) {
        this.section = section;
        for (int i = 0; i < section.size(); i++) {
            lines.add(DigestLine.of(section.get(i), i + 1));
        }
        for (int i = 0; i < lines.size(); i++) {
            Optional<DigestKind> kind = DigestReader.sentence(lines, i);
            if (kind.isPresent() && blocks.putIfAbsent(kind.get(), i + 1) == null) {
                if (!lines.get(i + 1).isPeriod()) {
                    timeless.put(kind.get(), startOfParagraph(i));
                }
            }
        }
    }

    private int startOfParagraph(int index) {
        int start = index;
        while (start > 0 && isFlushText(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isFlushText(DigestLine line) {
        return !line.text().isEmpty() && line.indent() == 0 && line.mark().isEmpty();
    }

    /** The section's lines, without breaks, with the digest in them. */
    static List<String> with(List<String> section, Digest digest) {
        return new DigestSection(section).with(digest);
    }

    /** Whether a sentence of a digest stands in these lines, with something below it. */
    static boolean standsIn(List<String> lines) {
        return !new DigestSection(lines).blocks.isEmpty();
    }

    private List<String> with(Digest digest) {
        List<String> written = new ArrayList<>();
        int end = end();
        for (int i = 0; i < section.size(); i++) {
            written.addAll(above(i, digest));
            if (i == end) {
                written.addAll(others(digest));
            }
            written.add(section.get(i));
        }
        if (end == section.size()) {
            written.addAll(others(digest));
        }
        return written;
    }

    /** What comes on top of a line of the section: below the sentence of its kind, or in front of one that tells no period. */
    private List<String> above(int index, Digest digest) {
        List<String> above = new ArrayList<>();
        digest.titles().forEach((kind, areas) -> {
            boolean apart = timeless.containsKey(kind);
            if (timeless.getOrDefault(kind, -1) == index) {
                above.add(kind.sentence());
                above.addAll(DigestForm.USUAL.block(digest.period(), areas));
                above.add("");
            } else if (!apart && blocks.getOrDefault(kind, -1) == index) {
                above.addAll(form(index).block(digest.period(), areas));
            }
        });
        return above;
    }

    /** What the section has no sentence for. */
    private List<String> others(Digest digest) {
        List<String> others = new ArrayList<>();
        DigestForm form = blocks.entrySet().stream()
                .filter(block -> !timeless.containsKey(block.getKey()))
                .findFirst()
                .map(block -> form(block.getValue()))
                .orElse(DigestForm.USUAL);
        digest.titles().forEach((kind, areas) -> {
            if (!blocks.containsKey(kind)) {
                others.add("");
                others.add(kind.sentence());
                others.addAll(form.block(digest.period(), areas));
            }
        });
        return others;
    }

    /** The index behind the last block, or behind the last words where none stands. Prose may follow. */
    private int end() {
        int end = blocks.values().stream().mapToInt(start -> start).max().orElse(-1);
        if (end < 0) {
            end = section.size();
            while (end > 0 && section.get(end - 1).isBlank()) {
                end--;
            }
            return end;
        }
        while (end < lines.size() && !endsBlock(end)) {
            end++;
        }
        return end;
    }

    /** Whether that line is blank, and none of a block follows. */
    private boolean endsBlock(int index) {
        boolean blank = lines.get(index).text().isEmpty();
        boolean goesOn = index + 1 < lines.size()
                && (lines.get(index + 1).isPeriod()
                        || (lines.get(index + 1).indent() > 0
                                && !lines.get(index + 1).mark().isEmpty()));
        return blank && !goesOn;
    }

    /** The form of the block that begins with the period in that line. */
    private DigestForm form(int start) {
        DigestForm usual = DigestForm.USUAL;
        String period = section.get(start);
        String beforePeriod = period.substring(0, period.indexOf('[') + 1);
        String behindPeriod = period.substring(period.lastIndexOf(']')).stripTrailing();
        Optional<String> area = Optional.empty();
        for (int i = start + 1; i < lines.size() && !lines.get(i).mark().isEmpty(); i++) {
            boolean deeper = i + 1 < lines.size()
                    && lines.get(i + 1).indent() > lines.get(i).indent();
            if (lines.get(i).text().endsWith(":") && deeper) {
                String opening = opening(i);
                area = area.or(() -> Optional.of(opening));
            } else {
                return new DigestForm(beforePeriod, behindPeriod, area.orElse(""), ":", opening(i));
            }
        }
        return new DigestForm(beforePeriod, behindPeriod, usual.beforeArea(), ":", usual.beforeTitle());
    }

    /** What stands in front of the words of a line. */
    private String opening(int index) {
        String line = section.get(index);
        int end = line.indexOf(lines.get(index).mark()) + 1;
        while (end < line.length() && Character.isSpaceChar(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }
}
