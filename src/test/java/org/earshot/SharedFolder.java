package org.earshot;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of reference cases and real recordings that lies beside the project and is not part of it. {@code EARSHOT_SHARED}
 * names another place.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** The folder, or a skipped test that says what is missing. */
    public static Path orSkip() {
        String configured = System.getenv("EARSHOT_SHARED");
        Path folder = Path.of(configured == null ? "../shared" : configured);
        if (!Files.isDirectory(folder)) {
            abort("Skipped: the folder of reference data "
                    + folder.toAbsolutePath().normalize() + " is missing");
        }
        return folder;
    }
}
