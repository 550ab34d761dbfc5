package org.earshot.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earshot.EarshotException;
import tools.jackson.databind.JsonNode;

/** Reads one entry of {@code layers} in {@code model.json} and notes everything that is wrong with it. */
final class DescribedLayer {

    private static final String KINDS = "convolution, relu, maxPool, averagePool, flatten, dropout, dense";

    private final JsonNode node;
    private final boolean waveform;
    private final String title;
    private final List<String> problems = new ArrayList<>();
    private final Optional<Layer> layer;

    /** @param waveform whether the network's input has one dimension: then a single extent lies along time */
    DescribedLayer(int index, JsonNode node, boolean waveform) {
        this.node = node;
        this.waveform = waveform;
        this.title = title(index, node);
        this.layer = read();
    }

    private static String title(int index, JsonNode node) {
        String kind = node.path("kind").asStringOpt().orElse("no kind");
        String name =
                node.path("name").asStringOpt().map(text -> " '" + text + "'").orElse("");
        return "layers[" + index + "] (" + kind + name + ")";
    }

    String title() {
        return title;
    }

    /** Empty if there are problems. */
    Optional<Layer> layer() {
        return layer;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private Optional<Layer> read() {
        Optional<Layer> understood;
        try {
            understood = layer(node.path("kind").asStringOpt().orElse(""));
        } catch (EarshotException e) {
            problem(String.valueOf(e.getMessage()));
            understood = Optional.empty();
        }
        return problems.isEmpty() ? understood : Optional.empty();
    }

    private Optional<Layer> layer(String kind) {
        return switch (kind) {
            case "convolution" -> convolution();
            case "relu" -> only(Set.of(), new Layer.Relu());
            case "flatten" -> only(Set.of(), new Layer.Flatten());
            case "maxPool" -> maxPool();
            case "averagePool" -> averagePool();
            case "dropout" -> dropout();
            case "dense" -> dense();
            default -> {
                problem("is not supported; supported are " + KINDS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Layer> convolution() {
        refuseOthers(Set.of("name", "outputs", "kernel", "stride", "padding", "groups"));
        Optional<String> name = name();
        OptionalInt outputs = number("outputs", OptionalInt.empty());
        OptionalInt groups = number("groups", OptionalInt.of(1));
        Optional<Size> kernel = size("kernel", Optional.empty());
        Optional<Size> stride = size("stride", Optional.of(new Size(1, 1)));
        Optional<Size> padding = size("padding", Optional.of(new Size(0, 0)));
        return problems.isEmpty()
                ? Optional.of(new Layer.Convolution(
                        name.orElseThrow(),
                        outputs.orElseThrow(),
                        kernel.orElseThrow(),
                        stride.orElseThrow(),
                        padding.orElseThrow(),
                        groups.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Layer> maxPool() {
        refuseOthers(Set.of("kernel", "stride", "ceilMode"));
        Optional<Size> kernel = size("kernel", Optional.empty());
        Optional<Size> stride = size("stride", kernel);
        JsonNode ceilMode = node.path("ceilMode");
        if (!ceilMode.isMissingNode() && !ceilMode.isBoolean()) {
            problem("has a ceilMode that is neither true nor false");
        }
        return problems.isEmpty()
                ? Optional.of(new Layer.MaxPool(kernel.orElseThrow(), stride.orElseThrow(), ceilMode.asBoolean(false)))
                : Optional.empty();
    }

    private Optional<Layer> averagePool() {
        refuseOthers(Set.of("kernel", "stride"));
        Optional<Size> kernel = size("kernel", Optional.empty());
        Optional<Size> stride = size("stride", kernel);
        return problems.isEmpty()
                ? Optional.of(new Layer.AveragePool(kernel.orElseThrow(), stride.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Layer> dropout() {
        refuseOthers(Set.of("rate"));
        JsonNode rate = node.path("rate");
        if (!rate.isMissingNode() && !rate.isNumber()) {
            problem("has a rate that is no number");
        }
        return problems.isEmpty() ? Optional.of(new Layer.Dropout(rate.asDouble(0.5))) : Optional.empty();
    }

    private Optional<Layer> dense() {
        refuseOthers(Set.of("name", "outputs"));
        Optional<String> name = name();
        OptionalInt outputs = number("outputs", OptionalInt.empty());
        return problems.isEmpty()
                ? Optional.of(new Layer.Dense(name.orElseThrow(), outputs.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Layer> only(Set<String> fields, Layer understood) {
        refuseOthers(fields);
        return Optional.of(understood);
    }

    private void refuseOthers(Set<String> known) {
        for (String field : node.propertyNames()) {
            // Names of layers without weights are of no use, but many lists have them.
            if (!known.contains(field) && !field.equals("kind") && !field.equals("name")) {
                problem("has '" + field + "', which is not supported");
            }
        }
    }

    private Optional<String> name() {
        Optional<String> name = node.path("name").asStringOpt().filter(text -> text.matches("[A-Za-z0-9_.-]+"));
        if (name.isEmpty()) {
            problem("needs a name of letters, digits, '.', '_' and '-': its arrays are NAME.weight and NAME.bias");
        }
        return name;
    }

    private OptionalInt number(String field, OptionalInt otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() && otherwise.isPresent()) {
            return otherwise;
        }
        if (!isWhole(value, 1)) {
            problem("needs a positive whole number as " + field);
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.asInt());
    }

    /** One number, {@code [number]} or {@code [height, width]}. */
    private Optional<Size> size(String field, Optional<Size> otherwise) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() && otherwise.isPresent()) {
            return otherwise;
        }
        int least = field.equals("padding") ? 0 : 1;
        List<JsonNode> extents = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        boolean readable = (extents.size() == 1 || extents.size() == 2)
                && extents.stream().allMatch(extent -> isWhole(extent, least));
        if (!readable) {
            problem("needs a whole number of at least " + least + ", or [height, width], as " + field);
            return Optional.empty();
        }
        int along = extents.getLast().asInt();
        if (extents.size() == 2) {
            return Optional.of(new Size(extents.getFirst().asInt(), along));
        }
        return Optional.of(waveform ? new Size(least, along) : Size.square(along));
    }

    private static boolean isWhole(JsonNode value, int least) {
        return value.isInt() && value.asInt() >= least;
    }

    private void problem(String fault) {
        problems.add(title + " " + fault);
    }
}
