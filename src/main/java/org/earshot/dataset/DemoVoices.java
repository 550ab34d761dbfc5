package org.earshot.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.EarshotException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The built-in demo voices: the ten digits spoken by speech synthesisers, {@code DIGIT_VOICE_TAKE.flac} and the table
 * {@code voices.csv} on the class path, also inside the program's own archive.
 */
public final class DemoVoices {

    /** The name of the data set. */
    public static final String NAME = "demo";

    private static final String FOLDER = "/demo-voices/";
    private static final Pattern FILE =
            Pattern.compile("(?<name>(?<digit>[0-9])_(?<voice>[^_]+)_(?<take>[0-9]{1,6}))\\.flac");

    private DemoVoices() {}

    /** All clips. A clip of a voice that the table lacks, and a voice without clips, is listed as a problem. */
    public static Dataset load() {
        Map<String, Voice> voices = voices();
        List<Recording> recordings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String file : files()) {
            Matcher matcher = FILE.matcher(file);
            Voice voice = matcher.matches() ? voices.get(matcher.group("voice")) : null;
            if (voice == null) {
                problems.add(new Problem(file, "belongs to no voice of voices.csv"));
            } else {
                recordings.add(recording(matcher, voice.speaker(), file));
            }
        }
        voices.values().stream()
                .map(Voice::speaker)
                .filter(speaker ->
                        recordings.stream().noneMatch(clip -> clip.speaker().equals(speaker)))
                .forEach(speaker ->
                        problems.add(new Problem("voices.csv", "names " + speaker.id() + ", without clips")));
        return new Dataset(NAME, recordings, problems);
    }

    /** The voices by id, in the order of the table. */
    public static Map<String, Voice> voices() {
        Map<String, Voice> voices = new LinkedHashMap<>();
        try (Reader reader = open(FOLDER + "voices.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                Voice voice = voice(row);
                voices.put(voice.speaker().id(), voice);
            }
        } catch (IOException e) {
            throw new EarshotException("The table of the demo voices cannot be read: " + e.getMessage(), e);
        }
        return voices;
    }

    /**
     * One synthetic voice.
     *
     * @param synthesiser such as {@code espeak-ng}
     * @param heldOut whether no network is ever trained on it
     */
    public record Voice(Speaker speaker, String synthesiser, String description, boolean heldOut) {}

    private static Voice voice(NamedCsvRecord row) {
        Speaker speaker = new Speaker(
                row.getField("voice"),
                Sex.parse(row.getField("sex")),
                OptionalInt.empty(),
                Optional.of(row.getField("accent")).filter(accent -> !accent.isBlank()),
                Optional.empty());
        return new Voice(
                speaker,
                row.getField("synthesiser"),
                row.getField("description"),
                row.getField("held_out").equalsIgnoreCase("yes"));
    }

    private static Recording recording(Matcher matcher, Speaker speaker, String file) {
        return new Recording(
                NAME + "/" + matcher.group("name"),
                matcher.group("digit"),
                speaker,
                Integer.parseInt(matcher.group("take")),
                new SoundSource.ResourceSource(FOLDER + file));
    }

    private static List<String> files() {
        try {
            List<String> files = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*.flac")) {
                String file = resource.getFilename();
                if (file != null) {
                    files.add(file);
                }
            }
            files.sort(null);
            return files;
        } catch (IOException e) {
            throw new EarshotException("The demo voices cannot be listed: " + e.getMessage(), e);
        }
    }

    private static Reader open(String resource) {
        InputStream in = DemoVoices.class.getResourceAsStream(resource);
        if (in == null) {
            throw new EarshotException("The demo voices are missing: " + resource + " is not on the class path");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
