package org.earshot.lrp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.EarshotException;

/**
 * Which rule passes relevance through which layer. Pooling, flattening and dropout always pass the gradient.
 *
 * @param name also the name of the graph's signature
 * @param first for the first layer with weights, seen from the input
 * @param convolution for the other convolutions
 * @param dense for dense layers
 */
public record Composite(String name, Rule first, Rule convolution, Rule dense) {

    /** Epsilon everywhere (Bach et al. 2015). */
    public static final Composite EPSILON =
            new Composite("epsilon", Epsilon.STANDARD, Epsilon.STANDARD, Epsilon.STANDARD);

    /** The default: ZPlus in convolutions, Epsilon in dense layers. */
    public static final Composite EPSILON_PLUS =
            new Composite("epsilon-plus", ZPlus.STANDARD, ZPlus.STANDARD, Epsilon.STANDARD);

    /** Alpha 2, beta 1 in convolutions, Epsilon in dense layers. */
    public static final Composite EPSILON_ALPHA2_BETA1 =
            new Composite("epsilon-alpha2-beta1", AlphaBeta.ALPHA2_BETA1, AlphaBeta.ALPHA2_BETA1, Epsilon.STANDARD);

    private static final List<Composite> ALL = List.of(EPSILON, EPSILON_PLUS, EPSILON_ALPHA2_BETA1);

    public static List<Composite> all() {
        return ALL;
    }

    /** The composite of this name, if there is one. */
    public static Optional<Composite> find(String name) {
        return ALL.stream().filter(composite -> composite.name.equals(name)).findFirst();
    }

    /** The composite of this name; refused with the known names otherwise. */
    public static Composite named(String name) {
        return find(name)
                .orElseThrow(() -> new EarshotException("There is no composite '" + name + "' (known: "
                        + ALL.stream().map(Composite::name).collect(Collectors.joining(", ")) + ")"));
    }
}
