package org.earshot.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.springframework.util.FileSystemUtils;

/**
 * The models of one's own in the app's data folder, each in a folder of its name.
 *
 * <pre>{@code
 * ModelStore.Imported imported = ModelStore.in(data).importFolder(Path.of("my-model"));
 * }</pre>
 */
public record ModelStore(Path folder) {

    /** The store in the app's data folder, which need not exist yet. */
    public static ModelStore in(DataFolder data) {
        return new ModelStore(data.path().resolve("models"));
    }

    /**
     * What an import did.
     *
     * @param added whether the model was not there before
     */
    public record Imported(Model model, Path folder, boolean added) {}

    /**
     * Copies a model in one step: it is there as a whole or not at all. Doing it again changes nothing.
     *
     * @throws UnfitModelException if the model does not fit, with everything that is wrong
     * @throws EarshotException if another model of this name is there
     */
    public Imported importFolder(Path source) {
        Model model = ModelCheck.read(source);
        List<String> files = List.of(ModelCard.FILE, model.card().weights().file());
        Path target = folder.resolve(model.name());
        try {
            if (Files.exists(target)) {
                refuseOther(source, target, files);
                return new Imported(model, target, false);
            }
            copy(source, target, files);
            return new Imported(model, target, true);
        } catch (IOException e) {
            throw new EarshotException(
                    "Cannot copy the model in " + source + " to " + target + ": " + e.getMessage(), e);
        }
    }

    private static void refuseOther(Path source, Path target, List<String> files) throws IOException {
        for (String file : files) {
            Path present = target.resolve(file);
            if (!Files.exists(present) || Files.mismatch(source.resolve(file), present) >= 0) {
                throw new EarshotException(
                        "There is another model in " + target + ": give this one another name, or remove that one");
            }
        }
    }

    private void copy(Path source, Path target, List<String> files) throws IOException {
        Files.createDirectories(folder);
        removePartial();
        Path partial = Files.createTempDirectory(folder, ".partial-");
        try {
            for (String file : files) {
                Files.copy(source.resolve(file), partial.resolve(file));
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(partial);
        }
    }

    /** What an import left behind that was killed. */
    private void removePartial() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (String.valueOf(entry.getFileName()).startsWith(".partial-")) {
                    FileSystemUtils.deleteRecursively(entry);
                }
            }
        }
    }
}
