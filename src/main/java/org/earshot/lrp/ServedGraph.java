package org.earshot.lrp;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.tensorflow.engine.SavedModelBundle;
import ai.djl.tensorflow.engine.TfSymbolBlock;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.EarshotException;
import org.earshot.lrp.device.ComputeDevice;
import org.earshot.model.graph.Tensors;
import org.tensorflow.proto.SignatureDef;
import org.tensorflow.proto.TensorInfo;
import org.tensorflow.proto.TensorShapeProto;

/**
 * An exported graph, run by DJL. What goes in and out of a run is what the signature says: rows of values by name. Thread-safe;
 * runs at the same time do not finish sooner, but each takes its own memory.
 */
final class ServedGraph implements BatchRunner, AutoCloseable {

    /**
     * Inputs in a run, at least: for a single one oneDNN takes other convolutions, which add up in another order, so that its result
     * would differ in the last bits from the one it gets among others. So it is run twice.
     */
    private static final int LEAST = 2;

    private final ai.djl.Model model;
    private final SavedModelBundle bundle;
    private final Map<String, TfSymbolBlock> blocks = new ConcurrentHashMap<>();

    private ServedGraph(ai.djl.Model model) {
        this.model = model;
        this.bundle = ((TfSymbolBlock) model.getBlock()).getSavedModelBundle();
    }

    static ServedGraph open(Path folder, ComputeDevice device) {
        // Tensors come from and go to the CPU's memory; where the graph runs is the session's matter.
        ai.djl.Model model = ai.djl.Model.newInstance("explanation", Device.cpu(), "TensorFlow");
        try {
            // Any signature will do: the others are picked from the bundle later.
            model.load(
                    folder, null, Map.of("SignatureDefKey", ExplanationGraph.PREDICT, "ConfigProto", device.session()));
            return new ServedGraph(model);
        } catch (IOException | MalformedModelException e) {
            model.close();
            throw new EarshotException("Cannot load the network's graph from " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<Row> run(String signature, List<Row> rows) {
        List<Row> enough = new ArrayList<>(rows);
        while (enough.size() < LEAST) {
            enough.add(rows.getFirst());
        }
        return runAll(signature, enough).subList(0, rows.size());
    }

    private List<Row> runAll(String signature, List<Row> rows) {
        TfSymbolBlock block = blocks.computeIfAbsent(signature, name -> new TfSymbolBlock(bundle, known(name)));
        // Tensors on the model's own manager would stay until the model is closed.
        try (NDManager manager = model.getNDManager().newSubManager(Device.cpu())) {
            NDList inputs = new NDList();
            signature(signature).getInputsMap().forEach((name, info) -> inputs.add(input(manager, name, info, rows)));
            return rows(block.forward(new ParameterStore(manager, false), inputs, false), rows.size());
        }
    }

    /** DJL would only warn about a missing signature and run another one. */
    private String known(String signature) {
        if (!bundle.getMetaGraphDef().containsSignatureDef(signature)) {
            throw new EarshotException("The exported graph has no signature '" + signature + "'");
        }
        return signature;
    }

    private SignatureDef signature(String name) {
        return bundle.getMetaGraphDef().getSignatureDefOrThrow(name);
    }

    private static NDArray input(NDManager manager, String name, TensorInfo info, List<Row> rows) {
        Shape shape = new Shape(info.getTensorShape().getDimList().stream()
                        .mapToLong(TensorShapeProto.Dim::getSize)
                        .toArray())
                .slice(1);
        Shape batch = new Shape(rows.size()).addAll(shape);
        float[] values = together(name, rows, Math.toIntExact(shape.size()));
        // Converting tensors would run outside the graph, where memory is freed late.
        NDArray array = info.getDtype() == org.tensorflow.proto.DataType.DT_INT32
                ? manager.create(whole(values), batch)
                : manager.create(values, batch);
        array.setName(name);
        return array;
    }

    private static float[] together(String name, List<Row> rows, int size) {
        float[] values = new float[rows.size() * size];
        for (int i = 0; i < rows.size(); i++) {
            float[] some = rows.get(i).get(name);
            if (some.length != size) {
                throw new EarshotException(
                        "The graph's %s takes %d values and not %d".formatted(name, size, some.length));
            }
            System.arraycopy(some, 0, values, i * size, size);
        }
        return values;
    }

    private static int[] whole(float[] values) {
        int[] whole = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            whole[i] = (int) values[i];
        }
        return whole;
    }

    private static float[] floats(NDArray array) {
        if (array.getDataType() != DataType.INT32) {
            return array.toFloatArray();
        }
        int[] whole = array.toIntArray();
        float[] values = new float[whole.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = whole[i];
        }
        return values;
    }

    private static List<Row> rows(NDList outputs, int count) {
        List<Map<String, float[]>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new HashMap<>());
        }
        for (NDArray output : outputs) {
            float[][] values = Tensors.rows(floats(output), count);
            for (int i = 0; i < count; i++) {
                rows.get(i).put(output.getName(), values[i]);
            }
        }
        return rows.stream().map(Row::new).toList();
    }

    /** The blocks share the model's session, so closing the model is enough, and closing a block as well would be too much. */
    @Override
    public void close() {
        model.close();
    }
}
