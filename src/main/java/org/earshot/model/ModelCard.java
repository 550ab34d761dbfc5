package org.earshot.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param architecture such as {@code audionet}, or {@link #LAYERS} where the layers are listed
 * @param layers as {@link DescribedLayers} reads them; empty for an architecture that is known by its name
 * @param labels class names in the order of the logits
 * @param training how the weights came about, if they are known
 * @param accuracies measured on recordings that were never trained on
 * @param weights the file beside this one
 */
public record ModelCard(
        String name,
        String architecture,
        List<JsonNode> layers,
        String task,
        List<String> labels,
        Preprocessing preprocessing,
        Optional<Training> training,
        List<Accuracy> accuracies,
        WeightsFile weights) {

    /** The file's name. */
    public static final String FILE = "model.json";

    /** The architecture of a card that lists its layers. */
    public static final String LAYERS = "layers";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    public ModelCard {
        if (!isName(name)) {
            throw new EarshotException(
                    "A model's name has 1 to 64 letters, digits, '.', '_' and '-', unlike '" + name + "'");
        }
        layers = List.copyOf(layers);
        labels = List.copyOf(labels);
        accuracies = List.copyOf(accuracies);
    }

    /** The card of a network whose architecture is known by its name. */
    public ModelCard(
            String name,
            String architecture,
            String task,
            List<String> labels,
            Preprocessing preprocessing,
            Optional<Training> training,
            List<Accuracy> accuracies,
            WeightsFile weights) {
        this(name, architecture, List.of(), task, labels, preprocessing, training, accuracies, weights);
    }

    /** Whether a model can be called that: names become names of folders. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
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
    public record WeightsFile(String file, String type, String sha256) {

        public WeightsFile {
            if (!isName(file)) {
                throw new EarshotException(
                        "The weights lie beside the card, in a file with a plain name, not in '" + file + "'");
            }
        }
    }

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

    /** The network without its weights. */
    public Architecture network() {
        return layers.isEmpty()
                ? Architecture.named(architecture, labels.size())
                : DescribedLayers.read(layers, preprocessing.inputShape()).architecture(name);
    }

    /** Cards that are older than a field mean what they meant, and those of imported models need not repeat what is empty. */
    private static JsonNode withWhatCameLater(JsonNode json) {
        if (!(json instanceof ObjectNode card)) {
            return json;
        }
        if (card.has(LAYERS) && !card.has("architecture")) {
            card.put("architecture", LAYERS);
        }
        for (String list : List.of(LAYERS, "accuracies")) {
            if (!card.has(list)) {
                card.putArray(list);
            }
        }
        if (!card.has("training")) {
            card.putNull("training");
        }
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
