package org.earshot.evaluation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.earshot.Slow;
import org.earshot.evaluation.Comparison;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.regression.Trials;
import org.earshot.study.configuration.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerSimulationTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Without random effects every answer stands for itself: the textbook's comparison of two proportions. */
    @Slow
    @ParameterizedTest
    @CsvSource({
        "WITHIN, 200, 10, 0.6, 0.56",
        "WITHIN, 300, 8, 0.7, 0.67",
        "WITHIN, 150, 20, 0.47, 0.5",
        "BETWEEN, 200, 10, 0.6, 0.54",
        "BETWEEN, 300, 12, 0.7, 0.66",
        "BETWEEN, 160, 20, 0.5, 0.55"
    })
    void agreesWithTheTextbookWithoutRandomEffects(Design design, int participants, int items, double p, double q) {
        PlannedComparison plan = comparison(design, 2, items, p, q, 0, 0, 0.05);
        PowerPoint point = new PowerSimulation(plan, 1).of(participants);
        double answers = (double) items * participants / (design == Design.WITHIN ? 1 : 2);
        double error = Math.sqrt((p * (1 - p) + q * (1 - q)) / answers);
        double expected = NORMAL.survivalProbability(1.96 - Math.abs(p - q) / error)
                + NORMAL.cumulativeProbability(-1.96 - Math.abs(p - q) / error);
        assertThat(point.power()).isCloseTo(expected, within(0.045));
        assertThat(point.width()).isCloseTo(2 * 1.98 * error, within(0.05 * error));
    }

    /** Answers to right and to wrong decisions have variances of their own; the textbook's comparison adds them up. */
    @Slow
    @ParameterizedTest
    @CsvSource({"WITHIN, 150", "BETWEEN, 300"})
    void rightAndWrongDecisionsHaveAgreementsOfTheirOwn(Design design, int participants) {
        PlannedComparison plan = new PlannedComparison(
                design,
                2,
                new PlannedItems(12, 4),
                new AssumedAgreement(0.9, 0.2),
                new AssumedAgreement(0.85, 0.2),
                0,
                0,
                0.05);
        PowerPoint point = new PowerSimulation(plan, 1).of(participants);
        double each = participants / (design == Design.WITHIN ? 1.0 : 2.0);
        double variance = 12 * (0.9 * 0.1 + 0.85 * 0.15) + 4 * 2 * 0.2 * 0.8;
        double error = Math.sqrt(variance / each) / 16;
        double difference = 12 * 0.05 / 16;
        assertThat(point.power()).isCloseTo(NORMAL.survivalProbability(1.96 - difference / error), within(0.045));
        assertThat(point.width()).isCloseTo(2 * 1.98 * error, within(0.05 * error));
    }

    @Test
    void whereAllDecisionsAreRightNothingFollowsFromTheShareOfWrongOnes() {
        PlannedComparison plan = new PlannedComparison(
                Design.WITHIN,
                2,
                new PlannedItems(10, 0),
                new AssumedAgreement(0.6, 0.99),
                new AssumedAgreement(0.5, 0.01),
                0.8,
                0.5,
                0.05);
        assertThat(new PowerSimulation(plan, 4).of(20))
                .isEqualTo(new PowerSimulation(comparison(Design.WITHIN, 2, 10, 0.6, 0.5, 0.8, 0.5, 0.05), 4).of(20));
    }

    @ParameterizedTest
    @CsvSource({"WITHIN, 20", "BETWEEN, 40"})
    void withoutADifferenceTheTestKeepsItsLevelHoweverPeopleAndSamplesDiffer(Design design, int participants) {
        PlannedComparison plan = comparison(design, 2, 10, 0.6, 0.6, 1.2, 0.8, 0.05);
        assertThat(new PowerSimulation(plan, 3).of(participants).power()).isBetween(0.032, 0.068);
    }

    @Test
    void powerGrowsAndIntervalsShrinkWithParticipants() {
        PowerSimulation simulation =
                new PowerSimulation(comparison(Design.WITHIN, 4, 20, 0.6, 0.52, 0.8, 0.5, 0.05), 5);
        List<PowerPoint> points =
                IntStream.of(8, 16, 32, 64).mapToObj(simulation::of).toList();
        for (int at = 1; at < points.size(); at++) {
            assertThat(points.get(at).power()).isGreaterThan(points.get(at - 1).power());
            assertThat(points.get(at).width()).isLessThan(points.get(at - 1).width());
        }
    }

    @Test
    void powerGrowsWithTheDifferenceAndWithSamples() {
        assertThat(power(0.65, 20, 0.5)).isGreaterThan(power(0.58, 20, 0.5));
        assertThat(power(0.58, 40, 0.5)).isGreaterThan(power(0.58, 10, 0.5));
    }

    @Test
    void differentParticipantsCostPowerWherePeopleDiffer() {
        PlannedComparison within = comparison(Design.WITHIN, 2, 20, 0.6, 0.5, 1, 0.5, 0.05);
        PlannedComparison between = comparison(Design.BETWEEN, 2, 20, 0.6, 0.5, 1, 0.5, 0.05);
        assertThat(new PowerSimulation(within, 1).of(24).power())
                .isGreaterThan(0.2 + new PowerSimulation(between, 1).of(24).power());
    }

    /** The mean width over 40 made studies, bootstrapped as on the results page. */
    @Test
    void expectedWidthIsThatOfTheResultsPage() {
        double deviation = Math.hypot(0.8, 0.6);
        double heard = MarginalLogit.of(0.65, deviation);
        double seen = MarginalLogit.of(0.5, deviation);
        double width = IntStream.range(0, 40)
                .mapToDouble(study -> {
                    Comparison comparison = Evaluation.of(
                                    Trials.study(16, 12, 0.8, 0.6, new double[] {heard, seen, heard, seen}, study),
                                    List.of(Trials.HEARD, Trials.SEEN),
                                    List.of("1", "2"),
                                    study)
                            .comparisons()
                            .getFirst();
                    Interval interval = comparison.interval().orElseThrow();
                    return interval.high() - interval.low();
                })
                .average()
                .orElseThrow();
        PlannedComparison plan = comparison(Design.WITHIN, 2, 12, 0.65, 0.5, 0.8, 0.6, 0.05);
        assertThat(new PowerSimulation(plan, 1).of(16).width()).isCloseTo(width, within(0.06 * width));
    }

    @Test
    void sameSeedSamePointAndOtherSeedAnother() {
        PlannedComparison plan = comparison(Design.BETWEEN, 3, 10, 0.6, 0.5, 1, 0.5, 0.05);
        assertThat(new PowerSimulation(plan, 1).of(30)).isEqualTo(new PowerSimulation(plan, 1).of(30));
        assertThat(new PowerSimulation(plan, 2).of(30)).isNotEqualTo(new PowerSimulation(plan, 1).of(30));
    }

    @Test
    void betweenSpreadsParticipantsOverAllConditions() {
        PlannedComparison plan = comparison(Design.BETWEEN, 4, 10, 0.6, 0.5, 1, 0.5, 0.05);
        assertThat(plan.inFirst(21)).isEqualTo(6);
        assertThat(plan.inSecond(21)).isEqualTo(5);
        assertThatThrownBy(() -> new PowerSimulation(plan, 1).of(16)).hasMessageContaining("4 under a condition");
    }

    @Test
    void marginalLogitGivesTheAssumedShare() {
        assertThat(MarginalLogit.of(0.7, 0)).isCloseTo(Math.log(0.7 / 0.3), within(1e-9));
        assertThat(MarginalLogit.of(0.5, 2)).isCloseTo(0, within(1e-9));
        // scipy.integrate.quad(lambda z: norm.pdf(z) * expit(1 + 1.5 * z), -10, 10)
        assertThat(MarginalLogit.mean(1, 1.5)).isCloseTo(0.6707390, within(1e-6));
    }

    /** From scipy: binomtest(1600, 2000).proportion_ci(method="wilson"). */
    @Test
    void errorOfTheSimulationIsWilsons() {
        assertThat(PowerSimulation.wilson(1600).low()).isCloseTo(0.7819, within(1e-4));
        assertThat(PowerSimulation.wilson(1600).high()).isCloseTo(0.8169, within(1e-4));
        assertThat(PowerSimulation.wilson(2000).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void assumptionsOutsideOfTheirRangeAreRefusedByValue() {
        assertThatThrownBy(() -> comparison(Design.WITHIN, 2, 10, 1, 0.5, 1, 1, 0.05))
                .hasMessageContaining("agreement")
                .hasMessageContaining("not 1");
        assertThatThrownBy(() -> comparison(Design.WITHIN, 2, 10, 0.5, 0.5, -1, 1, 0.05))
                .hasMessageContaining("participants")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> comparison(Design.WITHIN, 1, 10, 0.5, 0.5, 1, 1, 0.05))
                .hasMessageContaining("conditions");
    }

    private static double power(double accuracy, int items, double secondAccuracy) {
        PlannedComparison plan = comparison(Design.WITHIN, 2, items, accuracy, secondAccuracy, 0.8, 0.5, 0.05);
        return new PowerSimulation(plan, 1).of(20).power();
    }

    /** The same agreement whether the model was right or wrong. */
    private static PlannedComparison comparison(
            Design design,
            int conditions,
            int items,
            double first,
            double second,
            double participantSd,
            double itemSd,
            double level) {
        return new PlannedComparison(
                design,
                conditions,
                new PlannedItems(items, 0),
                AssumedAgreement.of(first),
                AssumedAgreement.of(second),
                participantSd,
                itemSd,
                level);
    }
}
