package org.earshot.study.configuration;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a session consists of besides its texts, questions and trials.
 *
 * @param soundCheck whether participants unlock and check the sound before the instructions
 * @param headphoneCheck whether, and how, they prove headphones afterwards
 * @param examples whether the instructions show a stimulus of every condition
 * @param breakSeconds a countdown in every break; an offer: participants may go on before
 * @param attentionChecks trials whose answer is told
 * @param palette of the drawings
 * @param showResult whether the debriefing tells how often participant and model agreed
 */
public record Procedure(
        boolean soundCheck,
        Optional<HeadphoneCheck> headphoneCheck,
        boolean examples,
        Practice practice,
        OptionalInt breakSeconds,
        Optional<AttentionChecks> attentionChecks,
        PaletteName palette,
        boolean showResult) {

    /** What a configuration that says nothing of it gets. */
    public static final Procedure USUAL = new Procedure(
            true,
            Optional.empty(),
            false,
            Practice.ONCE,
            OptionalInt.empty(),
            Optional.empty(),
            PaletteName.RED_BLUE,
            true);

    /** How many attention checks every block has. */
    public int attentionChecksPerBlock() {
        return attentionChecks.map(AttentionChecks::perBlock).orElse(0);
    }
}
