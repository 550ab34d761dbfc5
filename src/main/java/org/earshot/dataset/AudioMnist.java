package org.earshot.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.earshot.EarshotException;

/**
 * AudioMNIST: {@code data/SS/DIGIT_SS_TAKE.wav}, with the speaker table {@code audioMNIST_meta.txt} in {@code data}; also
 * without {@code data}, without the speakers' folders, and without the table.
 */
public record AudioMnist() implements Layout {

    /** The table's name in the public set. */
    static final String TABLE = "audioMNIST_meta.txt";

    private static final Pattern NAME =
            Pattern.compile("(?<name>(?<digit>[0-9])_(?<speaker>[0-9]{2})_(?<take>[0-9]{1,6}))\\..*");

    @Override
    public String name() {
        return "audiomnist";
    }

    @Override
    public String pattern() {
        return "DIGIT_SPEAKER_TAKE.wav, the speaker with two digits";
    }

    @Override
    public Dataset read(Path folder) {
        Listing listing = new Listing(name(), folder);
        listing.addNamed(listing.files(3), NAME, pattern(), speakers(folder, listing)::speaker);
        return listing.dataset();
    }

    @Override
    public String place(Recording recording) {
        Path file = ((SoundSource.FileSource) recording.source()).file();
        return "data/" + recording.speaker().id() + "/" + file.getFileName();
    }

    private static SpeakerTable speakers(Path folder, Listing listing) {
        for (Path file : List.of(folder.resolve("data").resolve(TABLE), folder.resolve(TABLE))) {
            if (Files.exists(file)) {
                try {
                    return SpeakerTable.read(file);
                } catch (EarshotException e) {
                    listing.problem(file, "cannot be read, so nothing is known of the speakers: " + e.getMessage());
                }
            }
        }
        return SpeakerTable.empty();
    }
}
