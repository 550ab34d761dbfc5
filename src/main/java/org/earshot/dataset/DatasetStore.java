package org.earshot.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;

/**
 * The data sets at hand: the built-in demo voices and what was imported into the app's data folder, one folder per layout below
 * {@code datasets}. An imported set lies there in its own public layout, beside {@code SHA256SUMS} (as {@code sha256sum -c}
 * reads it) and {@code problems.csv}.
 *
 * <pre>{@code
 * DatasetStore store = DatasetStore.open(Path.of(System.getProperty("user.home"), ".earshot"));
 * store.importFolder(Layout.named("fsdd"), Path.of("free-spoken-digit-dataset"), ImportProgress.SILENT);
 * Dataset fsdd = store.dataset("fsdd");
 * }</pre>
 *
 * <p>Reading is safe for any number of threads; import from one at a time.
 */
public final class DatasetStore {

    private final Path folder;

    private DatasetStore(Path folder) {
        this.folder = folder;
    }

    /** The store in the app's data folder, which need not exist yet. */
    public static DatasetStore open(Path data) {
        return new DatasetStore(data.resolve("datasets"));
    }

    /**
     * Copies the readable recordings of a folder into the store. Every file is decoded once, so that nothing unreadable gets in;
     * broken files are reported and left out. Doing it again changes nothing; doing it after an interruption goes on.
     *
     * @throws EarshotException if the folder cannot be read or holds no recordings of this layout
     */
    public ImportReport importFolder(Layout layout, Path source, ImportProgress progress) {
        Dataset found = layout.read(source);
        if (found.recordings().isEmpty()) {
            throw new EarshotException("%s holds no recordings in the layout %s (%s)%s"
                    .formatted(source, layout.name(), layout.pattern(), firstOf(found.problems())));
        }
        return new FolderImport(layout, source, folder.resolve(layout.name())).run(found, progress);
    }

    /** The names of the data sets at hand, the demo voices first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(DemoVoices.NAME));
        Layout.all().stream().map(Layout::name).filter(this::isImported).forEach(names::add);
        return names;
    }

    /**
     * A data set by its name: {@code demo} or an imported layout, with the problems that its import met.
     *
     * @throws EarshotException if there is no such layout, or nothing was imported in it
     */
    public Dataset dataset(String name) {
        if (name.equals(DemoVoices.NAME)) {
            return DemoVoices.load();
        }
        Layout layout = Layout.named(name);
        if (!isImported(name)) {
            throw new EarshotException(
                    "The data set %s is not imported yet: ./earshot import %s DIR".formatted(name, name));
        }
        Path imported = folder.resolve(name);
        Dataset read = layout.read(imported);
        List<Problem> problems = new ArrayList<>(ProblemFile.read(imported));
        problems.addAll(read.problems());
        return new Dataset(name, read.recordings(), problems);
    }

    /** When a data set was last imported, also where that changed nothing; empty for the demo voices and what is not there. */
    public Optional<Instant> importedAt(String name) {
        if (!isImported(name)) {
            return Optional.empty();
        }
        try {
            Instant copied = Files.getLastModifiedTime(checksums(name)).toInstant();
            // Written last, so that who sees this time sees all of the import.
            Path problems = folder.resolve(name).resolve(ProblemFile.FILE);
            Instant ended =
                    Files.exists(problems) ? Files.getLastModifiedTime(problems).toInstant() : copied;
            return Optional.of(ended.isAfter(copied) ? ended : copied);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read when " + name + " was imported", e);
        }
    }

    /**
     * Another text after every import that changed anything; the same for what stays as it is. Sizes are in it because two files may
     * be written within one tick of the file system's clock.
     */
    public String edition(String name) {
        return edition(checksums(name)) + " " + edition(folder.resolve(name).resolve(ProblemFile.FILE));
    }

    private static String edition(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) + "/" + Files.size(file) : "-";
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private boolean isImported(String name) {
        return Files.exists(checksums(name));
    }

    private Path checksums(String name) {
        return folder.resolve(name).resolve(Checksums.FILE);
    }

    private static String firstOf(List<Problem> problems) {
        return problems.isEmpty() ? "" : "; of %,d files, %s".formatted(problems.size(), problems.getFirst());
    }
}
