package org.earshot.explanation;

/**
 * A virtual inspection layer in full: all frequencies with their mirror images, every weight of the inverse transform, and
 * relevance by the definition, {@code R_k = sum over n of z_kn / (sum over k of z_kn) * R_n} with {@code z_kn = y_k W_kn}. Slow.
 *
 * @param real {@code z} of the real parts, [input][sample]
 * @param imaginary {@code z} of the imaginary parts
 */
@SuppressWarnings("ArrayRecordComponent")
record VirtualLayer(double[][] real, double[][] imaginary) {

    /** The unitary transform: {@code y_k = sum of x_n exp(-2 pi i k n / N) / sqrt(N)}. */
    static VirtualLayer discreteFourier(double[] x) {
        int length = x.length;
        double[][] real = new double[length][length];
        double[][] imaginary = new double[length][length];
        for (int k = 0; k < length; k++) {
            double re = 0;
            double im = 0;
            for (int n = 0; n < length; n++) {
                re += x[n] * Math.cos(2 * Math.PI * k * n / length) / Math.sqrt(length);
                im -= x[n] * Math.sin(2 * Math.PI * k * n / length) / Math.sqrt(length);
            }
            for (int n = 0; n < length; n++) {
                real[k][n] = re * Math.cos(2 * Math.PI * k * n / length) / Math.sqrt(length);
                imaginary[k][n] = -im * Math.sin(2 * Math.PI * k * n / length) / Math.sqrt(length);
            }
        }
        return new VirtualLayer(real, imaginary);
    }

    /**
     * The short-time transform with a periodic Hann window, the first of which is centred at the first sample; inputs are numbered
     * frame by frame. Its inverse adds up the windowed pieces and divides by the sum of the squared windows.
     */
    static VirtualLayer shortTime(double[] x, int window, int step, int frames) {
        double[] hann = new double[window];
        for (int i = 0; i < window; i++) {
            hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / window);
        }
        double[] squares = new double[x.length];
        for (int frame = 0; frame < frames; frame++) {
            for (int i = 0; i < window; i++) {
                int n = frame * step + i - window / 2;
                if (n >= 0 && n < x.length) {
                    squares[n] += hann[i] * hann[i];
                }
            }
        }
        double[][] real = new double[frames * window][x.length];
        double[][] imaginary = new double[frames * window][x.length];
        for (int frame = 0; frame < frames; frame++) {
            int first = frame * step - window / 2;
            for (int k = 0; k < window; k++) {
                double re = 0;
                double im = 0;
                for (int i = 0; i < window; i++) {
                    double value = first + i >= 0 && first + i < x.length ? hann[i] * x[first + i] : 0;
                    re += value * Math.cos(2 * Math.PI * k * i / window);
                    im -= value * Math.sin(2 * Math.PI * k * i / window);
                }
                for (int i = 0; i < window; i++) {
                    int n = first + i;
                    if (n >= 0 && n < x.length) {
                        double weight = hann[i] / squares[n] / window;
                        real[frame * window + k][n] = re * weight * Math.cos(2 * Math.PI * k * i / window);
                        imaginary[frame * window + k][n] = -im * weight * Math.sin(2 * Math.PI * k * i / window);
                    }
                }
            }
        }
        return new VirtualLayer(real, imaginary);
    }

    /** What the layer gives on: the signal, if the transform is inverted rightly. */
    double[] outputs() {
        double[] outputs = new double[real[0].length];
        for (int n = 0; n < outputs.length; n++) {
            for (int k = 0; k < real.length; k++) {
                outputs[n] += real[k][n] + imaginary[k][n];
            }
        }
        return outputs;
    }

    /** The relevance of every input, real and imaginary part together. */
    double[] relevance(float[] ofOutputs) {
        double[] outputs = outputs();
        double[] relevance = new double[real.length];
        for (int k = 0; k < relevance.length; k++) {
            for (int n = 0; n < outputs.length; n++) {
                relevance[k] += (real[k][n] + imaginary[k][n]) / outputs[n] * ofOutputs[n];
            }
        }
        return relevance;
    }
}
