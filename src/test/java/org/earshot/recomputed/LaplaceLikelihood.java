package org.earshot.recomputed;

import java.util.List;

/**
 * -2 log likelihood, by Laplace's approximation, of: an answer agrees ~ one logit for every combination of condition and right or
 * wrong decision, and random intercepts of participants and recordings. Written as a textbook has it: the mode of all intercepts
 * together by Newton's method on the full matrix.
 */
final class LaplaceLikelihood {

    private static final int STEPS = 50;

    private final int people;
    private final int intercepts;
    private final int[] person;
    private final int[] recording;
    private final int[] cell;
    private final boolean[] agrees;

    /** @param conditions in their order; cells are by condition, and under each by right (first) or wrong decisions */
    LaplaceLikelihood(Answers answers, List<String> conditions) {
        List<String> sessions = answers.sessions();
        List<String> recordings = answers.each(Answer::recording);
        int size = answers.size();
        people = sessions.size();
        intercepts = people + recordings.size();
        person = new int[size];
        recording = new int[size];
        cell = new int[size];
        agrees = new boolean[size];
        for (int at = 0; at < size; at++) {
            Answer answer = answers.all().get(at);
            person[at] = sessions.indexOf(answer.session());
            recording[at] = people + recordings.indexOf(answer.recording());
            cell[at] = 2 * conditions.indexOf(answer.condition()) + (answer.right() ? 0 : 1);
            agrees[at] = answer.agrees();
        }
    }

    /** @param parameters the standard deviations of participants and recordings, then the logits of the cells */
    double deviance(double[] parameters) {
        double[] mode = new double[intercepts];
        for (int step = 0; step < STEPS; step++) {
            double[][] equations = equations(parameters, mode);
            double[] change = Elimination.solution(equations);
            double size = 0;
            for (int at = 0; at < intercepts; at++) {
                mode[at] += change[at];
                size += Math.abs(change[at]);
            }
            if (size < 1e-12) {
                break;
            }
        }
        double deviance = Math.log(Elimination.determinant(equations(parameters, mode)));
        for (int at = 0; at < cell.length; at++) {
            double logit = logit(parameters, mode, at);
            deviance += 2 * Math.log(1 + Math.exp(agrees[at] ? -logit : logit));
        }
        for (double intercept : mode) {
            deviance += intercept * intercept;
        }
        return deviance;
    }

    private double logit(double[] parameters, double[] mode, int at) {
        return parameters[2 + cell[at]] + parameters[0] * mode[person[at]] + parameters[1] * mode[recording[at]];
    }

    /** The negative Hessian of the penalised log likelihood, and in a last column its gradient. */
    private double[][] equations(double[] parameters, double[] mode) {
        double[][] equations = new double[intercepts][intercepts + 1];
        for (int row = 0; row < intercepts; row++) {
            equations[row][row] = 1;
            equations[row][intercepts] = -mode[row];
        }
        for (int at = 0; at < cell.length; at++) {
            double probability = 1 / (1 + Math.exp(-logit(parameters, mode, at)));
            double weight = probability * (1 - probability);
            double residual = (agrees[at] ? 1 : 0) - probability;
            int[] of = {person[at], recording[at]};
            for (int one = 0; one < 2; one++) {
                equations[of[one]][intercepts] += residual * parameters[one];
                for (int other = 0; other < 2; other++) {
                    equations[of[one]][of[other]] += weight * parameters[one] * parameters[other];
                }
            }
        }
        return equations;
    }
}
