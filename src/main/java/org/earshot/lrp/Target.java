package org.earshot.lrp;

import java.util.Arrays;
import java.util.List;
import org.earshot.EarshotException;

/** Which class of each input is explained. */
public sealed interface Target {

    /** The class that the network decides for. */
    Target PREDICTED = new Predicted();

    /** One class for all inputs. */
    static Target of(int label) {
        return new Given(label);
    }

    /** One class per input, for example the true ones. */
    static Target each(int... labels) {
        return new Each(Arrays.stream(labels).boxed().toList());
    }

    /** The class to explain of input {@code index}: what the graph's target is, {@link ExplanationGraph#PREDICTED} included. */
    int label(int index);

    /** Refuses classes that the network does not have, and another number of classes than inputs. */
    void check(int classes, int inputs);

    /** See {@link #PREDICTED}. */
    record Predicted() implements Target {

        @Override
        public int label(int index) {
            return ExplanationGraph.PREDICTED;
        }

        @Override
        public void check(int classes, int inputs) {}
    }

    /** See {@link #of}. */
    record Given(int label) implements Target {

        @Override
        public int label(int index) {
            return label;
        }

        @Override
        public void check(int classes, int inputs) {
            refuseOutside(label, classes);
        }
    }

    /** See {@link #each}. */
    record Each(List<Integer> labels) implements Target {

        public Each {
            labels = List.copyOf(labels);
        }

        @Override
        public int label(int index) {
            return labels.get(index);
        }

        @Override
        public void check(int classes, int inputs) {
            if (labels.size() != inputs) {
                throw new EarshotException(labels.size() + " classes were given to explain " + inputs + " inputs");
            }
            labels.forEach(label -> refuseOutside(label, classes));
        }
    }

    private static void refuseOutside(int label, int classes) {
        if (label < 0 || label >= classes) {
            throw new EarshotException(
                    "There is no class " + label + ": the network has the classes 0 to " + (classes - 1));
        }
    }
}
