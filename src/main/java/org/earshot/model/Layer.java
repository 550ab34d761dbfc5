package org.earshot.model;

import org.earshot.EarshotException;

/** One layer of a network: what it does to a shape, and for {@link Weighted} layers, the shapes of its parameters. */
public sealed interface Layer {

    /** The shape of this layer's output for an input of shape {@code in}; refuses what does not fit. */
    FeatureShape output(FeatureShape in);

    /** A layer with a weight and a bias, stored as {@code name.weight} and {@code name.bias}. */
    sealed interface Weighted extends Layer {

        String name();

        /** Output channels or units, the length of the bias. */
        int outputs();

        /** Shape of the weight in PyTorch's axis order: {@code [out, in, (kh,) kw]} or {@code [out, in]}. */
        int[] weightShape(FeatureShape in);

        /** Number of inputs that one output sums over. */
        default int fanIn(FeatureShape in) {
            int product = 1;
            int[] shape = weightShape(in);
            for (int axis = 1; axis < shape.length; axis++) {
                product *= shape[axis];
            }
            return product;
        }
    }

    private static void positive(int... extents) {
        for (int extent : extents) {
            if (extent <= 0) {
                throw new EarshotException("A layer's extents are positive, not " + extent);
            }
        }
    }

    /**
     * A cross-correlation with zero padding.
     *
     * @param groups the channels are cut into this many independent parts
     */
    record Convolution(String name, int outputs, Size kernel, Size stride, Size padding, int groups)
            implements Weighted {

        public Convolution {
            positive(outputs, groups, kernel.height(), kernel.width(), stride.height(), stride.width());
        }

        /** Along time, stride 1, padded so that the length stays: the convolution of AudioNet. */
        public static Convolution alongTime(String name, int outputs, int kernel) {
            return new Convolution(name, outputs, Size.along(kernel), Size.along(1), new Size(0, (kernel - 1) / 2), 1);
        }

        @Override
        public FeatureShape output(FeatureShape in) {
            if (in.channels() % groups != 0 || outputs % groups != 0) {
                throw new EarshotException("Layer " + name + ": " + groups + " groups do not divide " + in.channels()
                        + " input and " + outputs + " output channels");
            }
            return new FeatureShape(
                    outputs,
                    positions(in.height(), kernel.height(), stride.height(), padding.height()),
                    positions(in.width(), kernel.width(), stride.width(), padding.width()));
        }

        private static int positions(int length, int kernel, int stride, int padding) {
            return Math.floorDiv(length + 2 * padding - kernel, stride) + 1;
        }

        /** {@code [out, in / groups, kw]} for a kernel of height 1, otherwise {@code [out, in / groups, kh, kw]}. */
        @Override
        public int[] weightShape(FeatureShape in) {
            int perGroup = in.channels() / groups;
            return kernel.height() == 1
                    ? new int[] {outputs, perGroup, kernel.width()}
                    : new int[] {outputs, perGroup, kernel.height(), kernel.width()};
        }
    }

    /** A fully connected layer on flattened activations. */
    record Dense(String name, int outputs) implements Weighted {

        public Dense {
            positive(outputs);
        }

        @Override
        public FeatureShape output(FeatureShape in) {
            if (!in.isFlat()) {
                throw new EarshotException("Layer " + name + " needs flattened activations, not " + in);
            }
            return new FeatureShape(outputs, 1, 1);
        }

        @Override
        public int[] weightShape(FeatureShape in) {
            return new int[] {outputs, in.size()};
        }
    }

    /**
     * The maximum over windows.
     *
     * @param partialLast whether a last window that does not fit covers what is left (PyTorch's {@code ceil_mode}); otherwise
     *     what is left is dropped
     */
    record MaxPool(Size window, Size stride, boolean partialLast) implements Layer {

        public MaxPool {
            positive(window.height(), window.width(), stride.height(), stride.width());
        }

        /** Where the last window does not fit, it covers what is left: the pooling of AudioNet and AlexNet. */
        public MaxPool(Size window, Size stride) {
            this(window, stride, true);
        }

        @Override
        public FeatureShape output(FeatureShape in) {
            if (hasPartialWindow(in) && !isPaddedOnlyAtTheEnd(in)) {
                throw new EarshotException("Pooling over " + window + " in steps of " + stride + " of " + in
                        + " would need a last window that is cut by more than one value, which is not supported");
            }
            return new FeatureShape(
                    in.channels(),
                    windows(in.height(), window.height(), stride.height()),
                    windows(in.width(), window.width(), stride.width()));
        }

        /** Whether the last window covers less than a whole one. */
        public boolean hasPartialWindow(FeatureShape in) {
            return partialLast
                    && (missing(in.height(), window.height(), stride.height()) > 0
                            || missing(in.width(), window.width(), stride.width()) > 0);
        }

        /** TensorFlow's "SAME" puts half of what is missing before the first window, but a single value behind the last. */
        private boolean isPaddedOnlyAtTheEnd(FeatureShape in) {
            return endsAlike(in.height(), window.height(), stride.height())
                    && endsAlike(in.width(), window.width(), stride.width());
        }

        private static boolean endsAlike(int length, int window, int stride) {
            int missing = missing(length, window, stride);
            return missing <= 1
                    && missing == Math.max(0, (Math.ceilDiv(length, stride) - 1) * stride + window - length);
        }

        private static int missing(int length, int window, int stride) {
            return Math.max(0, Math.ceilDiv(length - window, stride) * stride + window - length);
        }

        private int windows(int length, int window, int stride) {
            return (partialLast ? Math.ceilDiv(length - window, stride) : Math.floorDiv(length - window, stride)) + 1;
        }
    }

    /** The mean over windows; what does not fill a window is left out. */
    record AveragePool(Size window, Size stride) implements Layer {

        public AveragePool {
            positive(window.height(), window.width(), stride.height(), stride.width());
        }

        @Override
        public FeatureShape output(FeatureShape in) {
            return new FeatureShape(
                    in.channels(),
                    Math.floorDiv(in.height() - window.height(), stride.height()) + 1,
                    Math.floorDiv(in.width() - window.width(), stride.width()) + 1);
        }
    }

    /** The positive part. */
    record Relu() implements Layer {

        @Override
        public FeatureShape output(FeatureShape in) {
            return in;
        }
    }

    /** One vector per sample, channel-major as in PyTorch. */
    record Flatten() implements Layer {

        @Override
        public FeatureShape output(FeatureShape in) {
            return new FeatureShape(in.size(), 1, 1);
        }
    }

    /** Sets a share of the units to zero in training and scales up the rest; nothing otherwise. */
    record Dropout(double rate) implements Layer {

        public Dropout {
            if (!(rate >= 0 && rate < 1)) {
                throw new EarshotException("A dropout rate lies in [0, 1), not " + rate);
            }
        }

        @Override
        public FeatureShape output(FeatureShape in) {
            return in;
        }
    }
}
