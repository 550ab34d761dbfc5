package org.earshot.model.npz;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.earshot.EarshotException;

/** The element types that Earshot reads and writes, all little-endian. */
public enum NpyType {
    FLOAT16("<f2", 2) {
        @Override
        double get(ByteBuffer data, int index) {
            return Float.float16ToFloat(data.getShort(2 * index));
        }

        @Override
        void put(ByteBuffer data, double value) {
            data.putShort(Float.floatToFloat16((float) value));
        }
    },
    FLOAT32("<f4", 4) {
        @Override
        double get(ByteBuffer data, int index) {
            return data.getFloat(4 * index);
        }

        @Override
        void put(ByteBuffer data, double value) {
            data.putFloat((float) value);
        }
    },
    FLOAT64("<f8", 8) {
        @Override
        double get(ByteBuffer data, int index) {
            return data.getDouble(8 * index);
        }

        @Override
        void put(ByteBuffer data, double value) {
            data.putDouble(value);
        }
    },
    INT64("<i8", 8) {
        @Override
        double get(ByteBuffer data, int index) {
            return data.getLong(8 * index);
        }

        @Override
        void put(ByteBuffer data, double value) {
            data.putLong((long) value);
        }
    };

    private final String descriptor;
    private final int bytes;

    NpyType(String descriptor, int bytes) {
        this.descriptor = descriptor;
        this.bytes = bytes;
    }

    abstract double get(ByteBuffer data, int index);

    abstract void put(ByteBuffer data, double value);

    /** NumPy's name, for example {@code <f4}. */
    String descriptor() {
        return descriptor;
    }

    int bytes() {
        return bytes;
    }

    static NpyType ofDescriptor(String descriptor, String where) {
        return Arrays.stream(values())
                .filter(type -> type.descriptor.equals(descriptor))
                .findFirst()
                .orElseThrow(() -> new EarshotException(where + " has elements of type '" + descriptor
                        + "'; only little-endian float16, float32, float64 and int64 are read"));
    }
}
