package org.earshot.model.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;
import org.earshot.model.Preprocessing;
import org.earshot.model.Task;

/**
 * Recordings sorted by what they are for. Where a data set names no validation speakers, a twentieth of its training
 * recordings is looked at on the way and not trained on, so that no held-out recording has any influence.
 *
 * @param heldOut recordings that this run never touches
 */
public record TrainingData(List<Recording> training, List<Recording> validation, List<Recording> heldOut) {

    private static final int VALIDATION_SHARE = 20;

    public TrainingData {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        heldOut = List.copyOf(heldOut);
    }

    /** Sorts the recordings that have a label for the task. */
    public static TrainingData of(List<Dataset> datasets, Task task, Split split, long seed) {
        List<Recording> training = new ArrayList<>();
        List<Recording> validation = new ArrayList<>();
        List<Recording> heldOut = new ArrayList<>();
        for (Dataset dataset : datasets) {
            List<Recording> trainable = new ArrayList<>();
            boolean ownValidation = false;
            for (Recording recording : dataset.recordings()) {
                if (task.label(recording).isEmpty()) {
                    continue;
                }
                switch (split.part(recording)) {
                    case TRAIN -> trainable.add(recording);
                    case VALIDATE -> ownValidation |= validation.add(recording);
                    case TEST -> heldOut.add(recording);
                    case UNUSED -> {}
                }
            }
            int kept = ownValidation ? 0 : trainable.size() / VALIDATION_SHARE;
            List<Recording> shuffled = shuffled(trainable, seed);
            validation.addAll(shuffled.subList(0, kept));
            training.addAll(shuffled.subList(kept, shuffled.size()));
        }
        training.sort(Comparator.comparing(Recording::id));
        return new TrainingData(training, validation, heldOut);
    }

    private static List<Recording> shuffled(List<Recording> recordings, long seed) {
        List<Recording> result = new ArrayList<>(recordings);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = result.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Recording moved = result.get(i);
            result.set(i, result.get(other));
            result.set(other, moved);
        }
        return result;
    }

    /** Decodes recordings into memory, at the network's rate and at most as long as its input. */
    public static List<Example> examples(List<Recording> recordings, Task task, Preprocessing preprocessing) {
        return recordings.parallelStream()
                .map(recording -> example(recording, task, preprocessing))
                .toList();
    }

    private static Example example(Recording recording, Task task, Preprocessing preprocessing) {
        Waveform sound = recording.read();
        float[] samples = preprocessing.atSampleRate(sound, recording.id());
        if (samples.length > preprocessing.length()) {
            samples = preprocessing.loudest(samples);
        }
        String label = task.label(recording)
                .orElseThrow(() -> new EarshotException("Recording " + recording.id() + " has no " + task.title()));
        String speaker = recording.dataset() + "/" + recording.speaker().id();
        return new Example(recording.id(), samples, task.labels().indexOf(label), speaker);
    }
}
