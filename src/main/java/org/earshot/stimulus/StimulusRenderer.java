package org.earshot.stimulus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.Split;
import org.earshot.explanation.FauxRelevance;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.RuleNotation;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.model.ShippedModels;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.RenderedSample;
import org.earshot.study.rendering.RenderedStudy;
import org.earshot.study.rendering.StudyRenderer;

/**
 * Renders a study from the data sets and models at hand: asks the network about every recording that may be drawn, draws the
 * samples, explains the decisions, and makes every sample's stimulus under every condition. The network is open only meanwhile.
 *
 * <pre>{@code
 * RenderedStudy rendered = StimulusRenderer.in(data).render(configuration, (stage, done, total) -> {});
 * }</pre>
 *
 * <p>Stateless: any number of threads may render at once, each with a network of its own in memory.
 */
public final class StimulusRenderer implements StudyRenderer {

    private final Function<String, Model> models;
    private final DatasetStore datasets;
    private final Path cache;
    private final DeviceChoice device;

    /**
     * @param models finds a model by its name
     * @param cache where the network's graphs are kept for the next time
     * @param device where networks are to run
     */
    public StimulusRenderer(Function<String, Model> models, DatasetStore datasets, Path cache, DeviceChoice device) {
        this.models = models;
        this.datasets = datasets;
        this.cache = cache;
        this.device = device;
    }

    /** A renderer that finds imported data sets and further models in the app's data folder. */
    public static StimulusRenderer in(Path data, DeviceChoice device) {
        return new StimulusRenderer(
                name -> model(name, data.resolve("models")), DatasetStore.open(data), data.resolve("cache"), device);
    }

    @Override
    public RenderedStudy render(StudyConfiguration configuration, Progress progress) {
        Composite composite = composite(configuration.relevance());
        Model model = models.apply(configuration.model());
        refuseUnknownTarget(configuration.relevance().target(), model);
        PossibleConditions.check(configuration.conditions(), model);
        Dataset dataset = candidates(configuration.data(), model);
        progress.report("Opening the network", 0, 1);
        try (Explainer explainer = Explainer.open(model, cache, device, composite.together())) {
            Decisions decisions = Decisions.of(model, explainer, dataset.recordings(), progress);
            Sampling.Drawn drawn =
                    Sampling.draw(configuration.samples(), decisions.made(), source(configuration.data()));
            List<RenderedSample> samples = render(configuration, composite, explainer, drawn, progress);
            List<String> notes = new ArrayList<>(decisions.notes());
            dataset.problems().forEach(problem -> notes.add(dataset.name() + ": " + problem));
            notes.addAll(Remarks.of(drawn, samples));
            notes.addAll(Remarks.ofUnknown(configuration.samples().excluded(), decisions.made()));
            return new RenderedStudy(
                    model.name(),
                    model.card().weights().sha256(),
                    model.card().labels(),
                    samples,
                    HeadphoneItems.of(configuration.procedure()),
                    notes,
                    decisions.counted(model.card().labels()));
        }
    }

    static Composite composite(StudyConfiguration.Relevance relevance) {
        return relevance.rules().isEmpty()
                ? Composite.named(relevance.composite())
                : RuleNotation.composite(relevance.composite(), relevance.rules());
    }

    private static List<RenderedSample> render(
            StudyConfiguration configuration,
            Composite composite,
            Explainer explainer,
            Sampling.Drawn drawn,
            Progress progress) {
        Optional<FauxRelevance> faux = faux(configuration, composite, explainer.model());
        try {
            return new SampleRenderer(explainer, configuration.relevance(), composite, configuration.conditions(), faux)
                    .render(drawn, progress);
        } finally {
            faux.ifPresent(FauxRelevance::close);
        }
    }

    private static Optional<FauxRelevance> faux(StudyConfiguration configuration, Composite composite, Model model) {
        if (configuration.conditions().stream().noneMatch(condition -> condition.content() == Content.FAUX)) {
            return Optional.empty();
        }
        long seed = configuration.samples().seed();
        return Optional.of(
                switch (configuration.faux()) {
                    case RANDOMISED -> FauxRelevance.randomised(model, composite, seed);
                    case SHIFTED -> FauxRelevance.shifted(model, seed);
                });
    }

    private Dataset candidates(StudyConfiguration.Data data, Model model) {
        Dataset all = datasets.dataset(data.layout());
        if (!data.heldOutOnly()) {
            return all;
        }
        Split split = model.split();
        return all.filter(split::heldOut);
    }

    private static String source(StudyConfiguration.Data data) {
        return (data.heldOutOnly() ? "held-out recordings of " : "recordings of ") + data.layout();
    }

    private static void refuseUnknownTarget(String target, Model model) {
        List<String> labels = model.card().labels();
        boolean anyClass = target.equals(StudyConfiguration.PREDICTED) || target.equals(StudyConfiguration.TRUTH);
        if (!anyClass && !labels.contains(target)) {
            throw new EarshotException(
                    "The model %s has no class '%s' to explain; it has %s".formatted(model.name(), target, labels));
        }
    }

    static Model model(String name, Path folder) {
        if (ShippedModels.has(name)) {
            return ShippedModels.named(name);
        }
        Path own = folder.resolve(name).normalize();
        if (!own.startsWith(folder) || !Files.isDirectory(own)) {
            throw new EarshotException("There is no model '%s': neither among the shipped ones (%s) nor in %s"
                    .formatted(name, String.join(", ", ShippedModels.names()), folder));
        }
        return Model.read(own);
    }
}
