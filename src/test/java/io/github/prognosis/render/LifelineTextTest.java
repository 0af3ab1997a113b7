package io.github.prognosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.Prognosis;
import io.github.prognosis.model.Update;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lifeline in ideographs, each of which takes two columns. */
class LifelineTextTest {

    private static Update update(String date, String title, String owner, String status) throws IOException {
        String post =
                "Xen 4.5 development update\n\n= Open =\n* " + title + "\n  - " + owner + "\n  - status: " + status;
        return Prognosis.read(post + "\n", "4.5-" + date + ".txt").updates().get(0);
    }

    private static List<String> lines(int width) throws IOException {
        List<Update> updates = List.of(
                update("2014-01-01", "Load 新しい仮想化機能", "山田太郎, 鈴木花子, 佐藤健一", "仮想化機能の第三版"),
                update("2014-02-01", "Load 新しい仮想化機能", "新しいハイパーバイザーの仮想化機能を追加する会", "第四版"),
                update("2014-03-01", "Load 新しい仮想化機能と、その変更についての覚え書きのすべて", "佐藤健一", "第四版"));
        return LifelineText.of(Prognosis.lifelines(updates), Palette.PLAIN, width)
                .flatMap(String::lines)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 72, 80, 120})
    void noLineTakesMoreColumnsThanThereAre(int width) throws IOException {
        assertThat(lines(width))
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void whatIsToldOfStepsStandsInOneColumn() throws IOException {
        assertThat(lines(80).subList(3, 12))
                .containsExactly(
                        "  2014-01-01  4.5  open  仮想化機...  first seen: 山田太郎, 鈴木花子, 佐藤健一",
                        "                                      status: 仮想化機能の第三版",
                        "  2014-02-01  4.5  open  第四版       status: 仮想化機能の第三版 -> 第四版",
                        "                                      owners: + 新しいハイパーバイザーの仮想化",
                        "                                        機能を追加する会, - 山田太郎, - 鈴木花",
                        "                                        子, - 佐藤健一",
                        "  2014-03-01  4.5  -                  removed: was open, 第四版",
                        "                                      compare \"Load 新しい仮想化機能と、その変",
                        "                                        更についての覚え書きのすべて\"");
    }

    @Test
    void theSizeStandsBelowASpanThatFillsTheLine() throws IOException {
        assertThat(lines(42))
                .containsSubsequence(
                        "Load 新しい仮想化機能",
                        "Xen 4.5, 2014-01-01 -> 2014-02-01",
                        "in 2 updates",
                        "",
                        "Xen 4.5, 2014-03-01            in 1 update");
    }
}
