package org.earshot.web;

import java.util.List;
import java.util.stream.IntStream;
import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.RenderedSample;
import org.earshot.study.rendering.RenderedStudy;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.Candidates;

/**
 * Renders a study's samples all alike, though the network decides otherwise for each: whatever tells them apart is a leak.
 *
 * @param world begins the names of samples, recordings and speakers
 * @param decisions the network's, sample by sample, those to practise on last
 * @param spoken what was spoken instead where the network is wrong
 */
public record TwinRenderer(String world, List<String> decisions, String spoken) implements StudyRenderer {

    @Override
    public RenderedStudy render(StudyConfiguration configuration, Progress progress) {
        RenderedStudy tones = new TonesRenderer().render(configuration, progress);
        RenderedSample look = tones.samples().getFirst();
        List<RenderedSample> samples = IntStream.range(0, tones.samples().size())
                .mapToObj(i -> twin(tones.samples().get(i), look, i))
                .toList();
        return new RenderedStudy(
                tones.model(),
                tones.weightsSha256(),
                tones.labels(),
                samples,
                tones.headphoneItems(),
                tones.notes(),
                Candidates.UNKNOWN);
    }

    private RenderedSample twin(RenderedSample tone, RenderedSample look, int i) {
        boolean right = tone.prediction().equals(tone.trueLabel());
        return new RenderedSample(
                world + "-sample-" + i,
                world + "-recording-" + i,
                world + "-speaker-" + i,
                right ? decisions.get(i) : spoken,
                decisions.get(i),
                tone.practice(),
                tone.absorbed(),
                look.stimuli());
    }
}
