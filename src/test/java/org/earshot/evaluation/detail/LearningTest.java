package org.earshot.evaluation.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.evaluation.detail.Given.CONDITIONS;
import static org.earshot.evaluation.detail.Given.HEARD;
import static org.earshot.evaluation.detail.Given.SEEN;
import static org.earshot.evaluation.detail.Given.by;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earshot.study.records.AnsweredTrial;
import org.junit.jupiter.api.Test;

class LearningTest {

    @Test
    void shortBlocksHaveAPartForEveryAnswer() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int position = 1; position <= 4; position++) {
            answers.add(by(1, HEARD, position > 2 ? "7" : "0").at(1, position).trial());
        }
        List<Learning.Part> parts = heard(answers);
        assertThat(parts).extracting(Learning.Part::from).containsExactly(1, 2, 3, 4);
        assertThat(parts).extracting(Learning.Part::to).containsExactly(1, 2, 3, 4);
        assertThat(parts).extracting(part -> part.agreement().hits()).containsExactly(0, 0, 1, 1);
    }

    /** 23 answers in ten parts: three parts of three and seven of two, in such an order that no part is where it need not be. */
    @Test
    void longBlocksHaveTenPartsWithoutGapsThatDifferByOneAnswerAtMost() {
        List<AnsweredTrial> answers = new ArrayList<>();
        for (int position = 1; position <= 23; position++) {
            answers.add(by(1, HEARD, "7").at(1, position).trial());
        }
        List<Learning.Part> parts = heard(answers);
        assertThat(parts).hasSize(10);
        assertThat(parts.getFirst().from()).isEqualTo(1);
        assertThat(parts.getLast().to()).isEqualTo(23);
        for (int part = 0; part < 10; part++) {
            Learning.Part here = parts.get(part);
            assertThat(here.to() - here.from() + 1)
                    .isBetween(2, 3)
                    .isEqualTo(here.agreement().answers());
            if (part > 0) {
                assertThat(here.from()).isEqualTo(parts.get(part - 1).to() + 1);
            }
        }
    }

    @Test
    void placeIsCountedWithinTheBlockAmongWhatIsAnalysedWhateverTheOrder() {
        List<AnsweredTrial> answers = new ArrayList<>(Given.trials(
                by(1, HEARD, "7").at(2, 12),
                by(1, HEARD, "0").at(2, 15),
                by(2, HEARD, "7").at(1, 3),
                by(2, HEARD, "0").at(1, 4),
                by(1, SEEN, "0").at(1, 1),
                by(1, SEEN, "0").at(1, 2)));
        List<Learning> both =
                List.of(Learning.of(answers, CONDITIONS, 1), Learning.of(answers.reversed(), CONDITIONS, 1));
        assertThat(both).allSatisfy(learning -> {
            List<Learning.Part> heard = learning.withinBlocks().stream()
                    .filter(part -> part.condition().equals(HEARD))
                    .toList();
            assertThat(heard).extracting(part -> part.agreement().hits()).containsExactly(2, 0);
            assertThat(heard).extracting(part -> part.agreement().answers()).containsExactly(2, 2);
        });
    }

    @Test
    void everyBlockIsThereForEveryConditionAndForAllTogether() {
        Learning learning = Learning.of(
                Given.trials(
                        by(1, HEARD, "7").at(1, 1),
                        by(1, SEEN, "0").at(2, 2),
                        by(2, SEEN, "7").at(1, 1),
                        by(2, HEARD, "7").at(2, 2)),
                CONDITIONS,
                1);
        assertThat(learning.blocks()).extracting(Learning.InBlock::condition).containsExactly(HEARD, HEARD, SEEN, SEEN);
        assertThat(learning.blocks()).extracting(Learning.InBlock::block).containsExactly(1, 2, 1, 2);
        assertThat(learning.blocks())
                .extracting(block -> block.agreement().share().orElseThrow())
                .containsExactly(1.0, 1.0, 1.0, 0.0);
        assertThat(learning.allBlocks()).extracting(Learning.Block::block).containsExactly(1, 2);
        assertThat(learning.allBlocks())
                .extracting(block -> block.agreement().share().orElseThrow())
                .containsExactly(1.0, 0.5);
    }

    @Test
    void withoutAnswersThereIsNothingToLearnFrom() {
        Learning learning = Learning.of(Collections.emptyList(), CONDITIONS, 1);
        assertThat(learning.withinBlocks()).isEmpty();
        assertThat(learning.blocks()).isEmpty();
        assertThat(learning.allBlocks()).isEmpty();
    }

    private static List<Learning.Part> heard(List<AnsweredTrial> answers) {
        return Learning.of(answers, List.of(HEARD), 1).withinBlocks();
    }
}
