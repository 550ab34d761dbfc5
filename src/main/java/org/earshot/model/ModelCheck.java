package org.earshot.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.model.npz.NpyArray;
import org.earshot.model.npz.Npz;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Looks for everything that is wrong with a model in a folder, without stopping at the first fault. */
final class ModelCheck {

    private static final Set<String> FIELDS = Set.of(
            "name",
            "architecture",
            ModelCard.LAYERS,
            "task",
            "labels",
            "preprocessing",
            "training",
            "accuracies",
            "weights");

    private final Path folder;
    private final JsonNode card;
    private final List<String> problems = new ArrayList<>();

    private ModelCheck(Path folder, JsonNode card) {
        this.folder = folder;
        this.card = card;
    }

    /**
     * Reads a model that fits in every respect.
     *
     * @throws UnfitModelException with all faults
     */
    static Model read(Path folder) {
        ModelCheck check = new ModelCheck(folder, card(folder));
        check.run();
        if (!check.problems.isEmpty()) {
            throw new UnfitModelException(folder, check.problems);
        }
        return Model.read(folder);
    }

    private static JsonNode card(Path folder) {
        Path file = folder.resolve(ModelCard.FILE);
        if (!Files.isRegularFile(file)) {
            throw new EarshotException("There is no model in " + folder + ": " + ModelCard.FILE + " is missing");
        }
        try {
            JsonNode card = ModelCard.JSON.readTree(Files.readAllBytes(file));
            if (!card.isObject()) {
                throw new EarshotException(file + " is not a model card: it is no JSON object");
            }
            return card;
        } catch (JacksonException e) {
            throw new EarshotException(file + " is not a model card: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private void run() {
        checkFields();
        checkName();
        List<String> labels = checkLabels();
        Optional<DescribedLayers> layers = checkPreprocessing().flatMap(preprocessing -> layers(preprocessing, labels));
        layers.flatMap(DescribedLayers::classes)
                .filter(classes -> !labels.isEmpty() && classes != labels.size())
                .ifPresent(classes -> problem(
                        ModelCard.FILE, "the last layer has " + classes + " outputs for " + labels.size() + " labels"));
        Optional<Map<String, NpyArray>> arrays = checkWeightsFile();
        if (layers.isPresent() && arrays.isPresent()) {
            checkArrays(layers.get(), arrays.get());
        }
        if (problems.isEmpty()) {
            parseStrictly();
        }
    }

    private void problem(String file, String fault) {
        problems.add(file + ": " + fault);
    }

    private void checkFields() {
        for (String field : card.propertyNames()) {
            if (!FIELDS.contains(field)) {
                problem(ModelCard.FILE, "'" + field + "' is unknown");
            }
        }
        for (String field : List.of("name", "task", "labels", "preprocessing", "weights")) {
            if (!card.has(field)) {
                problem(ModelCard.FILE, "'" + field + "' is missing");
            }
        }
        if (card.has("architecture") == card.has(ModelCard.LAYERS)) {
            problem(ModelCard.FILE, "either 'layers' or 'architecture' says what the network is made of");
        }
    }

    private void checkName() {
        String name = text("name");
        if (card.has("name") && !ModelCard.isName(name)) {
            problem(
                    ModelCard.FILE,
                    "the name '" + name
                            + "' is not made of 1 to 64 letters, digits, '.', '_' and '-', a letter or digit"
                            + " first");
        }
        if (ShippedModels.has(name)) {
            problem(ModelCard.FILE, "a shipped model is called " + name + " already");
        }
    }

    private String text(String field) {
        return card.path(field).asStringOpt().orElse("");
    }

    /** Free labels would have no recordings whose right answer is known. */
    private List<String> checkLabels() {
        List<String> labels = card.path("labels").values().stream()
                .map(label -> label.asStringOpt().orElse(label.toString()))
                .toList();
        Optional<Task> task = Arrays.stream(Task.values())
                .filter(one -> one.title().equals(text("task")))
                .findFirst();
        if (card.has("task") && task.isEmpty()) {
            problem(ModelCard.FILE, "the task '" + text("task") + "' is not supported; supported are digit and sex");
        }
        task.filter(one -> card.has("labels") && !one.labels().equals(labels))
                .ifPresent(one -> problem(
                        ModelCard.FILE,
                        "the labels of the task " + one.title() + " are " + String.join(", ", one.labels())
                                + " in this order, not " + String.join(", ", labels)));
        return labels;
    }

    private Optional<Preprocessing> checkPreprocessing() {
        if (!card.has("preprocessing")) {
            return Optional.empty();
        }
        try {
            Preprocessing preprocessing = ModelCard.JSON.treeToValue(card.get("preprocessing"), Preprocessing.class);
            // Shows what only the transform itself refuses, such as more frames than there are.
            preprocessing.input(new float[preprocessing.length()]);
            return Optional.of(preprocessing);
        } catch (JacksonException e) {
            problem(ModelCard.FILE, "preprocessing: " + e.getOriginalMessage());
        } catch (EarshotException e) {
            problem(ModelCard.FILE, "preprocessing: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<DescribedLayers> layers(Preprocessing preprocessing, List<String> labels) {
        if (card.has(ModelCard.LAYERS)) {
            DescribedLayers layers =
                    DescribedLayers.read(List.copyOf(card.get(ModelCard.LAYERS).values()), preprocessing.inputShape());
            layers.problems().forEach(fault -> problem(ModelCard.FILE, fault));
            return Optional.of(layers);
        }
        try {
            Architecture architecture = Architecture.named(text("architecture"), Math.max(1, labels.size()));
            if (!architecture.input().equals(preprocessing.inputShape())) {
                problem(
                        ModelCard.FILE,
                        "preprocessing gives " + preprocessing.inputShape() + ", but " + architecture.name() + " takes "
                                + architecture.input());
            }
            return Optional.of(DescribedLayers.of(architecture));
        } catch (EarshotException e) {
            problem(ModelCard.FILE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Map<String, NpyArray>> checkWeightsFile() {
        JsonNode weights = card.path("weights");
        String name = weights.path("file").asStringOpt().orElse("");
        if (card.has("weights") && !ModelCard.isName(name)) {
            problem(ModelCard.FILE, "weights: '" + name + "' is not the plain name of a file beside it");
        }
        if (!ModelCard.isName(name)) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                problem(name, "is missing");
                return Optional.empty();
            }
            String digest = Sha256.hex(file);
            if (!digest.equals(weights.path("sha256").asStringOpt().orElse(""))) {
                problem(name, "is not the file that " + ModelCard.FILE + " describes: its SHA-256 is " + digest);
            }
            return Optional.of(Npz.read(file));
        } catch (EarshotException | IOException e) {
            problem(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkArrays(DescribedLayers layers, Map<String, NpyArray> arrays) {
        String file = card.path("weights").path("file").asString();
        Set<String> left = new HashSet<>(arrays.keySet());
        boolean allUnderstood = true;
        for (DescribedLayers.Place place : layers.places()) {
            allUnderstood &= place.layer().isPresent();
            if (place.layer().orElse(null) instanceof Layer.Weighted layer) {
                left.remove(layer.name() + ".weight");
                left.remove(layer.name() + ".bias");
                new ArrayCheck(place.title(), layer, place.in()).faults(arrays).forEach(fault -> problem(file, fault));
            }
        }
        if (allUnderstood) {
            left.stream().sorted().forEach(name -> problem(file, "array '" + name + "' belongs to no layer"));
        }
    }

    private void parseStrictly() {
        try {
            ModelCard.read(folder.resolve(ModelCard.FILE));
        } catch (EarshotException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }
}
