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

    private DigestSection(List<String> section) {
        this.section = section;
        for (int i = 0; i < section.size(); i++) {
            lines.add(DigestLine.of(section.get(i), i + 1));
        }
        for (int i = 0; i < lines.size(); i++) {
            int below = i + 1;
            DigestReader.sentence(lines, i).ifPresent(kind -> blocks.putIfAbsent(kind, below));
        }
    }

    /** The section's lines, without breaks, with the digest in them. */
    static List<String> with(List<String> section, Digest digest) {
        return new DigestSection(section).with(digest);
    }

    private List<String> with(Digest digest) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            for (Map.Entry<DigestKind, Integer> block : blocks.entrySet()) {
                if (block.getValue() == i && digest.titles().containsKey(block.getKey())) {
                    written.addAll(
                            form(i).block(digest.period(), digest.titles().get(block.getKey())));
                }
            }
            written.add(section.get(i));
        }
        int end = written.size();
        while (end > 0 && written.get(end - 1).isBlank()) {
            end--;
        }
        List<String> more = new ArrayList<>();
        DigestForm form = blocks.isEmpty()
                ? DigestForm.USUAL
                : form(blocks.values().iterator().next());
        digest.titles().forEach((kind, areas) -> {
            if (!blocks.containsKey(kind)) {
                more.add("");
                more.add(kind.sentence());
                more.addAll(form.block(digest.period(), areas));
            }
        });
        written.addAll(end, more);
        return written;
    }

    /** The form of the block that begins at that line. */
    private DigestForm form(int start) {
        DigestForm usual = DigestForm.USUAL;
        DigestLine first = lines.get(start);
        int next = first.isPeriod() ? start + 1 : start;
        String period = section.get(start);
        String beforePeriod = first.isPeriod() ? period.substring(0, period.indexOf('[') + 1) : usual.beforePeriod();
        String behindPeriod =
                first.isPeriod() ? period.substring(period.lastIndexOf(']')).stripTrailing() : usual.behindPeriod();
        Optional<String> area = Optional.empty();
        for (int i = next; i < lines.size() && !lines.get(i).mark().isEmpty(); i++) {
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
