package io.github.prognosis.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.prognosis.diff.Posts;
import io.github.prognosis.model.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What besides the titles speaks for two items being the same, and what against. */
class EvidenceTest {

    private static final String TITLE = "Rework of the early timer interrupts for guests";

    /** An item below a heading, with an owner and a note unless they are empty. */
    private static Item item(String area, String owner, String note, String title) {
        String post = "= Open =\n== " + area + " ==\n*  " + title + "\n"
                + (note.isEmpty() ? "" : "   " + note + "\n")
                + (owner.isEmpty() ? "" : "  -  " + owner + "\n");
        return Posts.update(post).items().get(0);
    }

    private static Evidence evidence(Item before, Item now) {
        Profile one = Profile.of(before);
        Profile other = Profile.of(now);
        return Evidence.of(one, other, TitleSimilarity.of(one.words(), other.words()));
    }

    @ParameterizedTest
    @CsvSource({
        // area, owner and note of the one and of the other, and how much they speak for it
        "ARM, Ada, waits for review, ARM, Ada, waits for review, 0.25",
        "ARM, Ada, waits for review, RISC, Ada, waits for review, 0.2",
        "ARM, Ada, waits for review, ARM, Bert, waits for review, 0.15",
        "ARM, Ada, waits for review, ARM, Ada, was merged, 0.15",
        "ARM, Ada, waits for review, RISC, Bert, was merged, 0",
        "ARM, '', '', ARM, '', '', 0.05",
        "Open, '', '', Open, '', '', 0",
        "ARM, Ada, '', ARM, '', '', 0.05"
    })
    void weight(String area, String owner, String note, String area2, String owner2, String note2, double weight) {
        Item one = item(area, owner, note, TITLE);
        Item other = item(area2, owner2, note2, TITLE);
        assertThat(evidence(one, other).weight()).isCloseTo(weight, within(1e-9));
        assertThat(evidence(other, one).weight()).isCloseTo(weight, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "ARM, Ada, ARM, Ada, ''",
        "ARM, Ada, RISC, Ada, ''",
        "ARM, Ada, ARM, Bert, their owners differ",
        "ARM, Ada, RISC, '', their areas differ",
        "ARM, '', RISC, '', their areas differ",
        "ARM, '', Open, '', ''",
        "ARM, Ada, Open, '', ''"
    })
    void whoWorksOnItAndWhereItStands(String area, String owner, String area2, String owner2, String objection) {
        Item one = item(area, owner, "", TITLE);
        Item other = item(area2, owner2, "", TITLE + " again");
        assertThat(evidence(one, other).objection().orElse("")).isEqualTo(objection);
        assertThat(evidence(other, one).objection().orElse("")).isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({
        "Early timer, Early timers, ''",
        "Early timer, Early timer again, they have too few words in common",
        "Early timer interrupts, Early timer interrupts again, they have too few words in common",
        "Early timer interrupts rework, Early timer interrupts rework again, ''"
    })
    void shortTitlesAreTooLittleToGoBy(String title, String title2, String objection) {
        Item one = item("ARM", "Ada", "", title);
        Item other = item("ARM", "Ada", "", title2);
        assertThat(evidence(one, other).objection().orElse("")).isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({"#11, #11, ''", "#11, #12, their issue keys differ", "#11, '', ''"})
    void issueKeys(String key, String key2, String objection) {
        Item one = item("ARM", key, "", TITLE);
        Item other = item("ARM", key2, "", TITLE);
        assertThat(evidence(one, other).objection().orElse("")).isEqualTo(objection);
    }
}
