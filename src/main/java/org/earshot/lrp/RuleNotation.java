package org.earshot.lrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.jspecify.annotations.Nullable;

/**
 * Rules and composites as researchers write them: {@code epsilon}, {@code epsilon(0.25)}, {@code gamma(0.25)},
 * {@code alpha-beta(2, 1)}, {@code zplus}, {@code zbox}, {@code wsquare}, {@code flat}, {@code gradient}, {@code guided}.
 */
public final class RuleNotation {

    /** In front of a layer's name, and alone for the kinds of layers. */
    public static final String FIRST = "first";

    public static final String CONVOLUTION = "convolution";
    public static final String DENSE = "dense";

    private static final Pattern NOTATION = Pattern.compile("([a-z-]+)\\s*(?:\\(([^()]*)\\))?");
    private static final String KNOWN = "epsilon, epsilon(E), epsilon-zero-bias, zplus, zplus-zero-bias, gamma(G),"
            + " alpha-beta(A, B), zbox, wsquare, flat, gradient, guided";

    private RuleNotation() {}

    /**
     * A composite of one's own.
     *
     * @param name not that of a known composite
     * @param rules by {@code first}, {@code convolution}, {@code dense}, or the name of a layer; a kind that is not given is as in
     *     {@link Composite#EPSILON_PLUS}
     */
    public static Composite composite(String name, Map<String, String> rules) {
        if (Composite.find(name).isPresent()) {
            throw new EarshotException(
                    "Composite '" + name + "' is known already: one with rules of its own needs a name of its own");
        }
        Map<String, Rule.Weighted> layers = new LinkedHashMap<>();
        rules.forEach((place, rule) -> layers.put(place, rule(place, rule)));
        Composite usual = Composite.EPSILON_PLUS;
        Rule.Weighted first = layers.remove(FIRST);
        Rule.Weighted convolution = layers.remove(CONVOLUTION);
        Rule.Weighted dense = layers.remove(DENSE);
        return new Composite(
                name,
                first == null ? usual.first() : first,
                convolution == null ? usual.convolution() : convolution,
                dense == null ? usual.dense() : dense,
                layers);
    }

    /** The rule that is written as {@code words}; {@code place} is named where it is refused. */
    static Rule.Weighted rule(String place, String words) {
        Matcher matcher = NOTATION.matcher(words.strip());
        if (!matcher.matches()) {
            throw unknown(place, words);
        }
        List<Float> numbers = numbers(place, words, matcher.group(2));
        return switch (matcher.group(1) + "/" + numbers.size()) {
            case "epsilon/0" -> Epsilon.STANDARD;
            case "epsilon/1" -> new Epsilon(numbers.getFirst());
            case "epsilon-zero-bias/0" -> new Epsilon(Epsilon.STANDARD.epsilon(), false);
            case "zplus/0" -> ZPlus.STANDARD;
            case "zplus-zero-bias/0" -> new ZPlus(ZPlus.STANDARD.epsilon(), false);
            case "gamma/1" -> new Gamma(numbers.getFirst(), Gamma.QUARTER.epsilon());
            case "alpha-beta/2" -> new AlphaBeta(numbers.get(0), numbers.get(1), AlphaBeta.ALPHA2_BETA1.epsilon());
            case "zbox/0" -> ZBox.STANDARD;
            case "wsquare/0" -> WSquare.STANDARD;
            case "flat/0" -> Flat.STANDARD;
            case "gradient/0" -> Gradient.PLAIN;
            case "guided/0" -> Gradient.GUIDED;
            default -> throw unknown(place, words);
        };
    }

    private static List<Float> numbers(String place, String words, @Nullable String inside) {
        List<Float> numbers = new ArrayList<>();
        if (inside == null) {
            return numbers;
        }
        for (String number : inside.split(",", -1)) {
            try {
                numbers.add(Float.parseFloat(number.strip()));
            } catch (NumberFormatException e) {
                throw unknown(place, words);
            }
        }
        return numbers;
    }

    private static EarshotException unknown(String place, String words) {
        return new EarshotException("The rule '" + words + "' for " + place + " is not understood; there are " + KNOWN);
    }
}
