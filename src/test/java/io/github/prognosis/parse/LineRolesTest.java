package io.github.prognosis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prognosis.model.Item;
import io.github.prognosis.model.Section;
import io.github.prognosis.model.Update;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What each line of a post belongs to. A letter before each line says so: blank ({@code .}), (H)eading, (I)tem, (T)imeline,
 * s(C)ale, (P)rose, (Q)uote, (S)ignature, (F)ooter.
 */
class LineRolesTest {

    private static final List<String> LETTERS = List.of(".", "H", "I", "T", "C", "P", "Q", "S", "F");

    private static Update read(String told) {
        List<String> expected = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (String line : told.lines().toList()) {
            expected.add(line);
            body.append(line.substring(Math.min(2, line.length()))).append('\n');
        }
        ParsedPost read = UpdateReader.read(Posts.of(body.toString()));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String line = expected.get(i);
            found.add(LETTERS.get(read.roles().get(i).ordinal()) + line.substring(1));
        }
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", expected));
        return read.update();
    }

    private static List<String> titles(Update update) {
        return update.items().stream().map(Item::title).toList();
    }

    private static List<String> headings(Update update) {
        return update.sections().stream()
                .map(Section::path)
                .map(path -> path.get(path.size() - 1))
                .toList();
    }

    @Test
    void ofAScriptedPost() {
        Update update = read("""
                P This is what we do.
                .
                T * Feature freeze: 10 September 2014
                Q > quoted words
                .
                H = Timeline =
                .
                P We are planning on a nine month cycle.
                .
                T * Hard freeze: 1 October 2014
                T <--- WE ARE HERE
                P * a goal
                P   -  of everybody
                .
                H = Prognosis =
                .
                C The states are: none -> fair -> ok -> good -> done
                .
                C none - nothing yet
                C fair - still working on it
                P * not a word of it
                .
                H = Open =
                .
                I *  Tidy vHPET (fair)
                I    v3 posted
                I   -  Any Body
                .
                I   *  a part with somebody of its own
                I   -  Some Body
                .
                I *  A title that is wrapped
                I at the margin (ok)
                I   -  Some Body
                .
                P words between
                .
                I * Rebuild * (ok) *
                I   -  Any Body
                .
                P * Full list : *
                .
                H == Completed ==
                .
                I *  Done with it (done)
                I   -  Any Body
                .
                P    Thanks for reading
                .
                S --\s
                S Any Body
                """);
        assertThat(titles(update))
                .containsExactly(
                        "Tidy vHPET",
                        "a part with somebody of its own",
                        "A title that is wrapped at the margin",
                        "Rebuild * (ok) *",
                        "Done with it");
        assertThat(headings(update)).containsExactly("Open", "Completed");
    }

    @Test
    void ofAnIssueList() {
        Update update = read("""
                P Dear all,
                .
                T   Friday 15th January    Feature freeze
                T ---> WE ARE HERE
                .
                H OPEN ISSUES
                H -----------
                .
                I A. A lettered issue
                I    Information from Any Body
                .
                I Another paragraph of it
                I - a remark
                I * a bullet below it
                I   - with more
                I 1. a numbered one
                I Status: with a colon
                .
                .
                I A bare title of an issue
                I Owner: Any Body
                .
                .
                H *** what is behind ***
                P is prose
                .
                H Open issues and blockers
                H ========================
                .
                I * A bulleted issue
                I   Link: https://example.org/1
                .
                I   indented, behind a blank line
                .
                P not indented
                .
                H Tools:
                .
                I * One of a group
                I 1/2 is in
                .
                P ? unsure
                .
                H CLOSED ISSUES
                H -------------
                .
                I An issue that is closed
                I Closed by commit 1234
                .
                H Completed
                H =========
                .
                I "A quoted title"
                I by Any Body
                .
                H Words
                H -----
                .
                P A. This is no issue
                P * nor is this
                .
                S Thanks,
                S Any.
                """);
        assertThat(titles(update))
                .containsExactly(
                        "A lettered issue",
                        "A bare title of an issue",
                        "A bulleted issue",
                        "One of a group",
                        "An issue that is closed",
                        "A quoted title");
        assertThat(update.items().get(0).notes())
                .containsExactly(
                        "Information from Any Body",
                        "Another paragraph of it",
                        "a remark",
                        "a bullet below it",
                        "with more",
                        "1. a numbered one",
                        "Status: with a colon");
        assertThat(headings(update))
                .containsExactly("OPEN ISSUES", "Open issues and blockers", "Tools", "CLOSED ISSUES", "Completed");
    }

    @Test
    void ofANumberedList() {
        Update update = read("""
                P We have:
                Q > quoted
                .
                T * Code freeze: 5 August 2022
                P * a goal
                .
                H ** Arm **:
                .
                I 1. Static memory
                I https://example.org/1
                I Status: reviews are
                I under way
                .
                P * no item
                .
                H ** x86 **:
                .
                I 2. Another
                I Status: posted
                """);
        assertThat(titles(update)).containsExactly("Static memory", "Another");
        assertThat(update.items().get(0).status()).contains("reviews are under way");
        assertThat(headings(update)).containsExactly("Arm", "x86");
    }

    @Test
    void ofAPatchList() {
        Update update = read("""
                P Hi all,
                Q > quoted
                .
                T * Code freeze: Fri Sep 29, 2023
                P * a goal
                .
                H Completed:
                H Arm:
                .
                I * x86/mm: tidy it up
                I   https://example.org/1
                I   by Any Body
                .
                I   behind a blank line
                .
                P words that are not
                .
                H Open:
                .
                I * Two series
                I   - [PATCH v2 0/3] arm: first [
                I https://example.org/2
                I ]
                I     a remark on it
                I   - [PATCH] arm: second [ https://example.org/3 ]
                I * [PATCH v3] arm: wrapped
                I at the margin
                I   https://example.org/4
                .
                Q > quoted too
                """);
        assertThat(titles(update))
                .containsExactly("x86/mm: tidy it up", "arm: first", "arm: second", "arm: wrapped at the margin");
        assertThat(headings(update)).containsExactly("Completed", "Arm", "Open");
    }

    @Test
    void belowABulletOfAScriptedPost() {
        Item item = read("""
                H = Open =
                .
                I *  Tidy vHPET (fair)
                I   -  Any Body
                I      v3 posted
                .
                I     *  a part of it
                I   -  Some Body
                I    indented
                """).items().get(0);
        assertThat(item.ownerNames()).containsExactly("Any Body", "Some Body");
        assertThat(item.notes()).containsExactly("v3 posted", "a part of it", "indented");
    }

    @Test
    void belowABulletOfAPatchList() {
        Update update = read("""
                H Open:
                .
                I * x86: tidy
                I   https://example.org/1
                I       * a remark
                I         - on it
                I   more
                I and more
                .
                I    behind a gap
                I * x86: another
                I   https://example.org/2
                """);
        assertThat(titles(update)).containsExactly("x86: tidy", "x86: another");
        assertThat(update.items().get(0).links()).containsExactly("https://example.org/1");
        assertThat(update.items().get(0).notes()).containsExactly("a remark", "on it", "more and more", "behind a gap");
    }

    @Test
    void ofAListThatTellsNothing() {
        Update update = read("""
                H What I like:
                .
                P * apples
                P   and pears
                P * the sea
                """);
        assertThat(update.items()).isEmpty();
        assertThat(update.diagnostics()).isEmpty();
    }
}
