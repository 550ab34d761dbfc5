package org.earshot.evaluation.regression;

import java.util.Arrays;

/**
 * The penalised deviance -2 log L(y | u) + |u|^2 at one u, with half of its (negative) gradient and half of its Hessian. The
 * larger grouping is the one that {@link CrossedHessian} eliminates.
 */
final class PenalisedPoint {

    private final CrossedAnswers answers;
    private final double[] modes;
    private final double participantSd;
    private final double itemSd;
    private final boolean moreParticipants;
    private final double[] participantGradient;
    private final double[] itemGradient;
    private final double[] weights;
    private final double deviance;
    private final CrossedHessian hessian;

    PenalisedPoint(CrossedAnswers answers, double[] logits, double[] modes, double participantSd, double itemSd) {
        this.answers = answers;
        this.modes = modes;
        this.participantSd = participantSd;
        this.itemSd = itemSd;
        this.moreParticipants = answers.participants() >= answers.items();
        this.participantGradient = new double[answers.participants()];
        this.itemGradient = new double[answers.items()];
        this.weights = new double[answers.size()];
        double[] participantWeights = new double[answers.participants()];
        double[] itemWeights = new double[answers.items()];
        double[][] both = moreParticipants
                ? new double[answers.participants()][answers.items()]
                : new double[answers.items()][answers.participants()];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            int participant = answers.participant()[at];
            int item = answers.item()[at];
            double logit = logits[answers.cell()[at]]
                    + participantSd * modes[participant]
                    + itemSd * modes[answers.participants() + item];
            double small = Math.exp(-Math.abs(logit));
            double probability = logit >= 0 ? 1 / (1 + small) : small / (1 + small);
            boolean agrees = answers.agrees()[at];
            boolean likely = agrees == (logit >= 0);
            sum += 2 * (Math.log1p(small) + (likely ? 0 : Math.abs(logit)));
            weights[at] = small / ((1 + small) * (1 + small));
            double residual = (agrees ? 1 : 0) - probability;
            participantGradient[participant] += residual * participantSd;
            itemGradient[item] += residual * itemSd;
            participantWeights[participant] += weights[at] * participantSd * participantSd;
            itemWeights[item] += weights[at] * itemSd * itemSd;
            both[moreParticipants ? participant : item][moreParticipants ? item : participant] +=
                    weights[at] * participantSd * itemSd;
        }
        for (int at = 0; at < modes.length; at++) {
            sum += modes[at] * modes[at];
        }
        penalise(participantGradient, participantWeights, 0);
        penalise(itemGradient, itemWeights, answers.participants());
        this.deviance = sum;
        this.hessian = moreParticipants
                ? new CrossedHessian(participantWeights, itemWeights, both)
                : new CrossedHessian(itemWeights, participantWeights, both);
    }

    private void penalise(double[] gradient, double[] diagonal, int start) {
        for (int at = 0; at < gradient.length; at++) {
            gradient[at] -= modes[start + at];
            diagonal[at] += 1;
        }
    }

    double[] modes() {
        return modes;
    }

    double deviance() {
        return deviance;
    }

    CrossedHessian hessian() {
        return hessian;
    }

    /** Newton's step: participants, then items. */
    double[] step() {
        return solved(participantGradient.clone(), itemGradient.clone());
    }

    /** By how much the step would lower a quadratic penalised deviance. */
    double promise(double[] step) {
        double promise = 0;
        for (int at = 0; at < step.length; at++) {
            promise += step[at] * gradient(at);
        }
        return promise;
    }

    private double gradient(int at) {
        int participants = participantGradient.length;
        return at < participants ? participantGradient[at] : itemGradient[at - participants];
    }

    private double[] solved(double[] participants, double[] items) {
        if (moreParticipants) {
            hessian.solve(participants, items);
        } else {
            hessian.solve(items, participants);
        }
        double[] both = Arrays.copyOf(participants, participants.length + items.length);
        System.arraycopy(items, 0, both, participants.length, items.length);
        return both;
    }

    /**
     * The information about the logits of the cells that is left when the random intercepts are unknown: the weights of the
     * cells minus what the intercepts take of them. By its inverse fixed effects are scaled.
     */
    double[][] cellInformation(int cells) {
        double[][] information = new double[cells][cells];
        for (int cell = 0; cell < cells; cell++) {
            double[] participants = new double[participantGradient.length];
            double[] items = new double[itemGradient.length];
            for (int at = 0; at < weights.length; at++) {
                if (answers.cell()[at] == cell) {
                    information[cell][cell] += weights[at];
                    participants[answers.participant()[at]] += weights[at] * participantSd;
                    items[answers.item()[at]] += weights[at] * itemSd;
                }
            }
            double[] taken = solved(participants, items);
            for (int at = 0; at < weights.length; at++) {
                information[cell][answers.cell()[at]] -= weights[at]
                        * (participantSd * taken[answers.participant()[at]]
                                + itemSd * taken[participantGradient.length + answers.item()[at]]);
            }
        }
        return information;
    }
}
