package org.earshot.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.dataset.Split.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cross-validation published with AudioMNIST, as it ships in {@code /splits/audiomnist.json}. */
final class PublishedSplits {

    private static final String RESOURCE = "/splits/audiomnist.json";

    private PublishedSplits() {}

    /** The parts of one fold by the speakers' numbers. */
    static Map<Integer, Part> fold(String task, int fold) {
        JsonNode folds = read().path(task);
        if (fold < 0 || fold >= folds.size()) {
            throw new EarshotException(
                    "AudioMNIST has the folds 0 to %d for the task %s, not %d".formatted(folds.size() - 1, task, fold));
        }
        Map<Integer, Part> parts = new HashMap<>();
        JsonNode speakers = folds.get(fold);
        speakers.path("train").forEach(number -> parts.put(number.asInt(), Part.TRAIN));
        speakers.path("validate").forEach(number -> parts.put(number.asInt(), Part.VALIDATE));
        speakers.path("test").forEach(number -> parts.put(number.asInt(), Part.TEST));
        return parts;
    }

    private static JsonNode read() {
        try (InputStream in = PublishedSplits.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new EarshotException("AudioMNIST's split is missing: " + RESOURCE + " is not on the class path");
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new EarshotException("AudioMNIST's split cannot be read: " + e.getMessage(), e);
        }
    }
}
