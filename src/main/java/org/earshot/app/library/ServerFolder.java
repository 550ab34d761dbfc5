package org.earshot.app.library;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.earshot.EarshotException;

/** A folder of the server that a researcher has named. */
public final class ServerFolder {

    private ServerFolder() {}

    /**
     * The folder that these words name.
     *
     * @throws EarshotException if it is not there, is no folder, or cannot be read
     */
    public static Path of(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new EarshotException("Say which folder of the server it lies in, such as /data/recordings.");
        }
        Path folder = path(stripped);
        if (!folder.isAbsolute()) {
            throw new EarshotException("'" + stripped + "' begins at no place: write the whole path, from / on.");
        }
        if (!Files.exists(folder)) {
            throw new EarshotException(
                    "There is no folder " + folder
                            + " on the server, or Earshot may not see it. What lies on your own computer has to be copied there first.");
        }
        if (!Files.isDirectory(folder)) {
            throw new EarshotException(folder + " is a file: name the folder that it lies in.");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new EarshotException("Earshot may not read " + folder + ".");
        }
        return folder.normalize();
    }

    private static Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException e) {
            throw new EarshotException("'" + words + "' cannot be a folder: " + e.getReason(), e);
        }
    }
}
