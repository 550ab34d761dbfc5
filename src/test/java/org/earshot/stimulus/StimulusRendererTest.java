package org.earshot.stimulus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.EarshotException;
import org.earshot.audio.AudioFile;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.ImportProgress;
import org.earshot.dataset.Layout;
import org.earshot.lrp.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.study.Condition;
import org.earshot.study.Design;
import org.earshot.study.Progress;
import org.earshot.study.RenderedSample;
import org.earshot.study.RenderedStimulus;
import org.earshot.study.RenderedStudy;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudyConfiguration.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders a study of sixty synthetic recordings by a network that always decides for 3. */
class StimulusRendererTest {

    private static final Progress NOBODY = (stage, done, total) -> {};
    private static final String SILENCE = "fsdd/3_bob_0";
    private static final Samples SAMPLES = new Samples(2, 3, 1, false, 8);
    private static final List<Condition> CONDITIONS = List.of(
            Condition.parse("visual-signal"),
            Condition.parse("audible-explanation"),
            Condition.parse("visual-explanation"),
            Condition.parse("audible-signal"));

    @TempDir
    static Path folder;

    private static final Model MODEL = TinyNetwork.deciding(3);
    private static RenderedStudy study;

    @BeforeAll
    static void importRecordings() throws IOException {
        Random random = new Random(3);
        Path source = Files.createDirectories(folder.resolve("source"));
        for (int digit = 0; digit < 10; digit++) {
            for (int take = 0; take < 6; take++) {
                float[] samples = new float[2000 + random.nextInt(4000)];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = 0.1f * random.nextFloat(-1, 1) + 0.3f * (float) Math.sin(0.05 * (digit + 1) * i);
                }
                WavWriter.write(new Waveform(samples, 8000), source.resolve(digit + "_ann_" + take + ".wav"));
            }
        }
        WavWriter.write(new Waveform(new float[9000], 8000), source.resolve("3_bob_0.wav"));
        store().importFolder(Layout.named("fsdd"), source, ImportProgress.SILENT);
        // A file that was whole when it was imported and is broken now.
        Files.writeString(folder.resolve("data/datasets/fsdd/9_ann_0.wav"), "no sound");
        study = render(configuration(SAMPLES, "predicted", false));
    }

    @Test
    void everySampleIsRenderedUnderEveryCondition() {
        assertThat(study.labels()).hasSize(10);
        assertThat(study.model()).isEqualTo("tiny");
        assertThat(study.samples()).hasSize(6);
        assertThat(study.samples().stream().filter(RenderedSample::practice))
                .singleElement()
                .matches(sample -> sample.trueLabel().equals("3"));
        assertThat(study.samples()).allMatch(sample -> sample.prediction().equals("3"));
        assertThat(study.samples().stream()
                        .filter(sample ->
                                !sample.practice() && sample.trueLabel().equals("3")))
                .hasSize(2);
        Set<String> recordings = new HashSet<>();
        for (RenderedSample sample : study.samples()) {
            assertThat(recordings.add(sample.recording())).isTrue();
            assertThat(sample.recording()).startsWith("fsdd/" + sample.trueLabel() + "_");
            assertThat(sample.stimuli()).extracting(RenderedStimulus::condition).isEqualTo(CONDITIONS);
        }
    }

    @Test
    void audibleExplanationIsTheDrawnRelevanceTimesTheSignal() {
        for (RenderedSample sample : study.samples()) {
            if (sample.recording().equals(SILENCE)) {
                continue;
            }
            float[] heard = unprocessed(sample, "audible-signal");
            float[] relevance = unprocessed(sample, "visual-explanation");
            float[] explanation = unprocessed(sample, "audible-explanation");
            float[] product = new float[8000];
            for (int i = 0; i < 8000; i++) {
                product[i] = Math.max(relevance[i], 0) * heard[i] + 0f;
            }
            assertThat(Arrays.equals(explanation, product)).isTrue();
            assertThat(Arrays.equals(product, new float[8000])).isFalse();
            assertThat(Arrays.equals(unprocessed(sample, "visual-signal"), heard))
                    .isTrue();
        }
    }

    @Test
    void signalIsWhatTheNetworkHeard() {
        RenderedSample sample = study.samples().getFirst();
        float[] heard = store().dataset("fsdd")
                .find(sample.recording())
                .map(recording -> Decisions.prepare(MODEL, recording).heard().samples())
                .orElseThrow();
        assertThat(Arrays.equals(unprocessed(sample, "audible-signal"), heard)).isTrue();
        byte[] wav = sample.byCondition().get(Condition.parse("audible-signal")).media();
        float[] played =
                AudioFile.read(new ByteArrayInputStream(wav), "signal.wav").samples();
        // Apart from the fades, the clip is the signal times one number.
        int middle = middle(heard);
        double gain = played[middle] / heard[middle];
        for (int i = middle - 500; i < middle + 500; i++) {
            assertThat(Math.abs(played[i] - gain * heard[i])).isLessThan(0.001);
        }
    }

    @Test
    void mediaSayNothingButTheStimulus() {
        byte[] header = null;
        for (RenderedSample sample : study.samples()) {
            for (RenderedStimulus stimulus : sample.stimuli()) {
                if (stimulus.contentType().equals("audio/wav")) {
                    byte[] now = Arrays.copyOf(stimulus.media(), 44);
                    assertThat(stimulus.media()).hasSize(44 + 2 * 8000);
                    assertThat(header == null || Arrays.equals(now, header)).isTrue();
                    header = now;
                } else {
                    JsonNode drawing = JsonMapper.shared().readTree(stimulus.media());
                    assertThat(new TreeSet<>(drawing.propertyNames())).isSubsetOf("sampleRate", "samples", "relevance");
                    assertThat(drawing.get("samples").size()).isEqualTo(8000);
                }
            }
        }
    }

    @Test
    void sameConfigurationGivesTheSameStimuli() {
        List<RenderedSample> first = study.samples();
        List<RenderedSample> again =
                render(configuration(SAMPLES, "predicted", false)).samples();
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i).recording()).isEqualTo(first.get(i).recording());
            for (Condition condition : CONDITIONS) {
                assertThat(Arrays.equals(
                                again.get(i).byCondition().get(condition).media(),
                                first.get(i).byCondition().get(condition).media()))
                        .isTrue();
            }
        }
    }

    @Test
    void anotherTargetGivesAnotherExplanationOfTheSameDecision() {
        RenderedSample predicted = study.samples().getFirst();
        RenderedSample five =
                render(configuration(SAMPLES, "5", false)).samples().getFirst();
        assertThat(five.recording()).isEqualTo(predicted.recording());
        assertThat(five.prediction()).isEqualTo("3");
        assertThat(unprocessed(five, "visual-explanation")).isNotEqualTo(unprocessed(predicted, "visual-explanation"));
        assertThatThrownBy(() -> render(configuration(SAMPLES, "ten", false)))
                .isInstanceOf(EarshotException.class)
                .hasMessageStartingWith("The model tiny has no class 'ten' to explain");
    }

    @Test
    void onlyHeldOutRecordingsAreDrawnWhereTheStudySaysSo() {
        Samples allRight = new Samples(6, 0, 0, false, 7);
        assertThat(render(configuration(allRight, "predicted", true)).samples())
                .hasSize(6)
                .noneMatch(sample -> sample.recording().endsWith("_5"));
        assertThatThrownBy(() -> render(configuration(new Samples(0, 45, 0, false, 7), "predicted", true)))
                .isInstanceOf(EarshotException.class)
                .hasMessage("There are only 44 wrong decisions among 50 held-out recordings of fsdd;"
                        + " the study asks for 45.");
    }

    @Test
    void whatCouldNotBeHeardIsNoted() {
        Samples allRight = new Samples(7, 0, 0, false, 7);
        assertThat(render(configuration(allRight, "predicted", false)).notes())
                .anyMatch(note -> note.startsWith("fsdd/9_ann_0 was left out: ")
                        && note.endsWith("is neither WAV nor FLAC but text"))
                .anyMatch(note -> note.contains("(fsdd/3_bob_0, recognised as 3) is silent under audible-explanation"))
                .contains("fsdd/3_bob_0 is longer than a second: the network heard its loudest second,"
                        + " and so do participants");
    }

    @Test
    void unknownModelIsNamedWithThePlaces() {
        assertThatThrownBy(() -> StimulusRenderer.in(folder.resolve("data"), DeviceChoice.CPU)
                        .render(configuration(SAMPLES, "predicted", false), NOBODY))
                .isInstanceOf(EarshotException.class)
                .hasMessageStartingWith(
                        "There is no model 'tiny': neither among the shipped ones (audionet-digit) nor in ");
    }

    private static RenderedStudy render(StudyConfiguration configuration) {
        return new StimulusRenderer(name -> MODEL, store(), folder.resolve("cache"), DeviceChoice.CPU)
                .render(configuration, NOBODY);
    }

    private static DatasetStore store() {
        return DatasetStore.open(folder.resolve("data"));
    }

    private static float[] unprocessed(RenderedSample sample, String condition) {
        return sample.byCondition().get(Condition.parse(condition)).unprocessed();
    }

    private static int middle(float[] samples) {
        int first = 0;
        while (samples[first] == 0) {
            first++;
        }
        return first + 1000;
    }

    private static StudyConfiguration configuration(Samples samples, String target, boolean heldOutOnly) {
        return new StudyConfiguration(
                "test-study",
                "Test",
                "en",
                "tiny",
                "epsilon-plus",
                target,
                new StudyConfiguration.Data("fsdd", heldOutOnly),
                samples,
                CONDITIONS,
                Design.WITHIN,
                new StudyConfiguration.Trials(false, false, new StudyConfiguration.Plays(1, OptionalInt.empty())),
                new StudyConfiguration.Texts("", "", "1", "", Optional.empty(), ""),
                true,
                List.of(),
                List.of(),
                new StudyConfiguration.Recruitment(OptionalInt.empty()),
                new StudyConfiguration.Completion(Optional.empty(), Optional.empty()));
    }
}
