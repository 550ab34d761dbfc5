package org.earshot.study.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;

/**
 * One recording with the model's decision on it, rendered under every condition of the study.
 *
 * @param id unique within the study, the same for all conditions
 * @param recording the recording's id in its dataset
 * @param practice whether it is practised on and left out of the results
 * @param absorbed what stayed in every layer of the network, from the input's layer on; empty if that is undefined
 */
public record RenderedSample(
        String id,
        String recording,
        String speaker,
        String trueLabel,
        String prediction,
        boolean practice,
        List<AbsorbedShare> absorbed,
        List<RenderedStimulus> stimuli) {

    public RenderedSample {
        absorbed = List.copyOf(absorbed);
        stimuli = List.copyOf(stimuli);
    }

    /** The stimuli by their condition. */
    public Map<Condition, RenderedStimulus> byCondition() {
        return stimuli.stream().collect(Collectors.toUnmodifiableMap(RenderedStimulus::condition, s -> s));
    }
}
