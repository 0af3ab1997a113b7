package io.github.prognosis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences decide, and what looks alike and does not. */
class PhrasesTest {

    private static final String ITEM = "Paging for guests";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This was reviewed, acked and committed yesterday.",
                "This has been committed.",
                "This was merged a month ago.",
                "It went in already.",
                "That one has already been applied to staging.",
                "FYI, this series was committed last week.",
                "Committed already.",
                "This is in staging already.",
                "Oh, these have gone in.",
                "All of it has been merged now.",
                "It's been applied.",
                "I've committed this just now.",
                "This, after having been merged, led to another series.",
                "v3 was a series which has gone in.",
                "\"Paging for guests\" has been committed.",
                "Paging for guests was merged.",
                "This went into staging.",
                "It made it into 4.30.",
                "This went in on Monday, thanks.",
                "FYI, the whole of this has gone\nin."
            })
    void isComplete(String sentence) {
        assertThat(Answered.below(sentence)).containsExactly("complete sure: " + ITEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I think this was committed.",
                "It went in on Friday, I think?",
                "Wasn't this merged already?",
                "Didn't this go in a while ago?",
                "Isn't this commit 0123abcd4567?",
                "Hasn't that been applied?",
                "Afaict 0123abcd4567 (\"paging: turn it on\").",
                "You can mark it as completed.",
                "Please move this to completed.",
                "A replacement went in as 0123abcd4567.",
                "This is done.",
                "This has been fixed in staging.",
                "This is complete now.",
                "Fixed.",
                "Fixed. c/s 0123abcd45 from a week ago.",
                "Resolved already.",
                "The regression was fixed too.",
                "As to the earlier one, this was committed.",
                "This has been committed. The documentation is not there yet.",
                "This has been committed. Some follow-ups are on their way."
            })
    void isLikelyComplete(String sentence) {
        assertThat(Answered.below(sentence)).containsExactly("complete likely: " + ITEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This was committed by mistake.",
                "This has been applied locally.",
                "This has been merged upstream in QEMU.",
                "Patches 7/27 were merged.",
                "It has been applied, but withdrawn again.",
                "Fixed the title's typo.",
                "Fixed in v4.",
                "Fixed differently in my tree.",
                "The task has changed.",
                "Fixed?",
                "Was this committed?",
                "Has this been merged already?",
                "Wasn't some of this committed already?",
                "The kernel side is merged by now, just the tools lack an ack.",
                "I've committed everything up to patch 4, so little is left.",
                "A good part of this was merged.",
                "2/9 was merged.",
                "Patch 3 has been applied.",
                "The first 4 patches were merged.",
                "3 of 5 have been applied.",
                "Some of this was committed.",
                "Most of it went in already.",
                "CONFIG_FAST_PAGING has already been merged.",
                "These were applied to the tree of libpages.",
                "My ZX81 work was complete long ago.",
                "I'm going to commit this next week.",
                "This will be committed once it is acked.",
                "Once this is committed, I can go on.",
                "If this was merged, drop me a note.",
                "This was not committed.",
                "This hasn't been merged yet.",
                "Nothing is left that isn't in staging by now.",
                "Perhaps, if people call that complete.",
                "This was committed, but then reverted.",
                "This should have been merged in April.",
                "It has been merged except for the last patch.",
                "This was fixed in v4.",
                "This has been merged with the other series.",
                "This was applied on top of v2.",
                "I've committed this to my own branch.",
                "This has been merged into another series.",
                "The prerequisites have been committed.",
                "Ann's series which this is based on was merged.",
                "I have reviewed this, and my comments have been applied."
            })
    void isNotComplete(String sentence) {
        assertThat(Answered.below(sentence)).containsExactly("said: " + ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is a v4 already.|sure|4",
                "v5 was posted last week.|sure|5",
                "v7 sent recently.|sure|7",
                "I just sent v10.|sure|10",
                "v4 series already.|sure|4",
                "The series is at v6 now.|sure|6",
                "I have posted v4 of this series on Friday.|sure|4",
                "RFC v4 has been posted.|sure|4",
                "v5 is out.|sure|5",
                "I posted v4, and will look at the rest next.|likely|4",
                "v8 sent recently, the toolstack side is waiting for an ack.|likely|8",
                "The latest version is v6.|sure|6",
                "I think v4 was posted.|likely|4",
                "v4 was posted, then v5 was sent.|likely|5"
            })
    void isANewerVersion(String sentence, String certainty, int version) {
        assertThat(Answered.below(sentence)).containsExactly("series " + certainty + ": " + ITEM + " v" + version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QEMU is at v9 already.",
                "The counterpart is at v4.",
                "My local v5 was sent for testing to Bo.",
                "v5 was sent privately.",
                "v4 was posted by mistake, ignore it.",
                "v4 posted, but withdrawn.",
                "v5 was supposed to be posted.",
                "v4 was about to be sent.",
                "There was a v4 in the old days.",
                "See number 4 among the blockers, as of v4.",
                "v4 of the QEMU counterpart was posted.",
                "I am about to post v9 of \"Turn pages\".",
                "This needs a v4.",
                "I'd expect a v4 by June.",
                "I'll post v4 shortly.",
                "My plan is a v4 within days.",
                "v4 is being prepared as we speak.",
                "An answer is needed before v4 makes sense.",
                "That a v4 exists, a year on, changes nothing here.",
                "Unless v4 was posted by Monday, skip it.",
                "https://lore.example/xen/pages-v3-v4-v5-0/ is v4 of the \"turn pages\" half.",
                "The title has been the same since v4 of the toolstack part was posted.",
                "v2 was posted a year ago.",
                "v3 was posted.",
                "v1 was reviewed.",
                "The v4 discussion goes on.",
                "I sent comments on v4.",
                "I sent my review of v4.",
                "The second version was posted.",
                "Has v4 been posted?",
                "A new version was sent for 4.30.",
                "v4 was not posted.",
                "Once v4 is posted I can look at it."
            })
    void isNoNewerVersion(String sentence) {
        assertThat(Answered.below(sentence)).noneMatch(said -> said.startsWith("series"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd stop tracking this, nothing moves.",
                "Probably safe to drop.",
                "Please drop it.",
                "You can drop this one from the list.",
                "This should be removed.",
                "I don't have time to work on it.",
                "This is not happening; another one comes in its place.",
                "This was superseded by another series.",
                "Unlikely to see any movement soon.",
                "The series isn't intended to go in.",
                "This has been abandoned.",
                "Could you drop this?"
            })
    void isDropped(String sentence) {
        assertThat(Answered.below(sentence)).containsExactly("drop likely: " + ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This is not for 4.30.|",
                "It won't make 4.30.|",
                "This is not going to be ready for 4.30.|",
                "Not aiming at 4.30.|",
                "Deferring this to 4.31.|' to 4.31'",
                "This won't make it.|",
                "It's too late for 4.30.|",
                "I don't expect this to be ready for 4.30.|",
                "I don't think this is 4.30 material.|",
                "Please defer this to 4.31.|' to 4.31'",
                "I doubt I will have time for it before the next release.|",
                "This should be deferred.|",
                "After 4.30, that is.|"
            })
    void isDeferred(String sentence, String release) {
        assertThat(Answered.below(sentence))
                .containsExactly("defer likely: " + ITEM + (release == null ? "" : release));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was dropped from 4.29, but is back.",
                "This won't make it any worse.",
                "I hope it isn't too late for 4.30.",
                "It is not too late for 4.30.",
                "I don't see why this should not be in 4.30.",
                "I don't think we can release 4.30 without it.",
                "I don't expect any problems for 4.30.",
                "I doubt we can release 4.30 before this is fixed.",
                "It is unlikely that 4.30 ships with the bug.",
                "No reason to defer this to 4.31.",
                "We should not defer this to 4.31.",
                "Don't postpone this.",
                "It had been deferred to 4.30.",
                "This was moved to 4.30 from 4.29.",
                "I will not have time to review this before 4.30.",
                "I don't have time to test this on Arm.",
                "I do not have time this week.",
                "No time for reviews.",
                "Happy to drop this from the blockers.",
                "It should be removed from the blockers list.",
                "Please drop the RFC tag.",
                "I will drop this patch of the series and keep the others.",
                "Please don't drop it.",
                "There is no need to drop this.",
                "\"Defer the old paging to 4.31\" is the patch in question.",
                "Might we as well not go on with this?",
                "This was not for 4.17.",
                "If nobody objects, drop it.",
                "That got lost too, though nobody needs it posted.",
                "Patch 3 was withdrawn.",
                "Unless reviewers turn up, the series waits."
            })
    void isNeitherDroppedNorDeferred(String sentence) {
        assertThat(Answered.below(sentence)).noneMatch(said -> said.startsWith("drop") || said.startsWith("defer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great, so we can all go home now that it is only 7/27.",
                "What a surprise, nobody looked at it for a year.",
                "Who would have thought.",
                "So silent, this list.",
                "How this goes amuses me.",
                "Is there a branch to look at?",
                "Still waiting for an ack.",
                "Depends on 1).",
                "F. comes next."
            })
    void isShownOnly(String sentence) {
        assertThat(Answered.below(sentence)).containsExactly("said: " + ITEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The title has changed to something else.|rename",
                "A better name is \"Turn pages\".|rename",
                "Isn't this the same as Cache colouring?|duplicate",
                "This is a duplicate of Cache colouring.|duplicate"
            })
    void isAboutTwo(String sentence, String kind) {
        assertThat(Answered.below(sentence)).containsExactly(kind + ": " + ITEM);
    }
}
