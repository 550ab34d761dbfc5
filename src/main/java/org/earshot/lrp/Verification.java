package org.earshot.lrp;

import java.util.ArrayList;
import java.util.List;

/** The comparison of this engine with a reference case, one method at a time. */
public sealed interface Verification {

    /** The network's name. */
    String network();

    /** The method's name; {@code *} for all methods of a network. */
    String composite();

    /** A comparison that took place: passed if the worst sample's relative L2 error is at most {@code bound}. */
    record Compared(String network, String composite, double error, double bound) implements Verification {

        public boolean passed() {
            return error <= bound;
        }
    }

    /** A method that was not compared, and why. */
    record Skipped(String network, String composite, String reason) implements Verification {}

    /** What single precision reaches, and what it reaches for denominators without biases, which are ill-conditioned. */
    private static double bound(String composite) {
        return composite.endsWith("zero-bias") ? 1e-2 : 1e-4;
    }

    /** Runs the case through an {@link Explainer}. */
    static List<Verification> of(ReferenceCase reference) {
        if (!reference.isSupported()) {
            return List.of(new Skipped(reference.name(), "*", "two-dimensional networks are not supported yet"));
        }
        List<Verification> results = new ArrayList<>();
        try (Explainer explainer =
                Explainer.temporary(reference.name(), reference.architecture(), reference.weights())) {
            for (String name : reference.composites()) {
                results.add(Composite.find(name)
                        .map(composite -> compare(reference, explainer, composite))
                        .orElseGet(() -> new Skipped(reference.name(), name, "not supported yet")));
            }
        }
        return results;
    }

    private static Verification compare(ReferenceCase reference, Explainer explainer, Composite composite) {
        Relevance relevance = explainer.explain(reference.inputs(), reference.target(), composite);
        return new Compared(
                reference.name(), composite.name(), reference.worstError(relevance), bound(composite.name()));
    }
}
