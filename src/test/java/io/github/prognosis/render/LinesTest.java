package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void breaksAtBlanks() {
        assertThat(Lines.wrap("Lockless runstate updates (was Runstate area clean up)", 30))
                .containsExactly("Lockless runstate updates (was", "Runstate area clean up)");
    }

    @Test
    void aLineIsFilledToItsLastColumn() {
        assertThat(Lines.wrap("12345678901234567890 x", 20)).containsExactly("12345678901234567890", "x");
        assertThat(Lines.wrap("123456789012345678 x y", 20)).containsExactly("123456789012345678 x", "y");
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertThat(Lines.wrap("see https://lore.kernel.org/xen-devel/1@example.org/ there", 20))
                .containsExactly("see", "https://lore.kernel.org/xen-devel/1@example.org/", "there");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndNeedNoBlank() {
        assertThat(Lines.wrap("新しい仮想化機能を追加する。", 20)).containsExactly("新しい仮想化機能を追", "加する。");
        assertThat(Lines.wrap("xen/arm: 新しい仮想化機能（第三版）", 20)).containsExactly("xen/arm: 新しい仮想", "化機能（第三版）");
        assertThat(Lines.wrap("a 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀", 20)).containsExactly("a 🚀🚀🚀🚀🚀🚀🚀🚀🚀", "🚀");
    }

    @Test
    void aFullStopOrMarkBeginsNoLine() {
        assertThat(Lines.wrap("一二三四五六七八九十。", 20)).containsExactly("一二三四五六七八九", "十。");
        assertThat(Lines.wrap("一二三四五六七八九か\u3099", 20)).containsExactly("一二三四五六七八九か\u3099");
    }

    /** The mark that makes a sound long is a letter of its own, U+30FC. */
    @Test
    void aLongSoundBeginsNoLine() {
        assertThat(Lines.wrap("一二三四五六七八九サーバ", 20)).containsExactly("一二三四五六七八九", "サーバ");
    }

    @Test
    void anEmojiOfSeveralStaysWhole() {
        String astronaut = "\ud83d\udc69\u200d\ud83d\ude80";
        assertThat(Lines.wrap("一二三四五六七八" + astronaut, 20)).containsExactly("一二三四五六七八" + astronaut);
        assertThat(Lines.wrap("一二三四五六七八九" + astronaut, 20)).containsExactly("一二三四五六七八九", astronaut);
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Lines.wrap("", 20)).containsExactly("");
    }

    @Test
    void nothingIsLostAndNoLineIsTooLong() {
        Random random = new Random(42);
        List<String> words = List.of("x86:", "support", "新しい", "🚀🚀", "e\u0301te", "a-b/c", "(ok)", "仮想化", "。");
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder("begin");
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(random.nextInt(3) == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
            }
            int width = 20 + random.nextInt(60);
            List<String> lines = Lines.wrap(text.toString(), width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines)
                    .allSatisfy(line -> assertThat(Columns.of(line) <= width
                                    || Lines.wrap(line, width).equals(List.of(line)))
                            .isTrue());
        }
    }

    @Test
    void paddingCountsColumns() {
        assertThat(Lines.pad("機能", 6)).isEqualTo("機能  ");
        assertThat(Lines.pad("Jürgen", 3)).isEqualTo("Jürgen");
    }

    @Test
    void aTextThatIsTooWideIsCutAtAColumn() {
        assertThat(Lines.cut("under review", 12)).isEqualTo("under review");
        assertThat(Lines.cut("under review again", 12)).isEqualTo("under rev...");
        assertThat(Lines.cut("patch in review", 9)).isEqualTo("patch...");
        assertThat(Lines.cut("新しい仮想化機能", 12)).isEqualTo("新しい仮...");
        assertThat(Lines.cut("新しい", 4)).isEqualTo("...");
        assertThat(Lines.cut("新しい仮想化", 12)).isEqualTo("新しい仮想化");
        assertThat(Lines.cut("a\u0301".repeat(13), 12)).isEqualTo("a\u0301".repeat(9) + "...");
        assertThat(Lines.cut("\ud83d\udc69\u200d\ud83d\ude80 starts", 6)).isEqualTo("\ud83d\udc69...");
    }
}
