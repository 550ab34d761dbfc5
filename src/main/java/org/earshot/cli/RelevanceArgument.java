package org.earshot.cli;

import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.lrp.Composite;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.lrp.RuleNotation;
import org.earshot.lrp.Seed;
import org.earshot.lrp.Target;
import org.earshot.model.Model;
import picocli.CommandLine.Option;

/** The options that say what of a decision is explained, and how. */
public final class RelevanceArgument {

    private static final String OWN = "own";

    @Option(
            names = "--composite",
            defaultValue = "epsilon-plus",
            paramLabel = "NAME",
            description = "how relevance is passed down (default epsilon-plus)")
    private String composite;

    @Option(
            names = "--rule",
            paramLabel = "PLACE=RULE",
            description =
                    "a rule of your own for first, convolution, dense or the name of a layer, such as first=flat or"
                            + " conv2=gamma(0.25); the rest is as in epsilon-plus")
    private Map<String, String> rules = Map.of();

    @Option(
            names = "--target",
            defaultValue = "predicted",
            paramLabel = "predicted|CLASS",
            description = "the explained class (default: the predicted one)")
    private String target;

    @Option(
            names = "--start",
            defaultValue = "logit",
            paramLabel = "WORD",
            description =
                    "what relevance starts from: logit (default), one, or contrastive, the lead over the runner-up")
    private String start;

    RelevanceRequest request(Model model) {
        Composite chosen = rules.isEmpty() ? Composite.named(composite) : RuleNotation.composite(OWN, rules);
        return RelevanceRequest.of(target(model), chosen).withSeed(seed());
    }

    private Seed seed() {
        return Seed.find(start)
                .orElseThrow(() ->
                        new EarshotException("--start " + start + ": relevance starts from logit, one or contrastive"));
    }

    private Target target(Model model) {
        if (target.equals("predicted")) {
            return Target.PREDICTED;
        }
        int label = model.card().labels().indexOf(target);
        if (label < 0) {
            throw new EarshotException("--target " + target + ": " + model.name() + " has no such class (it has "
                    + String.join(", ", model.card().labels()) + ")");
        }
        return Target.of(label);
    }
}
