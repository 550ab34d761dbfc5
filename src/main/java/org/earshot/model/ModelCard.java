package org.earshot.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code model.json} says about a network.
 *
 * @param name such as {@code audionet-digit}
 * @param architecture such as {@code audionet}
 * @param labels class names in the order of the logits
 * @param training how the weights came about, if they are known
 * @param accuracies measured on recordings that were never trained on
 * @param weights the file beside this one
 */
public record ModelCard(
        String name,
        String architecture,
        String task,
        List<String> labels,
        Preprocessing preprocessing,
        Optional<Training> training,
        List<Accuracy> accuracies,
        WeightsFile weights) {

    /** The file's name. */
    public static final String FILE = "model.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    public ModelCard {
        labels = List.copyOf(labels);
        accuracies = List.copyOf(accuracies);
    }

    /**
     * How a network was trained.
     *
     * @param split which recordings were kept away from training, in words
     * @param fold of AudioMNIST's published cross-validation, from 0; see {@link ModelCard#fold}
     * @param note what else one must know to train the same again
     */
    public record Training(
            List<Source> data,
            String split,
            Optional<Integer> fold,
            long seed,
            String schedule,
            int batch,
            int steps,
            Optional<Double> validationAccuracy,
            Optional<String> note) {

        public Training {
            data = List.copyOf(data);
        }

        /** What was asked for, without what came of it: equal for two runs of the same kind. */
        public Training withoutResults() {
            return new Training(data, split, fold, seed, schedule, batch, steps, Optional.empty(), Optional.empty());
        }
    }

    /** How many recordings of a data set were used for what. */
    public record Source(String dataset, int training, int validation, int heldOut) {}

    /** Right decisions on held-out recordings. */
    public record Accuracy(String dataset, String recordings, int right, int total, double accuracy) {}

    /** The weights' file, relative to the card, and its SHA-256 in lower-case hexadecimal digits. */
    public record WeightsFile(String file, String type, String sha256) {}

    /** The fold whose test speakers the network never met; the first one where nothing is said. */
    public int fold() {
        return training.flatMap(Training::fold).orElse(0);
    }

    /** Reads {@code model.json}; what is missing or unknown in it is refused by name. */
    public static ModelCard read(Path file) {
        try {
            return parse(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new EarshotException("There is no model card " + file, e);
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static ModelCard parse(byte[] json, String where) {
        try {
            return JSON.treeToValue(withWhatCameLater(JSON.readTree(json)), ModelCard.class);
        } catch (JacksonException e) {
            throw new EarshotException(where + " is not a model card: " + e.getOriginalMessage(), e);
        }
    }

    /** Cards that are older than a field mean what they meant. */
    private static JsonNode withWhatCameLater(JsonNode card) {
        if (card.path("training") instanceof ObjectNode training && !training.has("fold")) {
            training.putNull("fold");
        }
        return card;
    }

    public void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EarshotException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
