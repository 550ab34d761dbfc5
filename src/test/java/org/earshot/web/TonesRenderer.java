package org.earshot.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.Progress;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Visible;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.Modality;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.rendering.AbsorbedShare;
import org.earshot.study.rendering.RenderedHeadphoneItem;
import org.earshot.study.rendering.RenderedSample;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.RenderedStudy;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.Candidates;

/**
 * Renders short tones, so that tests of the session need no network: sample i sounds at 200 + 20 i Hz. The made-up "model"
 * decides for digit i mod 10; on incorrect samples the next digit was spoken.
 */
public final class TonesRenderer implements StudyRenderer {

    /** The model's name that asks for tones. */
    public static final String MODEL = "tones";

    /** What "layers" kept of every sample's relevance: 12% in all. */
    public static final List<AbsorbedShare> ABSORBED =
            List.of(new AbsorbedShare("conv1", -0.0312), new AbsorbedShare("fc2", 0.1512));

    private static final int SAMPLE_RATE = 8000;
    private static final int SAMPLES = 1600;

    @Override
    public RenderedStudy render(StudyConfiguration configuration, Progress progress) {
        List<RenderedSample> samples = new ArrayList<>();
        int correct = configuration.samples().correct();
        int main = configuration.samples().main();
        int all = main + configuration.samples().practice();
        List<Integer> tones = tones(all, configuration.samples().excluded());
        for (int i = 0; i < all; i++) {
            boolean right = i < correct || i >= main;
            samples.add(sample(configuration, i, tones.get(i), right, i >= main));
            progress.report("Rendering tones", i + 1, all);
        }
        List<String> labels = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        return new RenderedStudy(
                MODEL,
                "0".repeat(64),
                labels,
                samples,
                headphoneItems(configuration),
                List.of("These are tones."),
                candidates(labels));
    }

    /** The tone of every sample: its own number, or the first one beyond all if that is excluded. */
    private static List<Integer> tones(int all, List<Exclusion> excluded) {
        List<Integer> tones = new ArrayList<>(IntStream.range(0, all).boxed().toList());
        int next = all;
        for (Exclusion exclusion : excluded) {
            int place = tones.indexOf(Integer.parseInt(exclusion.recording().replace("tones/", "")));
            if (place >= 0) {
                tones.set(place, next++);
            }
        }
        return tones;
    }

    /** 100 recordings of 3 speakers, every class decided for equally often, half of the time rightly. */
    private static Candidates candidates(List<String> labels) {
        return new Candidates(
                100,
                3,
                labels.stream().map(label -> new Candidates.Count(label, 5, 5)).toList());
    }

    /** Silence, and one interval of three with a tone in it, which is the right one. */
    private static List<RenderedHeadphoneItem> headphoneItems(StudyConfiguration configuration) {
        int items = configuration.procedure().headphoneCheck().isPresent() ? HeadphoneCheck.ITEMS : 0;
        return IntStream.range(0, items)
                .mapToObj(i -> {
                    int answer = i % HeadphoneCheck.INTERVALS;
                    float[] wave = new float[HeadphoneCheck.INTERVALS * SAMPLES];
                    for (int n = 0; n < SAMPLES; n++) {
                        wave[answer * SAMPLES + n] =
                                (float) (0.1 * Math.sin(2 * Math.PI * (300 + 10 * i) * n / SAMPLE_RATE));
                    }
                    return new RenderedHeadphoneItem(WavWriter.bytes(new Waveform(wave, SAMPLE_RATE)), answer + 1);
                })
                .toList();
    }

    private static RenderedSample sample(
            StudyConfiguration configuration, int i, int tone, boolean right, boolean practice) {
        String prediction = Integer.toString(tone % 10);
        String spoken = right ? prediction : Integer.toString((tone + 1) % 10);
        List<RenderedStimulus> stimuli = configuration.conditions().stream()
                .map(condition -> stimulus(condition, tone))
                .toList();
        return new RenderedSample(
                "sample-" + i, "tones/" + tone, "speaker-" + tone % 3, spoken, prediction, practice, ABSORBED, stimuli);
    }

    private static RenderedStimulus stimulus(Condition condition, int i) {
        double factor = condition.content() == Content.SIGNAL ? 1 : 1.5;
        float[] wave = new float[SAMPLES];
        for (int n = 0; n < SAMPLES; n++) {
            wave[n] = (float) (0.1 * Math.sin(2 * Math.PI * factor * (200 + 20 * i) * n / SAMPLE_RATE));
        }
        if (condition.content() == Content.TIME_FREQUENCY) {
            Waveform heard = new Waveform(wave, SAMPLE_RATE);
            byte[] document = Visible.timeFrequency(heard, Visible.timeFrequency(heard, wave))
                    .document();
            return new RenderedStimulus(
                    condition, RenderedStimulus.Kind.SPECTROGRAM, "application/json", document, wave, false);
        }
        return condition.modality() == Modality.AUDIBLE
                ? new RenderedStimulus(
                        condition,
                        RenderedStimulus.Kind.AUDIO,
                        "audio/wav",
                        WavWriter.bytes(new Waveform(wave, SAMPLE_RATE)),
                        wave,
                        false)
                : new RenderedStimulus(
                        condition,
                        RenderedStimulus.Kind.WAVEFORM,
                        "application/json",
                        drawing(wave, condition.content() != Content.SIGNAL),
                        wave,
                        false);
    }

    private static byte[] drawing(float[] wave, boolean relevance) {
        String samples = join(wave);
        String json = "{\"sampleRate\":" + SAMPLE_RATE + ",\"samples\":[" + samples + "]"
                + (relevance ? ",\"relevance\":[" + samples + "]" : "") + "}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String join(float[] wave) {
        StringBuilder text = new StringBuilder();
        for (float sample : wave) {
            text.append(text.isEmpty() ? "" : ",").append(sample);
        }
        return text.toString();
    }
}
