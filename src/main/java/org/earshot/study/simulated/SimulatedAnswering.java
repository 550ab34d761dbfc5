package org.earshot.study.simulated;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.earshot.study.configuration.Condition;
import org.jspecify.annotations.Nullable;

/**
 * How simulated participants answer the trials of a study. Written as the HTTP API has it, and stored so:
 *
 * <pre>{@code
 * {"answering": "random"}
 * {"answering": "heard", "accuracy": 0.95}
 * {"answering": "model"}
 * {"answering": "accuracies", "accuracies": {"audible-explanation": {"right": 0.8, "wrong": 0.4}}}
 * }</pre>
 */
public sealed interface SimulatedAnswering {

    /** The name of the way in what is written. */
    String written();

    /** Any digit, each as likely as the others, whatever the trial. */
    record Guessing() implements SimulatedAnswering {

        @Override
        public String written() {
            return "random";
        }
    }

    /**
     * The digit that was spoken, whatever the network decided and whatever the trial shows of it.
     *
     * @param accuracy how often it is understood, from 0 to 1; otherwise it is any other digit
     */
    record Hearing(double accuracy) implements SimulatedAnswering {

        public Hearing {
            share("accuracy", accuracy);
        }

        @Override
        public String written() {
            return "heard";
        }
    }

    /** What the network decides when it is given the stimulus itself instead of the recording. */
    record AsNetwork() implements SimulatedAnswering {

        @Override
        public String written() {
            return "model";
        }
    }

    /**
     * The network's decision as often as given for the trial's condition; otherwise any other digit.
     *
     * @param accuracies of every condition of the study
     */
    record GivenAccuracies(Map<Condition, Accuracy> accuracies) implements SimulatedAnswering {

        /** In the order of all conditions, however they were given or stored. */
        public GivenAccuracies {
            Map<Condition, Accuracy> given = accuracies;
            Map<Condition, Accuracy> ordered = new LinkedHashMap<>();
            Condition.all().stream()
                    .filter(given::containsKey)
                    .forEach(condition -> ordered.put(condition, given.get(condition)));
            accuracies = Collections.unmodifiableMap(ordered);
        }

        @Override
        public String written() {
            return "accuracies";
        }

        /** @throws EarshotException if the way does not say how often answers under it agree */
        public Accuracy of(Condition condition) {
            Accuracy accuracy = accuracies.get(condition);
            if (accuracy == null) {
                throw new EarshotException("The accuracies have none for the condition '" + condition + "'");
            }
            return accuracy;
        }
    }

    /**
     * How often answers agree with the network.
     *
     * @param right where it decided rightly, from 0 to 1
     * @param wrong where it decided wrongly
     */
    record Accuracy(double right, double wrong) {

        public Accuracy {
            share("accuracy", right);
            share("accuracy", wrong);
        }

        public double where(boolean modelWasRight) {
            return modelWasRight ? right : wrong;
        }
    }

    /** @throws EarshotException if the study has a condition that nothing is said of, or something is said of another */
    default void checkFor(List<Condition> conditions) {
        if (this instanceof GivenAccuracies given) {
            conditions.forEach(given::of);
            given.accuracies().keySet().stream()
                    .filter(condition -> !conditions.contains(condition))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new EarshotException("The study has no condition '" + other + "'; it has " + conditions);
                    });
        }
    }

    /** As JSON has it. */
    default Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("answering", written());
        switch (this) {
            case Hearing(double accuracy) -> fields.put("accuracy", accuracy);
            case GivenAccuracies(Map<Condition, Accuracy> accuracies) -> {
                Map<String, Object> each = new LinkedHashMap<>();
                accuracies.forEach((condition, accuracy) ->
                        each.put(condition.name(), Map.of("right", accuracy.right(), "wrong", accuracy.wrong())));
                fields.put("accuracies", each);
            }
            case Guessing it -> {}
            case AsNetwork it -> {}
        }
        return fields;
    }

    /**
     * Reads what {@link #fields} writes.
     *
     * @throws EarshotException naming what is missing or does not fit
     */
    static SimulatedAnswering read(Map<String, ?> fields) {
        return switch (String.valueOf(fields.get("answering"))) {
            case "random" -> new Guessing();
            case "heard" -> new Hearing(number("accuracy", fields.get("accuracy")));
            case "model" -> new AsNetwork();
            case "accuracies" -> accuracies(fields.get("accuracies"));
            default ->
                throw new EarshotException("'answering' has to be 'random', 'heard', 'model' or 'accuracies', not '"
                        + fields.get("answering") + "'");
        };
    }

    private static GivenAccuracies accuracies(@Nullable Object written) {
        if (!(written instanceof Map<?, ?> each)) {
            throw new EarshotException("'accuracies' has to say how often answers agree under every condition");
        }
        Map<Condition, Accuracy> accuracies = new LinkedHashMap<>();
        each.forEach((name, accuracy) ->
                accuracies.put(Condition.parse(String.valueOf(name)), accuracy(String.valueOf(name), accuracy)));
        return new GivenAccuracies(accuracies);
    }

    private static Accuracy accuracy(String name, Object written) {
        if (!(written instanceof Map<?, ?> both)) {
            throw new EarshotException("The accuracies of '" + name + "' have to be {\"right\": ..., \"wrong\": ...}");
        }
        return new Accuracy(
                number(name + "." + "right", both.get("right")), number(name + "." + "wrong", both.get("wrong")));
    }

    private static double number(String name, @Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new EarshotException("'" + name + "' has to be a number from 0 to 1");
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new EarshotException("The " + name + " has to be from 0 to 1, not " + value);
        }
    }
}
