package org.earshot.explanation;

import java.util.List;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Target;
import org.earshot.model.Model;
import org.earshot.model.Preprocessed;

/**
 * Relevance for a placebo: it looks and sounds like that of an explanation, but tells nothing of the decision. Close it when no
 * more is needed.
 */
public sealed interface FauxRelevance extends AutoCloseable {

    /**
     * The relevance that the same network would give with its weights shuffled within each layer, for the class that this other
     * network decides for: nothing of the true decision enters.
     *
     * @param seed of the shuffling
     */
    static FauxRelevance randomised(Model model, Composite composite, long seed) {
        Explainer explainer = Explainer.temporary(
                model.name() + " with shuffled weights",
                model.architecture(),
                model.weights().shuffled(seed),
                List.of(composite));
        return new Randomised(explainer, composite);
    }

    /** The true relevance, shifted in time around a circle, see {@link Shift}. */
    static FauxRelevance shifted(Model model, long seed) {
        return new Shifted(Shift.along(model.preprocessing(), seed));
    }

    /**
     * @param recording its id, which the same seed turns into the same result
     * @param relevance the true one
     * @return as long as the true one
     */
    float[] of(String recording, Preprocessed prepared, float[] relevance);

    @Override
    default void close() {}

    /** See {@link #randomised}. */
    record Randomised(Explainer explainer, Composite composite) implements FauxRelevance {

        @Override
        public float[] of(String recording, Preprocessed prepared, float[] relevance) {
            return explainer
                    .explain(new float[][] {prepared.input()}, Target.PREDICTED, composite)
                    .get(0)
                    .relevance();
        }

        @Override
        public void close() {
            explainer.close();
        }
    }

    /** See {@link #shifted}. */
    record Shifted(Shift shift) implements FauxRelevance {

        @Override
        public float[] of(String recording, Preprocessed prepared, float[] relevance) {
            return shift.of(recording, prepared.heard(), relevance);
        }
    }
}
