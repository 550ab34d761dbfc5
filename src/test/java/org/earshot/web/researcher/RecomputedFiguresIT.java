package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.RecomputedJson.isFigure;
import static org.earshot.web.researcher.RecomputedJson.isFigureWithInterval;
import static org.earshot.web.researcher.RecomputedJson.isInterval;

import org.earshot.recomputed.Answer;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.Resampling;
import org.earshot.recomputed.Statistic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Informedness and markedness, their means, agreement and the matrices, with all intervals, recomputed from responses.csv. */
class RecomputedFiguresIT {

    private final RecomputedStudy study = RecomputedStudy.get();

    @Test
    void everyIntervalAndEveryKindOfUndefinedFigureOccurs() {
        assertThat(study.analysed().sessions()).hasSize(AnsweredStudy.FULL);
        assertThat(study.results().get("cells").valueStream())
                .anySatisfy(
                        cell -> assertThat(cell.get("informedness").isNull()).isTrue())
                .anySatisfy(cell -> assertThat(cell.get("markedness").isNull()).isTrue())
                .anySatisfy(cell ->
                        assertThat(cell.get("informednessInterval").isNull()).isFalse())
                .anySatisfy(cell ->
                        assertThat(cell.get("markednessInterval").isNull()).isFalse())
                .as("defined, but not in enough resamples")
                .anySatisfy(cell -> {
                    assertThat(cell.get("markedness").isNull()).isFalse();
                    assertThat(cell.get("markednessInterval").isNull()).isTrue();
                });
    }

    @Test
    void overallFiguresAreThoseOfTheRows() {
        overall(study.results(), study.analysed(), study.resampling());
    }

    private static void overall(JsonNode results, Answers answers, Resampling resampling) {
        assertThat(results.get("answers").asInt()).isEqualTo(answers.size());
        assertThat(results.get("participants").asInt())
                .isEqualTo(answers.sessions().size());
        isFigure(results.get("accuracy"), Statistic.agreement().of(answers));
        isInterval(results.get("accuracyInterval"), resampling.interval(answers, Statistic.agreement()));
    }

    @Test
    void figuresOfEveryDigitAreThoseOfTheRows() {
        assertThat(study.results().get("cells").valueStream()).hasSize(120).allSatisfy(cell -> {
            Answers answers = study.of(cell);
            String digit = cell.get("class").asString();
            int decided = answers.count(answer -> answer.decided().equals(digit));
            int answered = answers.count(answer -> answer.answered().equals(digit));
            int both = answers.count(digit, digit);
            assertThat(cell.get("tp").asInt()).isEqualTo(both);
            assertThat(cell.get("fp").asInt()).isEqualTo(answered - both);
            assertThat(cell.get("fn").asInt()).isEqualTo(decided - both);
            assertThat(cell.get("tn").asInt()).isEqualTo(answers.size() - decided - answered + both);
            isFigureWithInterval(cell, "informedness", answers, Statistic.informedness(digit), study.resampling());
            isFigureWithInterval(cell, "markedness", answers, Statistic.markedness(digit), study.resampling());
        });
    }

    @Test
    void averagesAreThoseOfTheRows() {
        assertThat(study.results().get("summaries").valueStream())
                .hasSize(12)
                .allSatisfy(summary -> average(summary, study.of(summary), study.resampling()));
    }

    private static void average(JsonNode summary, Answers answers, Resampling resampling) {
        assertThat(summary.get("participants").asInt())
                .isEqualTo(answers.sessions().size());
        assertThat(summary.get("answers").asInt()).isEqualTo(answers.size());
        isFigureWithInterval(summary, "accuracy", answers, Statistic.agreement(), resampling);
        isFigureWithInterval(
                summary, "macroInformedness", answers, Statistic.macro(Statistic::informedness), resampling);
        isFigureWithInterval(summary, "macroMarkedness", answers, Statistic.macro(Statistic::markedness), resampling);
        assertThat(summary.get("macroInformednessClasses").asLong())
                .isEqualTo(Statistic.DIGITS.stream()
                        .filter(digit ->
                                !Double.isNaN(Statistic.informedness(digit).of(answers)))
                        .count());
        assertThat(summary.get("macroMarkednessClasses").asLong())
                .isEqualTo(Statistic.DIGITS.stream()
                        .filter(digit ->
                                !Double.isNaN(Statistic.markedness(digit).of(answers)))
                        .count());
        isFigure(summary.get("medianResponseTimeMs"), Statistic.medianTime().of(answers));
    }

    @Test
    void powersWeightedAveragesAreThoseOfTheRows() {
        assertThat(study.results().get("summaries").valueStream())
                .as("weights matter")
                .anySatisfy(summary -> assertThat(
                                summary.get("prevalenceWeightedInformedness").asDouble())
                        .isNotCloseTo(
                                summary.get("macroInformedness").asDouble(),
                                org.assertj.core.api.Assertions.within(1e-3)))
                .allSatisfy(summary -> {
                    Answers answers = study.of(summary);
                    isFigure(
                            summary.get("prevalenceWeightedInformedness"),
                            Statistic.weighted(Statistic::informedness, RecomputedFiguresIT::decidedFor)
                                    .of(answers));
                    isFigure(
                            summary.get("biasWeightedInformedness"),
                            Statistic.weighted(Statistic::informedness, RecomputedFiguresIT::named)
                                    .of(answers));
                    isFigure(
                            summary.get("prevalenceWeightedMarkedness"),
                            Statistic.weighted(Statistic::markedness, RecomputedFiguresIT::decidedFor)
                                    .of(answers));
                    isFigure(
                            summary.get("biasWeightedMarkedness"),
                            Statistic.weighted(Statistic::markedness, RecomputedFiguresIT::named)
                                    .of(answers));
                });
    }

    private static boolean decidedFor(Answer answer, String digit) {
        return answer.decided().equals(digit);
    }

    private static boolean named(Answer answer, String digit) {
        return answer.answered().equals(digit);
    }

    @Test
    void matricesCountTheRows() {
        assertThat(study.results().get("matrices").valueStream()).hasSize(12).allSatisfy(matrix -> {
            Answers answers = study.of(matrix);
            for (int decided = 0; decided < 10; decided++) {
                for (int answered = 0; answered < 10; answered++) {
                    assertThat(matrix.get("counts").get(decided).get(answered).asInt())
                            .isEqualTo(answers.count(
                                    matrix.get("labels").get(decided).asString(),
                                    matrix.get("labels").get(answered).asString()));
                }
            }
        });
    }

    @Test
    void withoutExclusionsEverythingIsOfAllRows() {
        JsonNode all = RecomputedStudy.fetch("/evaluation?exclusions=off").json();
        Resampling resampling = new Resampling(study.exported(), RecomputedStudy.SEED);
        assertThat(all.get("exclusionsApplied").asBoolean()).isFalse();
        assertThat(study.results().get("exclusionsApplied").asBoolean()).isTrue();
        overall(all, study.exported(), resampling);
        assertThat(all.get("summaries").valueStream()).hasSize(12).allSatisfy(summary -> {
            average(
                    summary,
                    study.exported()
                            .under(
                                    summary.get("condition").asString(),
                                    summary.get("stratum").asString()),
                    resampling);
        });
    }
}
