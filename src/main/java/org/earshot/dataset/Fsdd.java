package org.earshot.dataset;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Free Spoken Digit Dataset: {@code DIGIT_SPEAKER_TAKE.wav} (or {@code .flac}) in one folder or in its folder
 * {@code recordings}.
 */
public record Fsdd() implements Layout {

    private static final Pattern NAME =
            Pattern.compile("(?<name>(?<digit>[0-9])_(?<speaker>[^_]+)_(?<take>[0-9]{1,6}))\\..*");

    /** As the set's own documentation tells. */
    private static final Map<String, String> ACCENTS = Map.of(
            "jackson", "American",
            "theo", "American",
            "nicolas", "Belgian French",
            "yweweler", "German",
            "george", "Greek",
            "lucas", "German");

    @Override
    public String name() {
        return "fsdd";
    }

    @Override
    public String pattern() {
        return "DIGIT_SPEAKER_TAKE.wav or .flac";
    }

    @Override
    public Dataset read(Path folder) {
        Listing listing = new Listing(name(), folder);
        listing.addNamed(listing.files(2), NAME, pattern(), Fsdd::speaker);
        return listing.dataset();
    }

    @Override
    public String place(Recording recording) {
        return ((SoundSource.FileSource) recording.source())
                .file()
                .getFileName()
                .toString();
    }

    private static Speaker speaker(String id) {
        String accent = ACCENTS.get(id);
        // All six speakers of the public set are men.
        return accent == null
                ? Speaker.unknown(id)
                : Speaker.unknown(id).withSex(Sex.MALE).withAccent(accent);
    }
}
