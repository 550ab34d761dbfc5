package org.earshot.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.EarshotException;

/**
 * Google's Speech Commands: {@code WORD/SPEAKERHASH_nohash_TAKE.wav}, of which the words {@code zero} to {@code nine} are read;
 * the files of every other folder are counted in one problem. Where an {@code index.csv} lies beside the folders, a
 * file that it names and that is missing is a problem too.
 */
public record SpeechCommands() implements Layout {

    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern NAME =
            Pattern.compile("(?<name>(?<speaker>[0-9a-f]+)_nohash_(?<take>[0-9]{1,6}))\\..*");

    @Override
    public String name() {
        return "speech-commands";
    }

    @Override
    public String pattern() {
        return "WORD/SPEAKERHASH_nohash_TAKE.wav";
    }

    @Override
    public Dataset read(Path folder) {
        Listing listing = new Listing(name(), folder);
        Map<Path, Integer> others = new TreeMap<>();
        for (Path file : listing.files(2)) {
            if (Listing.isSound(file)
                    || NAME.matcher(file.getFileName().toString()).matches()) {
                int digit = WORDS.indexOf(folder.relativize(file).getName(0).toString());
                if (digit >= 0) {
                    add(listing, digit, file);
                } else {
                    others.merge(file.resolveSibling(""), 1, Integer::sum);
                }
            }
        }
        others.forEach((other, count) -> listing.problem(
                other, "holds %,d %s of no digit, left out".formatted(count, count == 1 ? "file" : "files")));
        checkIndex(folder, listing);
        return listing.dataset();
    }

    @Override
    public String place(Recording recording) {
        Path file = ((SoundSource.FileSource) recording.source()).file();
        return WORDS.get(Integer.parseInt(recording.label())) + "/" + file.getFileName();
    }

    private void add(Listing listing, int digit, Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            listing.problem(file, "is not named " + pattern());
        } else if (!Listing.isSound(file)) {
            listing.problem(file, "is neither WAV nor FLAC by its name");
        } else {
            listing.add(
                    WORDS.get(digit) + "/" + matcher.group("name"),
                    String.valueOf(digit),
                    Speaker.unknown(matcher.group("speaker")),
                    matcher.group("take"),
                    file);
        }
    }

    private static void checkIndex(Path folder, Listing listing) {
        Path index = folder.resolve("index.csv");
        if (!Files.exists(index)) {
            return;
        }
        try (Stream<String> lines = Files.lines(index)) {
            lines.skip(1)
                    .map(line -> line.split(",", 2)[0].strip())
                    .filter(file -> !file.isEmpty() && !Files.exists(folder.resolve(file)))
                    .forEach(file -> listing.problem(folder.resolve(file), "is named in index.csv but is not there"));
        } catch (IOException | UncheckedIOException e) {
            throw new EarshotException(index + " cannot be read: " + e.getMessage(), e);
        }
    }
}
