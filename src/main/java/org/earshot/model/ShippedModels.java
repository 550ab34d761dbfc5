package org.earshot.model;

import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.earshot.EarshotException;

/** The models that come with the program. */
public final class ShippedModels {

    private static final List<String> NAMES = List.of("audionet-digit", "audionet-sex", "alexnet-digit", "alexnet-sex");

    private ShippedModels() {}

    public static List<String> names() {
        return NAMES;
    }

    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** What is known about a shipped model; its weights are not read. */
    public static ModelCard card(String name) {
        return Model.card(source(name), "classpath:" + folder(name));
    }

    /** Reads a shipped model from the class path. */
    public static Model named(String name) {
        return Model.read(source(name), "classpath:" + folder(name));
    }

    private static String folder(String name) {
        return "/models/" + name;
    }

    private static Model.Source source(String name) {
        if (!has(name)) {
            throw new EarshotException(
                    "There is no shipped model '" + name + "' (known: " + String.join(", ", NAMES) + ")");
        }
        String folder = folder(name);
        return file -> {
            InputStream in = ShippedModels.class.getResourceAsStream(folder + "/" + file);
            if (in == null) {
                throw new NoSuchFileException(folder + "/" + file);
            }
            return in;
        };
    }
}
