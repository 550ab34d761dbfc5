package org.earshot.stimulus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.Progress;
import org.earshot.explanation.FauxRelevance;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.lrp.Seed;
import org.earshot.lrp.Target;
import org.earshot.model.Preprocessed;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.AbsorbedShare;
import org.earshot.study.rendering.RenderedSample;

/**
 * Explains drawn decisions and makes their stimuli.
 *
 * @param asked what of a decision is explained
 * @param faux where a placebo's relevance comes from; none if no condition shows one
 */
record SampleRenderer(
        Explainer explainer,
        StudyConfiguration.Relevance asked,
        Composite composite,
        List<Condition> conditions,
        Optional<FauxRelevance> faux) {

    private static final String STAGE = "Explaining decisions";

    /** The practice samples, then the others, numbered on in this order. */
    List<RenderedSample> render(Sampling.Drawn drawn, Progress progress) {
        List<Decision> decisions = new ArrayList<>(drawn.practice());
        decisions.addAll(drawn.main());
        List<RenderedSample> samples = new ArrayList<>();
        for (Decision decision : decisions) {
            progress.report(STAGE, samples.size(), decisions.size());
            String id = "s%02d".formatted(samples.size() + 1);
            samples.add(render(id, decision, drawn.practice().contains(decision)));
        }
        progress.report(STAGE, decisions.size(), decisions.size());
        return samples;
    }

    private RenderedSample render(String id, Decision decision, boolean practice) {
        Preprocessed prepared = Decisions.prepare(explainer.model(), decision.recording());
        Relevance.Sample relevance = explainer
                .explain(new float[][] {prepared.input()}, request(decision))
                .get(0);
        float[] placebo = faux.map(of -> of.of(decision.recording().id(), prepared, relevance.relevance()))
                .orElseGet(relevance::relevance);
        Presentation presentation =
                new Presentation(explainer.model().preprocessing(), prepared.heard(), relevance.relevance(), placebo);
        return new RenderedSample(
                id,
                decision.recording().id(),
                decision.recording().speaker().id(),
                decision.truth(),
                decision.predicted(),
                practice,
                absorbed(relevance),
                conditions.stream().map(presentation::under).toList());
    }

    private RelevanceRequest request(Decision decision) {
        Seed seed = Seed.find(asked.start()).orElseThrow();
        return RelevanceRequest.of(explained(decision), composite)
                .withSeed(seed)
                .with(RelevanceRequest.Detail.SUMS);
    }

    /** Relevance that starts with 0 has no shares. */
    private static List<AbsorbedShare> absorbed(Relevance.Sample relevance) {
        return relevance.layers().stream()
                .filter(layer -> Double.isFinite(layer.absorbedByBias()))
                .map(layer -> new AbsorbedShare(layer.name(), layer.absorbedByBias()))
                .toList();
    }

    /** Named by its label, so that what is explained is what was decided, even where two classes nearly tie. */
    private Target explained(Decision decision) {
        String label = switch (asked.target()) {
            case StudyConfiguration.PREDICTED -> decision.predicted();
            case StudyConfiguration.TRUTH -> decision.truth();
            default -> asked.target();
        };
        return Target.of(explainer.model().card().labels().indexOf(label));
    }
}
