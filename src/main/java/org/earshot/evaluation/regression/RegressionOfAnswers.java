package org.earshot.evaluation.regression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.regression.AgreementRegression.Fitted;
import org.earshot.evaluation.regression.AgreementRegression.NotEstimable;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/** From answers to numbered cells, and from the cells' logits to coefficients with treatment contrasts. */
final class RegressionOfAnswers {

    private static final int FEW = 10;
    /** In log odds; beyond, people or recordings agree nearly always or nearly never, and Laplace's approximation is poor. */
    private static final double LARGE_SD = 4;

    private final List<AnsweredTrial> answers;
    private final List<Condition> conditions;
    /** The strata that occur: decisions that were right (false) before those that were wrong (true). */
    private final List<Boolean> wrong;

    private final CrossedAnswers crossed;

    RegressionOfAnswers(List<AnsweredTrial> answers, List<Condition> conditions) {
        this.answers = answers;
        this.conditions = conditions.stream()
                .filter(condition ->
                        answers.stream().anyMatch(answer -> answer.condition().equals(condition)))
                .toList();
        this.wrong = List.copyOf(new TreeSet<>(
                answers.stream().map(answer -> !answer.modelWasRight()).toList()));
        Map<?, Integer> participants = numbered(AnsweredTrial::session);
        Map<?, Integer> items = numbered(AnsweredTrial::recording);
        List<AnsweredTrial> inOrder = answers.stream()
                .sorted((one, other) -> one.session().compareTo(other.session()))
                .toList();
        int[] participant = inOrder.stream()
                .mapToInt(answer -> participants.get(answer.session()))
                .toArray();
        int[] item = inOrder.stream()
                .mapToInt(answer -> items.get(answer.recording()))
                .toArray();
        int[] cell = inOrder.stream().mapToInt(this::cell).toArray();
        boolean[] agrees = new boolean[cell.length];
        for (int at = 0; at < cell.length; at++) {
            agrees[at] = inOrder.get(at).agreesWithModel();
        }
        this.crossed = new CrossedAnswers(participant, participants.size(), item, items.size(), cell, agrees);
    }

    private <T extends Comparable<T>> Map<T, Integer> numbered(Function<AnsweredTrial, T> of) {
        Map<T, Integer> numbers = new HashMap<>();
        answers.stream().map(of).sorted().forEach(value -> numbers.putIfAbsent(value, numbers.size()));
        return numbers;
    }

    private int cell(AnsweredTrial answer) {
        return conditions.indexOf(answer.condition()) * wrong.size() + wrong.indexOf(!answer.modelWasRight());
    }

    private int cells() {
        return conditions.size() * wrong.size();
    }

    AgreementRegression result() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new NotEstimable(obstacle.orElseThrow());
        }
        return MixedLogit.of(crossed, cells())
                .<AgreementRegression>map(fit -> new Fitted(
                        coefficients(fit),
                        fit.participantSd(),
                        fit.itemSd(),
                        crossed.participants(),
                        crossed.items(),
                        crossed.size(),
                        warnings(fit)))
                .orElseGet(
                        () -> new NotEstimable("The fit did not converge to a certain optimum, so no number of it can"
                                + " be trusted. More answers may help."));
    }

    private Optional<String> obstacle() {
        if (crossed.participants() < Evaluation.FEWEST_PARTICIPANTS) {
            return Optional.of("The regression needs at least " + Evaluation.FEWEST_PARTICIPANTS
                    + " participants; there are " + crossed.participants() + ".");
        }
        if (crossed.items() < AgreementRegression.FEWEST_ITEMS) {
            return Optional.of("The regression needs at least " + AgreementRegression.FEWEST_ITEMS
                    + " recordings; there are " + crossed.items() + ".");
        }
        if (cells() < 2) {
            return Optional.of("There is one condition and one kind of decision only: nothing to compare.");
        }
        return separation();
    }

    /** With one logit per cell, estimates are finite exactly if every cell has answers of both kinds. */
    private Optional<String> separation() {
        int[] all = new int[cells()];
        int[] agreeing = new int[cells()];
        for (int at = 0; at < crossed.size(); at++) {
            all[crossed.cell()[at]]++;
            agreeing[crossed.cell()[at]] += crossed.agrees()[at] ? 1 : 0;
        }
        for (int cell = 0; cell < all.length; cell++) {
            if (agreeing[cell] == 0 || agreeing[cell] == all[cell]) {
                return Optional.of(separated(cell, all[cell], agreeing[cell]));
            }
        }
        return Optional.empty();
    }

    private String separated(int cell, int all, int agreeing) {
        String where = "under " + conditions.get(cell / wrong.size()) + " to decisions that the model got "
                + (wrong.get(cell % wrong.size()) ? "wrong" : "right");
        if (all == 0) {
            return "There are no answers " + where + ", so that its effect cannot be estimated.";
        }
        return (agreeing == 0 ? "No answer " : "Every answer ") + where
                + " agrees with the model: its log odds would be infinite (complete separation).";
    }

    private List<Coefficient> coefficients(MixedLogit.Fit fit) {
        List<Coefficient> coefficients = new ArrayList<>();
        for (int stratum = 0; stratum < wrong.size(); stratum++) {
            for (int condition = 0; condition < conditions.size(); condition++) {
                RealVector contrast = contrast(condition, stratum);
                coefficients.add(new Coefficient(
                        condition == 0 ? Optional.empty() : Optional.of(conditions.get(condition)),
                        stratum > 0,
                        contrast.dotProduct(fit.logits()),
                        Math.sqrt(contrast.dotProduct(fit.covariance().operate(contrast)))));
            }
        }
        return coefficients;
    }

    /** The weights of the cells' logits in a coefficient: against the first condition, and against the first stratum. */
    private RealVector contrast(int condition, int stratum) {
        RealVector contrast = new ArrayRealVector(cells());
        contrast.addToEntry(condition * wrong.size() + stratum, 1);
        if (condition > 0) {
            contrast.addToEntry(stratum, -1);
        }
        if (stratum > 0) {
            contrast.addToEntry(condition * wrong.size(), -1);
        }
        if (condition > 0 && stratum > 0) {
            contrast.addToEntry(0, 1);
        }
        return contrast;
    }

    private List<String> warnings(MixedLogit.Fit fit) {
        List<String> warnings = new ArrayList<>();
        warn(warnings, "Participants", fit.participantSd(), crossed.participants());
        warn(warnings, "Recordings", fit.itemSd(), crossed.items());
        return warnings;
    }

    private static void warn(List<String> warnings, String what, double deviation, int number) {
        if (deviation == 0) {
            warnings.add(
                    what + " do not differ by more than chance: their standard deviation is estimated as 0 (a singular"
                            + " fit), and the coefficients are those without a random intercept for them.");
        }
        if (deviation > LARGE_SD) {
            warnings.add(
                    what + " differ so much that many agree nearly always or nearly never; Laplace's approximation is"
                            + " poor there, and the coefficients are not to be relied on.");
        }
        if (number < FEW) {
            warnings.add(what + " are few (" + number
                    + "): their standard deviation is uncertain, and Wald intervals tend" + " to be too short.");
        }
    }
}
