package org.earshot.lrp;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.model.Architecture;
import org.earshot.model.Model;
import org.earshot.model.Weights;
import org.springframework.util.FileSystemUtils;

/**
 * Exported graphs in a folder, one per weights, version of the graph's code and set of composites. A graph appears in one step,
 * so that several processes may share the folder; if two export the same one, the second finds the first one's.
 */
record GraphCache(Path folder) {

    /** The folder of the model's SavedModel, which is made if it is not there yet. */
    Path graphOf(Model model, List<Composite> composites) {
        Path place = folder.resolve(model.name() + "-" + key(model, composites));
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempDirectory(folder, ".partial-");
            try {
                Path exported = partial.resolve("graph");
                ExplanationGraph.export(model.architecture(), model.weights(), composites, exported);
                publish(exported, place);
            } finally {
                FileSystemUtils.deleteRecursively(partial);
            }
        } catch (IOException e) {
            throw new EarshotException("Cannot write the network's graph to " + folder + ": " + e.getMessage(), e);
        }
        return place;
    }

    /** Exports into a folder that lasts as long as {@code use} reads it. */
    static <T> T withoutKeeping(
            Architecture architecture, Weights weights, List<Composite> composites, Function<Path, T> use) {
        try {
            Path temporary = Files.createTempDirectory("earshot-graph-");
            try {
                Path exported = temporary.resolve("graph");
                ExplanationGraph.export(architecture, weights, composites, exported);
                return use.apply(exported);
            } finally {
                FileSystemUtils.deleteRecursively(temporary);
            }
        } catch (IOException e) {
            throw new EarshotException("Cannot write a network's graph: " + e.getMessage(), e);
        }
    }

    private static void publish(Path exported, Path place) throws IOException {
        try {
            Files.move(exported, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was faster: its graph is the same.
            if (!Files.isDirectory(place)) {
                throw e;
            }
        }
    }

    private static String key(Model model, List<Composite> composites) {
        String everything = Stream.of(
                        model.card().weights().sha256(),
                        model.architecture().toString(),
                        "" + ExplanationGraph.VERSION,
                        composites.toString())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(everything).substring(0, 16);
    }
}
