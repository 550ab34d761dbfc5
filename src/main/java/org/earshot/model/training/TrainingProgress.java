package org.earshot.model.training;

/** Hears how a training run goes. */
public interface TrainingProgress {

    /**
     * After a step.
     *
     * @param step steps done so far, in all runs
     * @param loss of the batch
     */
    void stepped(int step, int steps, double loss, double learningRate);

    /** After a look at the validation recordings. */
    void validated(int step, double accuracy, int recordings);

    /** Before the first step, when a run goes on from a checkpoint. */
    void resumed(int step);
}
