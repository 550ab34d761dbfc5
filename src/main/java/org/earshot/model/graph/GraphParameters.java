package org.earshot.model.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.earshot.model.Architecture;
import org.earshot.model.Parameter;
import org.earshot.model.Weights;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Assign;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/**
 * The parameters of a network as variables of a graph. They are reference variables ({@code VariableV2}), because the
 * exporter of TensorFlow for Java does not save resource variables, and are filled through placeholders, because initial
 * values written into the graph would be exported a second time.
 */
public final class GraphParameters {

    private record Slot(
            ParameterLayout layout,
            Variable<TFloat32> variable,
            Placeholder<TFloat32> value,
            Assign<TFloat32> assign) {}

    private final Map<String, Slot> slots = new LinkedHashMap<>();

    public GraphParameters(Ops tf, Architecture architecture) {
        ParameterLayout.of(architecture).forEach((name, layout) -> {
            Variable<TFloat32> variable = tf.withName(name).variable(layout.shape(), TFloat32.class);
            Placeholder<TFloat32> value =
                    tf.withName(name + ".value").placeholder(TFloat32.class, Placeholder.shape(layout.shape()));
            slots.put(name, new Slot(layout, variable, value, tf.assign(variable, value)));
        });
    }

    /** The variable {@code name}, in TensorFlow's axis order. */
    public Variable<TFloat32> get(String name) {
        return slot(name).variable;
    }

    /** All variables by name, in the order of the layers. */
    public Map<String, Variable<TFloat32>> all() {
        Map<String, Variable<TFloat32>> variables = new LinkedHashMap<>();
        slots.forEach((name, slot) -> variables.put(name, slot.variable));
        return variables;
    }

    /** Sets every variable. */
    public void load(Session session, Weights weights) {
        slots.forEach((name, slot) -> {
            float[] values = slot.layout.toTensorFlow(weights.get(name));
            try (TFloat32 tensor = Tensors.of(slot.layout.shape(), values)) {
                session.runner()
                        .feed(slot.value, tensor)
                        .addTarget(slot.assign)
                        .run()
                        .close();
            }
        });
    }

    /** The variables' present values. */
    public Weights read(Session session) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        slots.forEach((name, slot) ->
                parameters.put(name, slot.layout.fromTensorFlow(Tensors.fetch(session, slot.variable))));
        return new Weights(parameters);
    }

    private Slot slot(String name) {
        return Objects.requireNonNull(slots.get(name), () -> "no parameter " + name);
    }

    /** The weight of the layer {@code name}. */
    public Operand<TFloat32> weight(String layer) {
        return get(layer + ".weight");
    }

    /** The bias of the layer {@code name}. */
    public Operand<TFloat32> bias(String layer) {
        return get(layer + ".bias");
    }
}
