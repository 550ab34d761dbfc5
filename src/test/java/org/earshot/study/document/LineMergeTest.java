package org.earshot.study.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineMergeTest {

    @Test
    void changeAndMannerMeetWithoutTouching() {
        assertThat(LineMerge.merge("a\nb\nc\n", "a\nb\nd\n", "A\nb\nc\n")).isEqualTo("A\nb\nd\n");
        assertThat(LineMerge.merge("a\nb\nc\n", "a\nc\n", "a\nb\n\nc # c\n")).isEqualTo("a\n\nc # c\n");
    }

    @Test
    void newLineStandsBeforeAnEmptyOneThatOnlySomebodyWrote() {
        assertThat(LineMerge.merge("a:\n  - 1\nb\n", "a:\n  - 1\n  - 2\nb\n", "a:\n  - 1\n\nb\n"))
                .isEqualTo("a:\n  - 1\n  - 2\n\nb\n");
    }

    @Test
    void whereBothMeetTheChangeStands() {
        assertThat(LineMerge.merge("a\nb\nc\n", "a\nB\nc\n", "a\n'b'\nc\n")).isEqualTo("a\nB\nc\n");
        assertThat(LineMerge.merge("a\nb\nc\nd\n", "a\nx\nd\n", "a\nb\n'c'\n'd'\n"))
                .isEqualTo("a\nx\nd\n");
    }

    @Test
    void missingEndOfTheLastLineStaysMissing() {
        assertThat(LineMerge.merge("a\nb\n", "a\nb\nc\n", "a\nb")).isEqualTo("a\nb\nc");
    }

    @Test
    void onlyOneOfTwoChangesIsTakenAsItIs() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 500; round++) {
            String text = text(random);
            String other = text(random);
            assertThat(LineMerge.merge(text, other, text)).isEqualTo(other);
            assertThat(LineMerge.merge(text, text, other)).isEqualTo(other);
            assertThat(LineMerge.merge(text, other, other)).isEqualTo(other);
        }
    }

    /** Every second line is never touched; of the others, some are changed and other ones were written otherwise. */
    @Test
    void changesApartAreAllTaken() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            List<String> written = new ArrayList<>();
            List<String> both = new ArrayList<>();
            for (int line = 0; line < 20; line++) {
                String same = "fixed " + line;
                List.of(before, after, written, both).forEach(text -> text.add(same));
                List<String> one = List.of("line " + line);
                List<String> other = random.nextBoolean() ? List.of() : List.of("other " + line, "more");
                int who = random.nextInt(3);
                before.addAll(one);
                after.addAll(who == 0 ? other : one);
                written.addAll(who == 1 ? other : one);
                both.addAll(who == 2 ? one : other);
            }
            assertThat(LineMerge.merge(joined(before), joined(after), joined(written)))
                    .isEqualTo(joined(both));
        }
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String text(SplittableRandom random) {
        List<String> lines = new ArrayList<>();
        for (int line = random.nextInt(12); line >= 0; line--) {
            lines.add(String.valueOf(random.nextInt(5)));
        }
        return joined(lines);
    }
}
