package org.earshot.stimulus;

import java.util.List;
import org.earshot.EarshotException;
import org.earshot.model.Model;
import org.earshot.model.SpectrogramInput;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.Modality;

/** Which conditions a network can be presented under. */
final class PossibleConditions {

    private PossibleConditions() {}

    /** Refuses the first condition that the network cannot have, and says why. */
    static void check(List<Condition> conditions, Model model) {
        if (!(model.preprocessing() instanceof SpectrogramInput)) {
            return;
        }
        for (Condition condition : conditions) {
            if (condition.modality() == Modality.AUDIBLE) {
                throw new EarshotException("The condition " + condition + " needs a model that sees waveforms: "
                        + model.name() + " sees spectrograms, from which there is no exact waveform to listen to");
            }
            if (condition.content() == Content.TIME_FREQUENCY) {
                throw new EarshotException("The condition " + condition + " needs a model that sees waveforms: the "
                        + "visual-explanation of " + model.name() + " is one over time and frequency already");
            }
        }
    }
}
