package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;
import org.earshot.model.graph.InferenceSession;
import org.junit.jupiter.api.Test;

class ShippedModelsTest {

    @Test
    void theCardSaysWhatTheDigitNetworkDoesOnDemoVoicesItNeverHeard() {
        Model model = ShippedModels.named("audionet-digit");
        Split split = Split.standard();
        List<Recording> heldOut = DemoVoices.load().filter(split::heldOut).recordings();
        ModelCard.Accuracy stated = model.card().accuracies().stream()
                .filter(accuracy -> accuracy.dataset().equals(DemoVoices.NAME))
                .findFirst()
                .orElseThrow();
        try (InferenceSession session = new InferenceSession(model.architecture(), model.weights())) {
            AccuracyReport.Score score = AccuracyReport.of(
                            session, model.preprocessing(), model.task(), heldOut, (done, total) -> {})
                    .overall();
            assertThat(score.total()).isEqualTo(stated.total());
            // Another processor may round a tie the other way.
            assertThat(Math.abs(score.right() - stated.right())).isLessThanOrEqualTo(2);
            assertThat(score.total() - score.right())
                    .as("wrong decisions to draw a study from")
                    .isGreaterThan(20);
        }
    }

    @Test
    void theDigitNetworkIsRightOnRealSpeechItNeverHeard() {
        ModelCard card = ShippedModels.named("audionet-digit").card();
        assertThat(card.accuracies())
                .filteredOn(accuracy -> accuracy.dataset().equals("fsdd"))
                .singleElement()
                .satisfies(accuracy -> {
                    assertThat(accuracy.total()).isEqualTo(300);
                    assertThat(accuracy.accuracy()).isGreaterThanOrEqualTo(0.95);
                });
    }
}
