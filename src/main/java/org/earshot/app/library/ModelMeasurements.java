package org.earshot.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.Sha256;
import org.earshot.app.library.ModelEvaluations.Measured;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;
import org.earshot.model.AccuracyReport;
import org.earshot.model.ModelCard;
import org.earshot.model.Task;
import org.springframework.stereotype.Component;

/** What models decide about data sets, and what of it is kept in the data folder's cache, per network, data set and part. */
@Component
class ModelMeasurements {

    private final DatasetLibrary datasets;
    private final SharedNetwork network;
    private final DataFolder data;
    private final Clock clock;

    ModelMeasurements(DatasetLibrary datasets, SharedNetwork network, DataFolder data, Clock clock) {
        this.datasets = datasets;
        this.network = network;
        this.data = data;
        this.clock = clock;
    }

    /** What was measured before, if anything was. */
    Optional<Measured> find(ModelCard model, String dataset, EvaluatedPart part) {
        return datasets.find(dataset)
                .flatMap(listed -> StoredDecisions.read(file(model, dataset, part))
                        .map(stored -> measured(model, listed, part, stored)));
    }

    /** The recordings that a model would be measured on: of this part, with a label for its task. */
    List<Recording> recordings(ModelCard model, DatasetLibrary.Listed dataset, EvaluatedPart part) {
        Task task = Task.named(model.task());
        Split split = task.split(model.fold());
        return dataset.dataset().recordings().stream()
                .filter(recording -> task.label(recording).isPresent())
                .filter(recording -> part == EvaluatedPart.ALL || split.heldOut(recording))
                .toList();
    }

    /** Measures now, in this thread, and keeps what came of it. */
    Measured measure(ModelCard model, String name, EvaluatedPart part, Progress progress) {
        DatasetLibrary.Listed dataset =
                datasets.find(name).orElseThrow(() -> new EarshotException("There is no data set '" + name + "'."));
        List<Recording> recordings = recordings(model, dataset, part);
        if (recordings.isEmpty()) {
            throw new EarshotException(
                    "There is no recording to decide among the " + part.title() + " of " + name + ".");
        }
        progress.report("Opening the network", 0, recordings.size());
        AccuracyReport report = AccuracyReport.of(
                inputs -> network.use(model, explainer -> explainer.logits(inputs)),
                model.preprocessing(),
                Task.named(model.task()),
                recordings,
                (done, total) -> progress.report("Recordings decided", done, total));
        StoredDecisions stored = StoredDecisions.of(report, clock.instant());
        stored.write(file(model, name, part));
        return measured(model, dataset, part, stored);
    }

    private Measured measured(
            ModelCard model, DatasetLibrary.Listed dataset, EvaluatedPart part, StoredDecisions stored) {
        AccuracyReport report = stored.report(dataset);
        boolean outdated = report.decisions().size() != stored.decisions().size()
                || stored.decisions().size() != recordings(model, dataset, part).size();
        return new Measured(model.name(), dataset.dataset().name(), part, report, stored.at(), outdated);
    }

    private Path file(ModelCard model, String dataset, EvaluatedPart part) {
        return data.folder("cache/evaluations").resolve(key(model) + "-" + dataset + "-" + part.word() + ".json");
    }

    /** All that a decision depends on. */
    private static String key(ModelCard model) {
        String everything = Stream.of(
                        model.weights().sha256(),
                        model.architecture(),
                        model.layers().toString(),
                        model.preprocessing().toString(),
                        model.labels().toString(),
                        "" + model.fold())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(everything).substring(0, 16);
    }
}
