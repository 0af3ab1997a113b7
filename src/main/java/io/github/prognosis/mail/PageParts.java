package io.github.prognosis.mail;

import java.util.Optional;

/**
 * A page taken apart at the comments that its archive writes around the text of a mail.
 *
 * @param head what stands before the first of them
 * @param body what stands between that and the last of them
 */
record PageParts(String head, String body) {

    /** Empty if the comments are not there, in this order. */
    static Optional<PageParts> of(String page, String begin, String end) {
        int head = page.indexOf(begin);
        int body = head + begin.length();
        int behind = page.lastIndexOf(end);
        return head < 0 || behind < body
                ? Optional.empty()
                : Optional.of(new PageParts(page.substring(0, head), page.substring(body, behind)));
    }
}
