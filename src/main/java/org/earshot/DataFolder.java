package org.earshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds everything that must last: the database, imported recordings, models. Unless told otherwise,
 * {@code ~/.earshot}.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * A folder inside, made if it is missing.
     *
     * @throws EarshotException if it cannot be made or written to
     */
    public Path folder(String name) {
        Path folder = path.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new EarshotException(
                    "The data folder " + path + " cannot be used: " + folder + " cannot be made (" + e
                            + "). Choose another one with --data",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new EarshotException("The data folder " + path + " cannot be used: " + folder
                    + " is not writable. Choose another one with --data");
        }
        return folder;
    }
}
