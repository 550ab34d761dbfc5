package org.earshot.lrp;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.lrp.rule.AlphaBeta;
import org.earshot.lrp.rule.Epsilon;
import org.earshot.lrp.rule.Flat;
import org.earshot.lrp.rule.Gamma;
import org.earshot.lrp.rule.Gradient;
import org.earshot.lrp.rule.Rule;
import org.earshot.lrp.rule.WSquare;
import org.earshot.lrp.rule.ZBox;
import org.earshot.lrp.rule.ZPlus;
import org.earshot.model.Architecture;
import org.earshot.model.Layer;

/**
 * Which rule passes relevance through which layer. Layers without weights have rules of their own, the same in every composite.
 *
 * @param name also the name of the graph's signature
 * @param first for the first layer with weights, seen from the input
 * @param convolution for the other convolutions
 * @param dense for the other dense layers
 * @param layers for single layers by name, before all others
 */
public record Composite(
        String name,
        Rule.Weighted first,
        Rule.Weighted convolution,
        Rule.Weighted dense,
        Map<String, Rule.Weighted> layers) {

    /** The default: ZPlus in convolutions, Epsilon in dense layers. */
    public static final Composite EPSILON_PLUS = of("epsilon-plus", ZPlus.STANDARD, ZPlus.STANDARD, Epsilon.STANDARD);

    /** Epsilon everywhere (Bach et al. 2015). */
    public static final Composite EPSILON = everywhere("epsilon", Epsilon.STANDARD);

    /** Alpha 2, beta 1 in convolutions, Epsilon in dense layers. */
    public static final Composite EPSILON_ALPHA2_BETA1 =
            of("epsilon-alpha2-beta1", AlphaBeta.ALPHA2_BETA1, AlphaBeta.ALPHA2_BETA1, Epsilon.STANDARD);

    private static final Epsilon WITHOUT_BIAS = new Epsilon(1e-6f, false);
    private static final ZPlus PLUS_WITHOUT_BIAS = new ZPlus(1e-6f, false);

    private static final List<Composite> ALL = List.of(
            EPSILON_PLUS,
            EPSILON,
            EPSILON_ALPHA2_BETA1,
            everywhere("epsilon-0.25", new Epsilon(0.25f)),
            everywhere("epsilon-zero-bias", WITHOUT_BIAS),
            everywhere("gamma-0.25", Gamma.QUARTER),
            everywhere("zplus", ZPlus.STANDARD),
            everywhere("alpha2-beta1", AlphaBeta.ALPHA2_BETA1),
            of("epsilon-plus-zero-bias", PLUS_WITHOUT_BIAS, PLUS_WITHOUT_BIAS, WITHOUT_BIAS),
            of("epsilon-plus-flat", Flat.STANDARD, ZPlus.STANDARD, Epsilon.STANDARD),
            of("epsilon-alpha2-beta1-flat", Flat.STANDARD, AlphaBeta.ALPHA2_BETA1, Epsilon.STANDARD),
            of("epsilon-plus-wsquare", WSquare.STANDARD, ZPlus.STANDARD, Epsilon.STANDARD),
            of("epsilon-gamma-box", ZBox.STANDARD, Gamma.QUARTER, Epsilon.STANDARD),
            everywhere("guided-backprop", Gradient.GUIDED),
            everywhere("gradient", Gradient.PLAIN));

    public Composite {
        // In one order always: the name of a kept graph is made from it.
        layers = Collections.unmodifiableMap(new TreeMap<>(layers));
        if (convolution instanceof ZBox
                || dense instanceof ZBox
                || layers.values().stream().anyMatch(ZBox.class::isInstance)) {
            throw new EarshotException(
                    "Composite " + name + ": ZBox needs inputs with known limits, so it is for the first layer alone");
        }
    }

    /** A composite by the kinds of layers. */
    public static Composite of(String name, Rule.Weighted first, Rule.Weighted convolution, Rule.Weighted dense) {
        return new Composite(name, first, convolution, dense, Map.of());
    }

    /** The same rule in all layers. */
    public static Composite everywhere(String name, Rule.Weighted rule) {
        return of(name, rule, rule, rule);
    }

    /** The rule of a layer. */
    Rule.Weighted rule(Layer.Weighted layer, boolean isFirst) {
        Rule.Weighted own = layers.get(layer.name());
        if (own != null) {
            return own;
        }
        if (isFirst) {
            return first;
        }
        return switch (layer) {
            case Layer.Convolution ignored -> convolution;
            case Layer.Dense ignored -> dense;
        };
    }

    /** Refuses rules for layers that the network does not have, with the names of those it has. */
    void check(Architecture architecture) {
        List<String> known = architecture.weighted().keySet().stream()
                .map(Layer.Weighted::name)
                .toList();
        List<String> unknown =
                layers.keySet().stream().filter(layer -> !known.contains(layer)).toList();
        if (!unknown.isEmpty()) {
            throw new EarshotException("Composite " + name + " has rules for " + String.join(", ", unknown) + ", but "
                    + architecture.name() + " has the layers " + String.join(", ", known));
        }
    }

    /** Whether it must be told the limits of the inputs. */
    boolean asksForLimits() {
        return first instanceof ZBox;
    }

    /** All composites that have a name, the default first. */
    public static List<Composite> all() {
        return ALL;
    }

    /** What a graph is exported with for this composite: the known ones share one graph, others have one of their own. */
    public List<Composite> together() {
        return ALL.contains(this) ? ALL : List.of(this);
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
