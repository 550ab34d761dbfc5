package org.earshot.stimulus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.audio.Waveform;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.DatasetStore;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.simulated.StimulusClassifier;
import org.earshot.study.simulated.StimulusTruth;

/**
 * Runs a study's network on its stimuli instead of on the recordings: what would it decide if it got no more than a participant?
 * Stateless; the network is open only meanwhile.
 */
public final class NetworkOnStimuli implements StimulusClassifier {

    private static final int BATCH = 32;
    private static final String STAGE = "Asking the network about the stimuli";

    private final Function<String, Model> models;
    private final DatasetStore datasets;
    private final Path cache;
    private final DeviceChoice device;

    NetworkOnStimuli(Function<String, Model> models, DatasetStore datasets, Path cache, DeviceChoice device) {
        this.models = models;
        this.datasets = datasets;
        this.cache = cache;
        this.device = device;
    }

    /** Finds imported data sets and further models in the app's data folder. */
    public static NetworkOnStimuli in(Path data, DeviceChoice device) {
        return new NetworkOnStimuli(
                name -> StimulusRenderer.model(name, data.resolve("models")),
                DatasetStore.open(data),
                data.resolve("cache"),
                device);
    }

    @Override
    public Map<Long, String> classify(
            StudyConfiguration configuration, String weightsSha256, List<StimulusTruth> stimuli, Progress progress) {
        Model model = models.apply(configuration.model());
        if (!model.card().weights().sha256().equals(weightsSha256)) {
            throw new EarshotException(
                    "The model " + model.name()
                            + " has other weights now than when the study was published, so it cannot say what that network decides");
        }
        progress.report("Opening the network", 0, 1);
        List<float[]> inputs = inputs(model, heard(configuration, model, stimuli), stimuli);
        List<Composite> composites =
                StimulusRenderer.composite(configuration.relevance()).together();
        Map<Long, String> decided = new LinkedHashMap<>();
        try (Explainer explainer = Explainer.open(model, cache, device, composites)) {
            for (int from = 0; from < stimuli.size(); from += BATCH) {
                progress.report(STAGE, from, stimuli.size());
                int to = Math.min(from + BATCH, stimuli.size());
                int[] decisions = explainer.decide(inputs.subList(from, to).toArray(float[][]::new));
                for (int at = from; at < to; at++) {
                    decided.put(stimuli.get(at).id(), model.label(decisions[at - from]));
                }
            }
        }
        progress.report(STAGE, stimuli.size(), stimuli.size());
        return decided;
    }

    private static List<float[]> inputs(Model model, Map<String, Waveform> heard, List<StimulusTruth> stimuli) {
        List<float[]> inputs = new ArrayList<>();
        for (StimulusTruth stimulus : stimuli) {
            StimulusInput input =
                    new StimulusInput(model.preprocessing(), Objects.requireNonNull(heard.get(stimulus.sample())));
            inputs.add(input.of(stimulus.condition(), stimulus.unprocessed()));
        }
        return inputs;
    }

    /** What the network heard of every sample: kept with the study where it shows the signal, otherwise read again. */
    private Map<String, Waveform> heard(StudyConfiguration configuration, Model model, List<StimulusTruth> stimuli) {
        int rate = model.preprocessing().sampleRate();
        Map<String, Waveform> heard = new LinkedHashMap<>();
        stimuli.stream()
                .filter(stimulus -> stimulus.condition().content() == Content.SIGNAL)
                .forEach(signal -> heard.putIfAbsent(signal.sample(), new Waveform(signal.unprocessed(), rate)));
        if (stimuli.stream().anyMatch(stimulus -> !heard.containsKey(stimulus.sample()))) {
            Dataset recordings = datasets.dataset(configuration.data().layout());
            stimuli.forEach(stimulus ->
                    heard.computeIfAbsent(stimulus.sample(), sample -> again(model, recordings, stimulus.recording())));
        }
        return heard;
    }

    private static Waveform again(Model model, Dataset recordings, String id) {
        return recordings
                .find(id)
                .map(recording -> Decisions.prepare(model, recording).heard())
                .orElseThrow(() -> new EarshotException(
                        "The recording " + id + " is not there any more, so the network cannot be asked about it"));
    }
}
