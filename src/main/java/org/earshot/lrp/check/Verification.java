package org.earshot.lrp.check;

import java.util.ArrayList;
import java.util.List;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Relevance;

/**
 * The comparison of this engine with a reference case by one method.
 *
 * @param network the case's name
 * @param composite the method's name
 * @param error the worst sample's relative L2 error
 * @param bound the largest error that single precision excuses
 */
public record Verification(String network, String composite, double error, double bound) {

    public boolean passed() {
        return error <= bound;
    }

    /** What single precision reaches, and what it reaches for denominators without biases, which are ill-conditioned. */
    private static double bound(String composite) {
        return composite.endsWith("zero-bias") ? 1e-2 : 1e-4;
    }

    /** Runs the case through an {@link Explainer}, by every method that it holds relevance of. */
    public static List<Verification> of(ReferenceCase reference) {
        List<Composite> composites =
                reference.composites().stream().map(Composite::named).toList();
        List<Verification> results = new ArrayList<>();
        try (Explainer explainer = Explainer.temporary(
                        reference.name(), reference.architecture(), reference.weights(), composites)
                .withLimits(reference.limits())) {
            for (Composite composite : composites) {
                Relevance relevance = explainer.explain(reference.inputs(), reference.target(), composite);
                results.add(new Verification(
                        reference.name(), composite.name(), reference.worstError(relevance), bound(composite.name())));
            }
        }
        return results;
    }
}
