package org.earshot.cli.bench.page;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.earshot.Quantiles;
import org.earshot.cli.bench.BenchStudy;

/**
 * Measures the same again and again: right after a new answer, so that nothing is known yet, and once more.
 *
 * @param rounds measured, after one to warm up
 * @param told of the medians
 */
record DashboardRounds(URI server, int rounds, Consumer<Map<String, Object>> told) {

    private static final String UNIT = "Ms";

    /** A study and how many have answered all of it. */
    record Crowd(BenchStudy study, int participants) {

        String slug() {
            return study.slug();
        }
    }

    /** Something that takes its time, in milliseconds by name. */
    @FunctionalInterface
    interface Measured {
        Map<String, Double> of(String slug) throws IOException, InterruptedException;
    }

    /** Tells medians of both, and how many times as long the larger one takes after a new answer. */
    void compare(String what, Crowd few, Crowd many, Measured measured) throws IOException, InterruptedException {
        Map<String, Double> ofFew = measure(what, few, measured);
        Map<String, Double> ofMany = measure(what, many, measured);
        Map<String, Object> ratios = new LinkedHashMap<>();
        ratios.put("ratio", what);
        ratios.put("participants", many.participants() + " to " + few.participants());
        ofMany.forEach(
                (name, value) -> ratios.put(name.replace(UNIT, "Ratio"), value / ofFew.getOrDefault(name, Double.NaN)));
        told.accept(ratios);
    }

    private Map<String, Double> measure(String what, Crowd crowd, Measured measured)
            throws IOException, InterruptedException {
        List<Map<String, Double>> fresh = new ArrayList<>();
        List<Map<String, Double>> again = new ArrayList<>();
        try (NewAnswers answers = new NewAnswers(server, crowd.slug())) {
            for (int round = 0; round <= rounds; round++) {
                answers.give();
                fresh.add(measured.of(crowd.slug()));
                again.add(measured.of(crowd.slug()));
            }
        }
        Map<String, Double> medians = medians(fresh);
        tell(what, crowd, "after a new answer", medians);
        tell(what, crowd, "again", medians(again));
        return medians;
    }

    private void tell(String what, Crowd crowd, String when, Map<String, Double> medians) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("opened", what);
        line.put("participants", crowd.participants());
        line.put("when", when);
        line.putAll(medians);
        told.accept(line);
    }

    /** Without the first, which warms up. */
    static Map<String, Double> medians(List<Map<String, Double>> rounds) {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (String name : rounds.getFirst().keySet()) {
            double[] values = rounds.stream()
                    .skip(1)
                    .mapToDouble(round -> round.getOrDefault(name, Double.NaN))
                    .toArray();
            medians.put(name, new Quantiles(values).median());
        }
        return medians;
    }
}
