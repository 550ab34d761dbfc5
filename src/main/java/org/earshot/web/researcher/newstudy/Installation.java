package org.earshot.web.researcher.newstudy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.earshot.dataset.DatasetStore;
import org.earshot.lrp.Composite;
import org.earshot.model.ModelCard;
import org.earshot.model.ModelStore;
import org.earshot.model.ShippedModels;
import org.earshot.web.researcher.form.Suggestions;
import org.springframework.stereotype.Component;

/** The models and recordings of this installation, to choose from. */
@Component
public class Installation implements Suggestions {

    private final DataFolder data;

    Installation(DataFolder data) {
        this.data = data;
    }

    @Override
    public List<String> values(String path) {
        return switch (path) {
            case "model" -> models();
            case "composite" -> Composite.all().stream().map(Composite::name).toList();
            case "data.layout" -> DatasetStore.open(data.path()).names();
            case "target" -> List.of("predicted", "truth");
            case "language" -> List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt");
            default -> List.of();
        };
    }

    private List<String> models() {
        List<String> names = new ArrayList<>(ShippedModels.names());
        Path folder = ModelStore.in(data).folder();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> imported = Files.list(folder)) {
                imported.filter(model -> Files.exists(model.resolve(ModelCard.FILE)))
                        .map(model -> String.valueOf(model.getFileName()))
                        .filter(name -> !names.contains(name))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException("The imported models cannot be listed", e);
            }
        }
        return names;
    }

    @Override
    public String remark(String path, String option) {
        return path.equals("data.layout")
                        && !DatasetStore.open(data.path()).names().contains(option)
                ? "not imported yet"
                : "";
    }
}
