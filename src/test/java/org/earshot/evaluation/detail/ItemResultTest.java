package org.earshot.evaluation.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.detail.Given.CONDITIONS;
import static org.earshot.evaluation.detail.Given.HEARD;
import static org.earshot.evaluation.detail.Given.SEEN;
import static org.earshot.evaluation.detail.Given.by;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemResultTest {

    @Test
    void recordingWithTheLeastAgreementIsFirstAndEqualOnesGoByName() {
        List<ItemResult> items = ItemResult.of(
                Given.trials(
                        by(1, HEARD, "7").to("s1", "easy", "7"),
                        by(1, HEARD, "0").to("s2", "hard", "7"),
                        by(1, HEARD, "7").to("s3", "medium b", "7"),
                        by(2, HEARD, "0").to("s3", "medium b", "7"),
                        by(1, HEARD, "7").to("s4", "medium a", "7"),
                        by(2, HEARD, "0").to("s4", "medium a", "7")),
                CONDITIONS,
                1);
        assertThat(items).extracting(ItemResult::recording).containsExactly("hard", "medium a", "medium b", "easy");
        assertThat(items)
                .extracting(item -> item.agreement().share().orElseThrow())
                .containsExactly(0.0, 0.5, 0.5, 1.0);
    }

    @Test
    void itemSaysWhatWasSpokenDecidedAndAnswered() {
        ItemResult item = ItemResult.of(
                        Given.trials(
                                by(1, HEARD, "7").to("heard", "r", "3"),
                                by(2, HEARD, "1").to("heard", "r", "3"),
                                by(3, HEARD, "0").to("heard", "r", "3"),
                                by(4, HEARD, "3").to("heard", "r", "3"),
                                by(5, HEARD, "3").to("heard again", "r", "3")),
                        CONDITIONS,
                        1)
                .getFirst();
        assertThat(item.speaker()).isEqualTo("speaker of r");
        assertThat(item.spoken()).isEqualTo("3");
        assertThat(item.decided()).isEqualTo("7");
        assertThat(item.modelWasRight()).isFalse();
        assertThat(item.sample()).as("of the latest version").isEqualTo("sample of heard again");
        assertThat(item.agreement().hits()).isEqualTo(1);
        assertThat(item.instead())
                .containsExactly(
                        new ItemResult.Instead("3", 2), new ItemResult.Instead("0", 1), new ItemResult.Instead("1", 1));
        ItemResult.UnderCondition heard = item.conditions().get(0);
        assertThat(heard.condition()).isEqualTo(HEARD);
        assertThat(heard.stimulus()).hasValue("heard again");
        assertThat(heard.agreement().answers()).isEqualTo(5);
        ItemResult.UnderCondition seen = item.conditions().get(1);
        assertThat(seen.condition()).isEqualTo(SEEN);
        assertThat(seen.stimulus()).isEmpty();
        assertThat(seen.agreement().answers()).isZero();
    }

    @Test
    void conditionsHaveFiguresOfTheirOwn() {
        ItemResult item = ItemResult.of(
                        Given.trials(
                                by(1, HEARD, "7").to("h", "r", "7"),
                                by(1, SEEN, "0").to("s", "r", "7"),
                                by(2, SEEN, "7").to("s", "r", "7")),
                        CONDITIONS,
                        1)
                .getFirst();
        assertThat(item.modelWasRight()).isTrue();
        assertThat(item.conditions())
                .extracting(condition -> condition.stimulus().orElseThrow())
                .containsExactly("h", "s");
        assertThat(item.conditions())
                .extracting(condition -> condition.agreement().share().orElseThrow())
                .containsExactly(1.0, 0.5);
    }
}
