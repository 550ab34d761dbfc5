package org.earshot.app.library;

import java.util.List;
import java.util.Optional;
import org.earshot.dataset.Recording;
import org.earshot.dataset.Split;
import org.earshot.model.ModelCard;
import org.earshot.model.Task;
import org.springframework.stereotype.Component;

/** What there is to explore: whose decisions, about which recordings. Stateless. */
@Component
public class ExploreLibrary {

    private final ModelLibrary models;
    private final DatasetLibrary datasets;

    ExploreLibrary(ModelLibrary models, DatasetLibrary datasets) {
        this.models = models;
        this.datasets = datasets;
    }

    public List<String> models() {
        return models.list().models().stream().map(entry -> entry.card().name()).toList();
    }

    public Optional<ModelCard> model(String name) {
        return models.find(name).map(ModelLibrary.Entry::card);
    }

    public List<String> datasets() {
        return datasets.names();
    }

    /** A data set's recordings, or those of them that a model was not trained on; none if there is no such data set. */
    public List<Recording> recordings(String dataset, EvaluatedPart part, Optional<ModelCard> model) {
        List<Recording> all = datasets.find(dataset)
                .map(listed -> listed.dataset().recordings())
                .orElse(List.of());
        if (part == EvaluatedPart.ALL || model.isEmpty()) {
            return all;
        }
        Split split = Task.named(model.get().task()).split(model.get().fold());
        return all.stream().filter(split::heldOut).toList();
    }
}
