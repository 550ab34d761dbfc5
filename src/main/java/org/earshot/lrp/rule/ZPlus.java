package org.earshot.lrp.rule;

/**
 * Only what speaks for the output counts: {@code R = x+ W+^T s + x- W-^T s} with {@code s = R_y / st(z)} and
 * {@code z = W+ x+ + W- x- + b+} (Montavon et al. 2017, "Explaining nonlinear classification decisions with deep Taylor
 * decomposition", Pattern Recognition 65). Everywhere in a network it is excitation backpropagation (Zhang et al. 2018).
 *
 * @param epsilon the stabiliser, positive
 * @param bias whether the denominator holds the bias
 */
public record ZPlus(float epsilon, boolean bias) implements Rule.Weighted {

    public static final ZPlus STANDARD = new ZPlus(1e-6f, true);

    public ZPlus {
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public RelevanceFlow propagate(Junction junction, RelevanceFlow upper) {
        SignedPart part = SignedPart.SUPPORTING;
        return new RelevanceFlow.Factor(
                part.factor(junction, junction.relevance(upper), part.denominator(junction, epsilon, bias), 1));
    }
}
