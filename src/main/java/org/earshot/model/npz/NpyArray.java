package org.earshot.model.npz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.earshot.EarshotException;

/** An array as NumPy stores it, in C order. Immutable as long as the bytes it was made of are left alone. */
public final class NpyArray {

    private final NpyType type;
    private final int[] shape;
    private final ByteBuffer data;

    NpyArray(NpyType type, int[] shape, ByteBuffer data) {
        this.type = type;
        this.shape = shape.clone();
        this.data = data.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** An array of these values; {@code values.length} must be the product of the shape. */
    public static NpyArray of(NpyType type, int[] shape, double... values) {
        ByteBuffer data = allocate(type, shape, values.length);
        for (double value : values) {
            type.put(data, value);
        }
        return new NpyArray(type, shape, data.flip());
    }

    /** An array of these values, rounded to {@code type}. */
    public static NpyArray ofFloats(NpyType type, int[] shape, float[] values) {
        ByteBuffer data = allocate(type, shape, values.length);
        for (float value : values) {
            type.put(data, value);
        }
        return new NpyArray(type, shape, data.flip());
    }

    private static ByteBuffer allocate(NpyType type, int[] shape, int length) {
        if (product(shape) != length) {
            throw new EarshotException(length + " values do not make an array of shape " + Arrays.toString(shape));
        }
        return ByteBuffer.allocate(Math.multiplyExact(length, type.bytes())).order(ByteOrder.LITTLE_ENDIAN);
    }

    public NpyType type() {
        return type;
    }

    public int[] shape() {
        return shape.clone();
    }

    public int size() {
        return product(shape);
    }

    public float[] floats() {
        float[] values = new float[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) type.get(data, i);
        }
        return values;
    }

    public double[] doubles() {
        double[] values = new double[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = type.get(data, i);
        }
        return values;
    }

    ByteBuffer bytes() {
        return data.duplicate();
    }

    static int product(int[] shape) {
        int product = 1;
        for (int extent : shape) {
            product = Math.multiplyExact(product, extent);
        }
        return product;
    }
}
