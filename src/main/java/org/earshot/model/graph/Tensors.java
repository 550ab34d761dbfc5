package org.earshot.model.graph;

import java.util.Arrays;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Between Java arrays and tensors. Whoever gets a tensor closes it. */
public final class Tensors {

    private Tensors() {}

    public static TFloat32 of(Shape shape, float[] values) {
        return TFloat32.tensorOf(shape, DataBuffers.of(values, true, false));
    }

    public static float[] values(TFloat32 tensor) {
        float[] values = new float[Math.toIntExact(tensor.size())];
        tensor.copyTo(DataBuffers.of(values, false, false));
        return values;
    }

    /** Runs what {@code operand} needs and copies its value. */
    public static float[] fetch(Session session, Operand<TFloat32> operand) {
        try (Result result = session.runner().fetch(operand).run()) {
            return values((TFloat32) result.get(0));
        }
    }

    /** A flat array cut into {@code count} rows of equal length. */
    public static float[][] rows(float[] flat, int count) {
        int length = flat.length / count;
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOfRange(flat, i * length, (i + 1) * length);
        }
        return rows;
    }
}
