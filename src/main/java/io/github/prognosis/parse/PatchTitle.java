package io.github.prognosis.parse;

import java.util.Optional;

/**
 * A title of a patch list, taken apart at its link.
 *
 * @param line the title and the link
 * @param remark what stands behind the link: {@code 1/3 were merged} of {@code Title [URL]: 1/3 were merged}
 */
record PatchTitle(LogicalLine line, Optional<LogicalLine> remark) {

    static PatchTitle of(LogicalLine line) {
        String text = line.text();
        int end = Links.endOfFirst(text);
        if (end < 0) {
            return new PatchTitle(line, Optional.empty());
        }
        String behind = text.substring(end).strip();
        String remark = behind.startsWith(":") ? behind.substring(1).strip() : behind;
        if (remark.isEmpty()) {
            return new PatchTitle(line, Optional.empty());
        }
        LogicalLine note = LogicalLine.of(line.last().as(Opener.FLUSH, "")).saying(remark);
        return new PatchTitle(line.saying(text.substring(0, end)), Optional.of(note));
    }
}
