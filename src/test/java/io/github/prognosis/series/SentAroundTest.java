package io.github.prognosis.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentAroundTest {

    private static final Instant MADE = Instant.parse("2024-12-05T10:00:00Z");
    private static final String ID = "20241205100000.4711-1-ines.fonseca@contoso.example";

    private final List<ListMail> mails = new ArrayList<>();

    private void sent(String subject, String name, String address, Duration later) {
        mails.add(new ListMail(
                mails.size(), Optional.empty(), subject, new Address(Optional.of(name), address), MADE.plus(later)));
    }

    private List<String> likeliest(String id) {
        mails.sort(Comparator.comparing(ListMail::date));
        return new SentAround(mails)
                .likeliest(id, MADE).stream().map(ListMail::subject).toList();
    }

    @Test
    void mailsOfTheSenderInTheIdComeFirst() {
        sent("nearest", "Owen Castellan", "owen@elsewhere.example", Duration.ofMinutes(1));
        sent("colleague", "Maja Lindqvist", "maja@contoso.example", Duration.ofMinutes(2));
        sent("behind a list", "Ines Fonseca via Devel", "devel@lists.example", Duration.ofMinutes(3));
        sent("later", "Ines Fonseca", "Ines.Fonseca@contoso.example", Duration.ofHours(9));
        sent("sooner", "Ines Fonseca", "ines.fonseca@contoso.example", Duration.ofMinutes(5));

        assertThat(likeliest(ID)).containsExactly("sooner", "later", "colleague", "behind a list", "nearest");
    }

    @Test
    void anIdThatOnlyTellsTheDomainLeadsToItsPeople() {
        sent("other", "Owen Castellan", "owen@elsewhere.example", Duration.ZERO);
        sent("own", "Ines Fonseca", "ines@contoso.example", Duration.ofHours(-1));

        assertThat(likeliest("20241205-branch-v1-0-e9aa923127eb@Contoso.example"))
                .containsExactly("own", "other");
    }

    @Test
    void mailsOfOtherDaysAreNone() {
        sent("day before", "Ines Fonseca", "ines.fonseca@contoso.example", Duration.ofHours(-25));
        sent("day behind", "Ines Fonseca", "ines.fonseca@contoso.example", Duration.ofHours(25));

        assertThat(likeliest(ID)).isEmpty();
    }

    @Test
    void ofAThousandOtherSendersOnlyTheNearestAreOpened() {
        for (int i = 0; i < 1_000; i++) {
            sent("mail " + i, "Owen Castellan", "owen@elsewhere.example", Duration.ofMinutes(i));
        }

        assertThat(likeliest(ID)).hasSize(30).startsWith("mail 0", "mail 1").endsWith("mail 29");
    }
}
