package org.earshot.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.dataset.Split;
import org.earshot.model.npz.Npz;

/**
 * A network with its weights and what is known about it. Immutable.
 *
 * <pre>{@code
 * Model model = ShippedModels.named("audionet-digit");
 * Model mine = Model.read(Path.of("my-model"));
 * }</pre>
 */
public record Model(ModelCard card, Architecture architecture, Weights weights) {

    /** Where the files of a model lie. */
    interface Source {

        InputStream open(String file) throws IOException;
    }

    public Model {
        if (architecture.classes() != card.labels().size()) {
            throw new EarshotException("The model " + card.name() + " has "
                    + card.labels().size() + " labels for " + architecture.classes() + " outputs");
        }
    }

    /** A model from a folder with {@code model.json} and the weights that it names. */
    public static Model read(Path folder) {
        return read(file -> Files.newInputStream(folder.resolve(file)), folder.toString());
    }

    /** A shipped model of this name or, where there is a folder of this name, the model in it. */
    public static Model named(String nameOrFolder) {
        return ShippedModels.has(nameOrFolder) ? ShippedModels.named(nameOrFolder) : read(Path.of(nameOrFolder));
    }

    static ModelCard card(Source source, String where) {
        return ModelCard.parse(bytes(source, ModelCard.FILE, where), where + "/" + ModelCard.FILE);
    }

    static Model read(Source source, String where) {
        ModelCard card = card(source, where);
        String file = card.weights().file();
        byte[] weights = bytes(source, file, where);
        String hash = Sha256.hex(weights);
        if (!hash.equals(card.weights().sha256())) {
            throw new EarshotException(where + "/" + file + " is not the file that " + ModelCard.FILE
                    + " describes: its SHA-256 is " + hash);
        }
        Architecture architecture = card.network();
        String name = where + "/" + file;
        return new Model(
                card, architecture, Weights.of(architecture, Npz.read(new ByteArrayInputStream(weights), name), name));
    }

    private static byte[] bytes(Source source, String file, String where) {
        try (InputStream in = source.open(file)) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new EarshotException("There is no model in " + where + ": " + file + " is missing", e);
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + where + "/" + file + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return card.name();
    }

    public Task task() {
        return Task.named(card.task());
    }

    /** Which recordings this network was trained on, as far as it was trained by Earshot, and which it never met. */
    public Split split() {
        return task().split(card.fold());
    }

    public Preprocessing preprocessing() {
        return card.preprocessing();
    }

    /** The name of a class. */
    public String label(int index) {
        return card.labels().get(index);
    }
}
