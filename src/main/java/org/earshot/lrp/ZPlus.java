package org.earshot.lrp;

/**
 * Only what speaks for the output counts: {@code R = x+ W+^T s + x- W-^T s} with {@code s = R_y / st(z)} and
 * {@code z = W+ x+ + W- x- + b+} (Montavon et al. 2017, "Explaining nonlinear classification decisions with deep Taylor
 * decomposition", Pattern Recognition 65).
 *
 * @param epsilon the stabiliser, positive
 */
public record ZPlus(float epsilon) implements Rule {

    public static final ZPlus STANDARD = new ZPlus(1e-6f);

    public ZPlus {
        Epsilon.refuseUnlessPositive(epsilon);
    }

    @Override
    public Flow propagate(Junction junction, Flow upper) {
        return new Flow.Factor(SignedPart.SUPPORTING.factor(junction, junction.upper(upper), epsilon));
    }
}
