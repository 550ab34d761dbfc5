package org.earshot.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.EarshotException;

/** Collects what a layout finds in a folder; a recording that is there twice becomes a problem. */
final class Listing {

    private final String dataset;
    private final Path folder;
    private final Map<String, Recording> recordings = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Listing(String dataset, Path folder) {
        this.dataset = dataset;
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new EarshotException(folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
        }
    }

    /** The files down to a depth, those in hidden folders and hidden ones left out, in the order of their names. */
    List<Path> files(int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new EarshotException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Adds every sound file whose name says what it is; the others become problems.
     *
     * @param name with the groups name, digit, speaker and take
     * @param described the pattern in words
     */
    void addNamed(List<Path> files, Pattern name, String described, Function<String, Speaker> speakers) {
        for (Path file : files) {
            Matcher matcher = name.matcher(file.getFileName().toString());
            boolean named = matcher.matches();
            if (named && isSound(file)) {
                Speaker speaker = speakers.apply(matcher.group("speaker"));
                add(matcher.group("name"), matcher.group("digit"), speaker, matcher.group("take"), file);
            } else if (named) {
                problem(file, "is neither WAV nor FLAC by its name");
            } else if (isSound(file)) {
                problem(file, "is not named " + described);
            }
        }
    }

    /** Adds a recording whose id is the data set's name, a slash and the given name. */
    void add(String name, String label, Speaker speaker, String take, Path file) {
        String id = dataset + "/" + name;
        Recording recording =
                new Recording(id, label, speaker, Integer.parseInt(take), new SoundSource.FileSource(file));
        Recording first = recordings.putIfAbsent(id, recording);
        if (first != null) {
            problem(file, "is the same recording as " + relative(((SoundSource.FileSource) first.source()).file()));
        }
    }

    void problem(Path file, String fault) {
        problems.add(new Problem(relative(file), fault));
    }

    Dataset dataset() {
        return new Dataset(dataset, List.copyOf(recordings.values()), problems);
    }

    static boolean isSound(Path file) {
        return file.toString().matches("(?i).*\\.(wav|flac)");
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
