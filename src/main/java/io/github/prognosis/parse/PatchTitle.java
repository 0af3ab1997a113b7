package io.github.prognosis.parse;

import io.github.prognosis.source.WhiteSpace;

/**
 * A title of a patch list, taken apart at its link.
 *
 * @param title the title and the link
 * @param remark what stands behind the link: {@code 1/3 were merged} of {@code Title [URL]: 1/3 were merged}; may be empty
 */
record PatchTitle(String title, String remark) {

    static PatchTitle of(String text) {
        int end = Links.endOfFirst(text);
        String behind = end < 0 ? "" : WhiteSpace.strip(text.substring(end));
        String remark = behind.startsWith(":") ? WhiteSpace.strip(behind.substring(1)) : behind;
        return new PatchTitle(remark.isEmpty() ? text : text.substring(0, end), remark);
    }
}
