package org.earshot.lrp;

/**
 * What is asked about inputs.
 *
 * @param target the explained class of each
 * @param seed what relevance starts from
 * @param composite how it is passed down
 * @param detail how much of it is wanted
 */
public record RelevanceRequest(Target target, Seed seed, Composite composite, Detail detail) {

    /** How much is wanted; more takes longer. */
    public enum Detail {
        /** The relevance of the input. */
        INPUT,
        /** Also its sum in front of every layer with weights. */
        SUMS,
        /** Also the relevance of every input of these layers. */
        LAYERS
    }

    /** The input's relevance, starting from the logit. */
    public static RelevanceRequest of(Target target, Composite composite) {
        return new RelevanceRequest(target, Seed.LOGIT, composite, Detail.INPUT);
    }

    public RelevanceRequest withSeed(Seed other) {
        return new RelevanceRequest(target, other, composite, detail);
    }

    public RelevanceRequest with(Detail other) {
        return new RelevanceRequest(target, seed, composite, other);
    }
}
