package io.github.prognosis.series;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The mails of an archive by the day that they were sent on, to find one whose message-id is known but not its title.
 *
 * <p>A mail has to be opened to see its id where the archive does not tell ids, so those come first that can have it: git and b4
 * make ids that end in the sender's address or domain, minutes before the mail is sent.
 */
final class SentAround {

    /** Between the making of an id and the sending of its mail. */
    static final Duration DAY = Duration.ofDays(1);

    /** So many mails are opened for one id. */
    static final int MOST = 2_000;

    /** So many of them are of senders to whom nothing in the id points. */
    private static final int MOST_OF_OTHERS = 30;

    private final List<ListMail> mails;

    /** The mails, sorted by their dates. */
    SentAround(List<ListMail> mails) {
        this.mails = mails;
    }

    /** The mails within a day of an id's date, the likeliest first. */
    List<ListMail> likeliest(String id, Instant date) {
        List<ListMail> ofSender = new ArrayList<>();
        List<ListMail> ofDomain = new ArrayList<>();
        List<ListMail> others = new ArrayList<>();
        for (int i = firstFrom(date.minus(DAY)); i < mails.size(); i++) {
            ListMail mail = mails.get(i);
            if (mail.date().isAfter(date.plus(DAY))) {
                break;
            }
            Person sender = Person.of(mail.from());
            if (!sender.address().isEmpty() && id.contains(sender.address())) {
                ofSender.add(mail);
            } else if (sender.address().isEmpty() || domain(sender.address()).equals(domain(id))) {
                ofDomain.add(mail);
            } else {
                others.add(mail);
            }
        }
        Comparator<ListMail> nearest =
                Comparator.comparing(mail -> Duration.between(date, mail.date()).abs());
        ofSender.sort(nearest);
        ofDomain.sort(nearest);
        others.sort(nearest);
        List<ListMail> likeliest = new ArrayList<>(ofSender);
        likeliest.addAll(ofDomain);
        likeliest.addAll(others.subList(0, Math.min(MOST_OF_OTHERS, others.size())));
        return likeliest.subList(0, Math.min(MOST, likeliest.size()));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private int firstFrom(Instant date) {
        int low = 0;
        int high = mails.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mails.get(middle).date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
