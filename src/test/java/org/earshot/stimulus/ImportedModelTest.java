package org.earshot.stimulus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.earshot.DataFolder;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.ImportProgress;
import org.earshot.dataset.Layout;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.Target;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.model.ModelFolder;
import org.earshot.model.ModelStore;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.NpyType;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.configuration.Faux;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.RenderedStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks of other people's making, described by their layers. */
class ImportedModelTest {

    @TempDir
    private Path data;

    private Model imported(ModelFolder model) throws IOException {
        Path source = model.write(Files.createTempDirectory(data, "source"));
        return Model.read(
                ModelStore.in(new DataFolder(data)).importFolder(source).folder());
    }

    @Test
    void relevanceOfAWaveformNetworkWithoutBiasesIsConserved() throws IOException {
        assertConserved(imported(ModelFolder.waveform()));
    }

    @Test
    void relevanceOfASpectrogramNetworkWithoutBiasesIsConserved() throws IOException {
        assertConserved(imported(ModelFolder.spectrogram()));
    }

    private void assertConserved(Model model) {
        float[][] inputs = new float[3][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = model.preprocessing()
                    .prepare(new Waveform(voice(3000, 100 * (i + 1)), 8000), "fsdd/0_ann_" + i)
                    .input();
        }
        try (Explainer explainer = Explainer.open(model, data.resolve("cache"))) {
            for (Composite composite : List.of(Composite.EPSILON, Composite.EPSILON_PLUS)) {
                for (Relevance.Sample sample :
                        explainer.explain(inputs, Target.PREDICTED, composite).samples()) {
                    assertThat(sample.relevance())
                            .hasSize(model.architecture().input().size());
                    assertThat(sample.absorbedByBiases()).isCloseTo(0, within(1e-4));
                }
            }
        }
    }

    @Test
    void aStudyIsRenderedWithAnImportedNetwork() throws IOException {
        double[] always3 = {0, 0, 0, 1000, 0, 0, 0, 0, 0, 0};
        Model model = imported(
                ModelFolder.waveform().with("fc2.bias", NpyArray.of(NpyType.FLOAT64, new int[] {10}, always3)));
        Path recordings = Files.createDirectories(data.resolve("recordings"));
        for (int digit = 2; digit < 5; digit++) {
            for (int take = 0; take < 2; take++) {
                WavWriter.write(
                        new Waveform(voice(3000, 100 * digit), 8000),
                        recordings.resolve(digit + "_ann_" + take + ".wav"));
            }
        }
        DatasetStore.open(data).importFolder(Layout.named("fsdd"), recordings, ImportProgress.SILENT);
        RenderedStudy study = StimulusRenderer.in(data, DeviceChoice.CPU)
                .render(configuration(model.name()), (stage, done, total) -> {});
        assertThat(study.model()).isEqualTo("mine");
        assertThat(study.samples())
                .hasSize(3)
                .allMatch(sample -> sample.prediction().equals("3"));
    }

    private static float[] voice(int length, double hertz) {
        SplittableRandom random = new SplittableRandom((long) hertz);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * hertz * i / 8000) + random.nextGaussian(0, 0.02));
        }
        return samples;
    }

    private static StudyConfiguration configuration(String model) {
        return new StudyConfiguration(
                "test-study",
                LocalizedText.of("Test"),
                "en",
                List.of("en"),
                model,
                new StudyConfiguration.Relevance("epsilon-plus", Map.of(), "predicted", "logit"),
                new StudyConfiguration.Data("fsdd", false),
                new StudyConfiguration.Samples(1, 2, 0, false, 1),
                List.of(Condition.parse("audible-explanation"), Condition.parse("visual-explanation")),
                Faux.RANDOMISED,
                Design.WITHIN,
                new StudyConfiguration.Trials(false, false, new StudyConfiguration.Plays(1, OptionalInt.empty())),
                new StudyConfiguration.Texts(
                        LocalizedText.of(""),
                        LocalizedText.of(""),
                        "1",
                        LocalizedText.of(""),
                        Optional.empty(),
                        LocalizedText.of("")),
                Procedure.USUAL,
                List.of(),
                List.of(),
                StudyConfiguration.Recruitment.OPEN,
                Completion.USUAL,
                true,
                Exclusions.USUAL);
    }
}
