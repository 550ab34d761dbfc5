package org.earshot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.earshot.SharedFolder;
import org.earshot.Slow;
import org.earshot.dataset.DemoVoices;
import org.earshot.dataset.Layout;
import org.earshot.dataset.Recording;
import org.earshot.model.graph.InferenceSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedModelsTest {

    static List<String> names() {
        return ShippedModels.names();
    }

    @Slow
    @ParameterizedTest
    @MethodSource("names")
    void theCardSaysWhatTheNetworkDoesOnDemoVoicesItNeverHeard(String name) {
        Model model = ShippedModels.named(name);
        AccuracyReport report =
                report(model, DemoVoices.load().filter(model.split()::heldOut).recordings());
        assertAsStated(model, "held out", report.overall());
        if (model.task() == Task.SEX) {
            assertThat(report.perClass()).hasSize(2);
            report.perClass().forEach((sex, score) -> assertAsStated(model, "held out, " + sex, score));
        }
    }

    @Test
    void theDigitNetworkOfTheBuiltInStudyErrsOftenEnoughToDrawFrom() {
        Model model = ShippedModels.named("audionet-digit");
        ModelCard.Accuracy stated = stated(model, DemoVoices.NAME, "held out");
        assertThat(stated.total() - stated.right()).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audionet-digit", "alexnet-digit"})
    void theDigitNetworksAreRightOnTakesOfRealSpeechTheyNeverHeard(String name) {
        Model model = ShippedModels.named(name);
        ModelCard.Accuracy stated = stated(model, "fsdd", "held out");
        assertThat(stated.total()).isEqualTo(300);
        assertThat(stated.accuracy()).isGreaterThanOrEqualTo(0.93);
        Path fsdd = SharedFolder.orSkip().resolve("audio/fsdd");
        List<Recording> firstTakes = Layout.named("fsdd").read(fsdd).recordings().stream()
                .filter(recording -> recording.take() == 0)
                .toList();
        AccuracyReport.Score score = report(model, firstTakes).overall();
        assertThat(score.total()).isEqualTo(60);
        assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.9);
    }

    private static AccuracyReport report(Model model, List<Recording> recordings) {
        try (InferenceSession session = new InferenceSession(model.architecture(), model.weights())) {
            return AccuracyReport.of(session, model.preprocessing(), model.task(), recordings, (done, total) -> {});
        }
    }

    private static void assertAsStated(Model model, String recordings, AccuracyReport.Score score) {
        ModelCard.Accuracy stated = stated(model, DemoVoices.NAME, recordings);
        assertThat(score.total()).isEqualTo(stated.total());
        // Another processor may round a tie the other way.
        assertThat(Math.abs(score.right() - stated.right())).isLessThanOrEqualTo(2);
    }

    private static ModelCard.Accuracy stated(Model model, String dataset, String recordings) {
        return model.card().accuracies().stream()
                .filter(accuracy -> accuracy.dataset().equals(dataset))
                .filter(accuracy -> accuracy.recordings().equals(recordings))
                .findFirst()
                .orElseThrow();
    }
}
