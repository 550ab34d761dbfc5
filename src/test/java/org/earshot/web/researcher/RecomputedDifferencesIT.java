package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.earshot.web.researcher.RecomputedJson.EXACT;
import static org.earshot.web.researcher.RecomputedJson.isFigure;
import static org.earshot.web.researcher.RecomputedJson.isInterval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Statistic;
import org.earshot.recomputed.SwappedTables;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Differences between conditions recomputed from responses.csv: their intervals from the documented resamples, their p-values from all
 * swaps that there are, of which the application draws 10,000 at random.
 */
class RecomputedDifferencesIT {

    static final Map<String, Statistic> FIGURES = Map.of(
            "accuracy", Statistic.agreement(),
            "macroInformedness", Statistic.macro(Statistic::informedness),
            "macroMarkedness", Statistic.macro(Statistic::markedness));

    private static final int PERMUTATIONS = 10_000;
    /** Standard errors: once in 30,000 families of 54 p-values one is further off. */
    private static final double REACH = 5.5;

    private final RecomputedStudy study = RecomputedStudy.get();

    private static Statistic figure(JsonNode comparison) {
        return FIGURES.get(comparison.get("figure").asString());
    }

    private static String stratum(JsonNode comparison) {
        return comparison.get("stratum").asString();
    }

    private Answers under(JsonNode comparison, String place) {
        return study.analysed().under(comparison.get(place).asString());
    }

    @Test
    void differencesAndTheirIntervalsAreThoseOfTheRows() {
        assertThat(study.results().get("comparisons").valueStream())
                .hasSize(6 * 3 * 3)
                .allSatisfy(comparison -> {
                    Answers first = under(comparison, "first").in(stratum(comparison));
                    Answers second = under(comparison, "second").in(stratum(comparison));
                    HashSet<String> both = new HashSet<>(first.sessions());
                    both.retainAll(second.sessions());
                    assertThat(comparison.get("both").asInt()).isEqualTo(both.size());
                    assertThat(comparison.get("participants").asInt())
                            .isEqualTo(
                                    first.sessions().size() + second.sessions().size() - both.size());
                    Statistic figure = figure(comparison);
                    isFigure(comparison.get("difference"), figure.of(first) - figure.of(second));
                    isInterval(comparison.get("interval"), study.resampling().interval(first, second, figure));
                });
    }

    @Test
    void pIsThatOfAllSwapsButForTheDraw() {
        Map<List<String>, SwappedTables> tables = new HashMap<>();
        assertThat(study.results().get("comparisons").valueStream())
                .anySatisfy(
                        comparison -> assertThat(comparison.get("p").asDouble()).isLessThan(0.05))
                .anySatisfy(
                        comparison -> assertThat(comparison.get("p").asDouble()).isBetween(0.2, 0.8))
                .allSatisfy(comparison -> {
                    SwappedTables swapped = tables.computeIfAbsent(
                            List.of(
                                    comparison.get("first").asString(),
                                    comparison.get("second").asString()),
                            pair -> new SwappedTables(under(comparison, "first"), under(comparison, "second")));
                    double exact = swapped.p(Answers.stratum(stratum(comparison)), figure(comparison));
                    double error = Math.sqrt(exact * (1 - exact) / PERMUTATIONS);
                    assertThat(comparison.get("p").asDouble())
                            .isCloseTo(exact, within(REACH * error + 1.0 / PERMUTATIONS));
                });
    }

    @Test
    void holmsCorrectionIsOverThePairsOfAFigureAndStratum() {
        for (String name : FIGURES.keySet()) {
            for (String stratum : RecomputedStudy.STRATA) {
                List<JsonNode> family = study.results()
                        .get("comparisons")
                        .valueStream()
                        .filter(of -> of.get("figure").asString().equals(name)
                                && stratum(of).equals(stratum))
                        .sorted(Comparator.comparingDouble(of -> of.get("p").asDouble()))
                        .toList();
                assertThat(family).hasSize(6);
                double corrected = 0;
                for (int place = 0; place < family.size(); place++) {
                    double p = family.get(place).get("p").asDouble();
                    corrected = Math.max(corrected, Math.min(1, (family.size() - place) * p));
                    assertThat(family.get(place).get("holmP").asDouble()).isCloseTo(corrected, within(EXACT));
                }
            }
        }
    }
}
