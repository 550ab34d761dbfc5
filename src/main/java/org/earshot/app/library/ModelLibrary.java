package org.earshot.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.model.Model;
import org.earshot.model.ModelCard;
import org.earshot.model.ModelStore;
import org.earshot.model.ShippedModels;
import org.springframework.stereotype.Component;

/** The models at hand: shipped ones and imported ones. Stateless. */
@Component
public class ModelLibrary {

    private final DataFolder data;

    ModelLibrary(DataFolder data) {
        this.data = data;
    }

    /** What is known of a model without reading its weights. */
    public record Entry(ModelCard card, boolean shipped) {}

    /** A folder that should hold a model and does not. */
    public record Unreadable(String folder, String reason) {}

    /**
     * All models, the shipped ones first.
     *
     * @param unreadable folders whose card cannot be read
     */
    public record Listing(List<Entry> models, List<Unreadable> unreadable) {}

    public Listing list() {
        List<Entry> models = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        ShippedModels.names().forEach(name -> models.add(new Entry(ShippedModels.card(name), true)));
        for (Path folder : folders()) {
            try {
                models.add(new Entry(ModelCard.read(folder.resolve(ModelCard.FILE)), false));
            } catch (EarshotException e) {
                unreadable.add(new Unreadable(String.valueOf(folder.getFileName()), String.valueOf(e.getMessage())));
            }
        }
        return new Listing(List.copyOf(models), List.copyOf(unreadable));
    }

    public Optional<Entry> find(String name) {
        return list().models().stream()
                .filter(entry -> entry.card().name().equals(name))
                .findFirst();
    }

    /** A model with its weights, if there is one of this name. */
    public Optional<Model> read(String name) {
        return find(name)
                .map(entry -> entry.shipped()
                        ? ShippedModels.named(name)
                        : Model.read(ModelStore.in(data).folder().resolve(name)));
    }

    /**
     * Copies a model from a folder of the server.
     *
     * @throws org.earshot.model.UnfitModelException if it does not fit, with all faults
     */
    public ModelStore.Imported importFolder(Path folder) {
        return ModelStore.in(data).importFolder(folder);
    }

    private List<Path> folders() {
        try (Stream<Path> entries = Files.list(data.folder("models"))) {
            return entries.filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EarshotException("Cannot list the models in " + data.path() + ": " + e.getMessage(), e);
        }
    }
}
