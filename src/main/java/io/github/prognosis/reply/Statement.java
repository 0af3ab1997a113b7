package io.github.prognosis.reply;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.series.ListMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reply says of an item, or of a place of the post.
 *
 * @param mails the reply, and behind it the later ones that say or confirm the same
 * @param byAuthor whether the post's own author says it
 * @param words the paragraph or sentence, word for word, white space folded; behind 300 characters stands {@code ...}
 * @param item the item it is about; empty if it is about a heading, or asks for a new item
 * @param other another item that it names
 * @param section the heading that it is about; empty if it is about an item
 * @param kind what it comes to
 * @param sure whether the words leave no other reading
 * @param version the version that was posted; empty unless of {@link StatementKind#SERIES}
 * @param rfc whether that version is a request for comments
 * @param release the release that it is put off to; empty if none is named
 * @param links the URLs that go along with a version
 * @param added the item that it asks for; empty unless of {@link StatementKind#ADD}, and where it gives no title
 */
public record Statement(
        List<ListMail> mails,
        boolean byAuthor,
        String words,
        Optional<Item> item,
        Optional<Item> other,
        Optional<Section> section,
        StatementKind kind,
        boolean sure,
        OptionalInt version,
        boolean rfc,
        Optional<String> release,
        List<String> links,
        Optional<NewItem> added) {
    /** So many characters of what is said are shown. */
    private static final int MOST_SHOWN = 300;

    public Statement {
        words = words.codePointCount(0, words.length()) <= MOST_SHOWN || isCut(words)
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_SHOWN)).stripTrailing() + "...";
        mails = List.copyOf(mails);
        if (mails.isEmpty()) {
            throw new IllegalArgumentException("a statement stands in a mail");
        }
        Objects.requireNonNull(item);
        Objects.requireNonNull(other);
        Objects.requireNonNull(section);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(version);
        Objects.requireNonNull(release);
        links = List.copyOf(links);
        Objects.requireNonNull(added);
    }

    private static boolean isCut(String words) {
        return words.endsWith("...") && words.codePointCount(0, words.length()) <= MOST_SHOWN + 3;
    }

    /** The reply. */
    public ListMail mail() {
        return mails.get(0);
    }

    /** The same, said again or confirmed by a later one. */
    Statement with(Statement later) {
        List<ListMail> both = new ArrayList<>(mails);
        later.mails.stream().filter(mail -> !both.contains(mail)).forEach(both::add);
        return new Statement(
                both,
                byAuthor,
                words,
                item,
                other,
                section,
                later.byAuthor ? later.kind : kind,
                sure || later.sure,
                version,
                rfc,
                release.or(later::release),
                links.isEmpty() ? later.links : links,
                added);
    }
}
