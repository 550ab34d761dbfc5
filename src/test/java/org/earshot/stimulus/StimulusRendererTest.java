package org.earshot.stimulus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.Slow;
import org.earshot.audio.AudioFile;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.ImportProgress;
import org.earshot.dataset.Layout;
import org.earshot.dataset.Recording;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.lrp.RuleNotation;
import org.earshot.lrp.Seed;
import org.earshot.lrp.Target;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Layer;
import org.earshot.model.Model;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.configuration.Faux;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Samples;
import org.earshot.study.rendering.AbsorbedShare;
import org.earshot.study.rendering.RenderedSample;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.RenderedStudy;
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
            Condition.parse("audible-signal"),
            Condition.parse("audible-faux"),
            Condition.parse("visual-faux"),
            Condition.parse("visual-time-frequency"));

    private static final Set<String> SPECTROGRAM_KEYS =
            Set.of("sampleRate", "length", "window", "step", "firstFrame", "frequencies", "frames", "levels");

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
    void relevanceOfTheDecidingBiasStaysInItsLayer() {
        for (RenderedSample sample : study.samples()) {
            assertThat(sample.absorbed())
                    .extracting(AbsorbedShare::layer)
                    .isEqualTo(MODEL.architecture().weighted().keySet().stream()
                            .map(Layer.Weighted::name)
                            .toList());
            assertThat(sample.absorbed().getLast().share()).isGreaterThan(0.9);
            assertThat(sample.absorbed().subList(0, sample.absorbed().size() - 1))
                    .allSatisfy(layer -> assertThat(layer.share()).isCloseTo(0, within(1e-3)));
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
    void timeFrequencySharesOutTheRelevanceOfTheWaveform() {
        for (RenderedSample sample : study.samples()) {
            double sum = sum(unprocessed(sample, "visual-explanation"));
            float[] timeFrequency = unprocessed(sample, "visual-time-frequency");
            assertThat(timeFrequency).hasSize(228 * 230);
            assertThat(sum(timeFrequency)).isCloseTo(sum, within(1e-5 * Math.abs(sum)));
            assertThat(sample.byCondition()
                            .get(Condition.parse("visual-time-frequency"))
                            .kind())
                    .isEqualTo(RenderedStimulus.Kind.SPECTROGRAM);
        }
    }

    @Test
    void placeboIsMadeAsAnExplanationButOfOtherRelevance() {
        for (RenderedSample sample : study.samples()) {
            if (sample.recording().equals(SILENCE)) {
                continue;
            }
            float[] heard = unprocessed(sample, "audible-signal");
            float[] faux = unprocessed(sample, "visual-faux");
            assertThat(Arrays.equals(faux, unprocessed(sample, "visual-explanation")))
                    .isFalse();
            assertThat(faux).hasSize(8000);
            float[] sound = unprocessed(sample, "audible-faux");
            for (int i = 0; i < 8000; i++) {
                assertThat(sound[i]).isEqualTo(Math.max(faux[i], 0) * heard[i] + 0f);
            }
        }
    }

    @Test
    void shiftedPlaceboIsTheTrueRelevanceElsewhere() {
        StudyConfiguration shifted = configuration(SAMPLES, "predicted", false, CONDITIONS, Faux.SHIFTED);
        for (RenderedSample sample : render(shifted).samples()) {
            if (sample.recording().equals(SILENCE)) {
                continue;
            }
            float[] relevance = unprocessed(sample, "visual-explanation").clone();
            float[] faux = unprocessed(sample, "visual-faux").clone();
            assertThat(Arrays.equals(faux, relevance)).isFalse();
            Arrays.sort(relevance);
            Arrays.sort(faux);
            assertThat(Arrays.equals(faux, relevance)).isTrue();
        }
    }

    @Test
    void relevanceIsThatOfTheStudysOwnRulesTargetAndStart() {
        Map<String, String> rules = Map.of("first", "wsquare", "dense", "epsilon(0.25)");
        StudyConfiguration own = configuration(
                SAMPLES,
                new StudyConfiguration.Relevance("mine", rules, StudyConfiguration.TRUTH, "contrastive"),
                false,
                CONDITIONS,
                Faux.RANDOMISED);
        List<RenderedSample> samples = render(own).samples();
        try (Explainer explainer = Explainer.temporary(
                "tiny", MODEL.architecture(), MODEL.weights(), List.of(RuleNotation.composite("mine", rules)))) {
            for (RenderedSample sample : samples) {
                Recording recording = store().dataset("fsdd").recordings().stream()
                        .filter(candidate -> candidate.id().equals(sample.recording()))
                        .findFirst()
                        .orElseThrow();
                float[] input = MODEL.preprocessing()
                        .prepare(recording.read(), recording.id())
                        .input();
                RelevanceRequest request = RelevanceRequest.of(
                                Target.of(Integer.parseInt(sample.trueLabel())), RuleNotation.composite("mine", rules))
                        .withSeed(Seed.CONTRASTIVE);
                assertThat(unprocessed(sample, "visual-explanation"))
                        .isEqualTo(explainer
                                .explain(new float[][] {input}, request)
                                .get(0)
                                .relevance());
            }
        }
    }

    @Test
    void rulesForLayersThatTheModelDoesNotHaveAreRefused() {
        StudyConfiguration.Relevance unknown = new StudyConfiguration.Relevance(
                "mine", Map.of("conv77", "flat"), StudyConfiguration.PREDICTED, "logit");
        assertThatThrownBy(() -> render(configuration(SAMPLES, unknown, false, CONDITIONS, Faux.RANDOMISED)))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("conv77");
    }

    @Slow
    @Test
    void spectrogramNetworkIsSeenAsSpectrograms() {
        List<Condition> visual = Stream.of("visual-explanation", "visual-signal", "visual-faux")
                .map(Condition::parse)
                .toList();
        RenderedStudy seen = spectrograms(configuration(SAMPLES, "predicted", false, visual, Faux.RANDOMISED));
        assertThat(seen.samples()).hasSize(6);
        for (RenderedSample sample : seen.samples()) {
            assertThat(sample.stimuli())
                    .extracting(RenderedStimulus::kind)
                    .containsOnly(RenderedStimulus.Kind.SPECTROGRAM);
            assertThat(unprocessed(sample, "visual-explanation")).hasSize(227 * 227);
            assertThat(Arrays.equals(unprocessed(sample, "visual-explanation"), unprocessed(sample, "visual-faux")))
                    .isEqualTo(sample.recording().equals(SILENCE));
            for (RenderedStimulus stimulus : sample.stimuli()) {
                Set<String> keys = new TreeSet<>(
                        JsonMapper.shared().readTree(stimulus.media()).propertyNames());
                assertThat(keys.remove("relevance"))
                        .isEqualTo(stimulus.condition().content() != Content.SIGNAL);
                assertThat(keys).isEqualTo(SPECTROGRAM_KEYS);
            }
        }
    }

    @Test
    void whatASpectrogramNetworkCannotShowIsRefused() {
        assertThatThrownBy(() -> spectrograms(configuration(SAMPLES, "predicted", false)))
                .isInstanceOf(EarshotException.class)
                .hasMessage("The condition audible-explanation needs a model that sees waveforms: tiny-alexnet sees"
                        + " spectrograms, from which there is no exact waveform to listen to");
        List<Condition> timeFrequency = List.of(Condition.parse("visual-time-frequency"));
        assertThatThrownBy(
                        () -> spectrograms(configuration(SAMPLES, "predicted", false, timeFrequency, Faux.RANDOMISED)))
                .isInstanceOf(EarshotException.class)
                .hasMessage("The condition visual-time-frequency needs a model that sees waveforms: the"
                        + " visual-explanation of tiny-alexnet is one over time and frequency already");
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
                    Set<String> keys = new TreeSet<>(drawing.propertyNames());
                    boolean bare = stimulus.condition().content() == Content.SIGNAL;
                    assertThat(keys.remove("relevance")).isNotEqualTo(bare);
                    assertThat(keys)
                            .isEqualTo(
                                    stimulus.kind() == RenderedStimulus.Kind.WAVEFORM
                                            ? Set.of("sampleRate", "samples")
                                            : SPECTROGRAM_KEYS);
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
                        "There is no model 'tiny': neither among the shipped ones (audionet-digit, audionet-sex, alexnet-digit, alexnet-sex) nor in ");
    }

    private static RenderedStudy render(StudyConfiguration configuration) {
        return new StimulusRenderer(name -> MODEL, store(), folder.resolve("cache"), DeviceChoice.CPU)
                .render(configuration, NOBODY);
    }

    private static RenderedStudy spectrograms(StudyConfiguration configuration) {
        return new StimulusRenderer(
                        name -> TinyNetwork.seeingSpectrograms(3), store(), folder.resolve("cache"), DeviceChoice.CPU)
                .render(configuration, NOBODY);
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
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
        return configuration(samples, target, heldOutOnly, CONDITIONS, Faux.RANDOMISED);
    }

    private static StudyConfiguration configuration(
            Samples samples, String target, boolean heldOutOnly, List<Condition> conditions, Faux faux) {
        StudyConfiguration.Relevance relevance =
                new StudyConfiguration.Relevance("epsilon-plus", Map.of(), target, "logit");
        return configuration(samples, relevance, heldOutOnly, conditions, faux);
    }

    private static StudyConfiguration configuration(
            Samples samples,
            StudyConfiguration.Relevance relevance,
            boolean heldOutOnly,
            List<Condition> conditions,
            Faux faux) {
        return new StudyConfiguration(
                "test-study",
                LocalizedText.of("Test"),
                "en",
                List.of("en"),
                "tiny",
                relevance,
                new StudyConfiguration.Data("fsdd", heldOutOnly),
                samples,
                conditions,
                faux,
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
