package org.earshot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.EarshotException;
import org.earshot.audio.AudioFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

    @TempDir
    Path folder;

    @Test
    void fsddNamesTellDigitSpeakerAndTake() {
        SmallSounds.put(folder, "7_jackson_32.wav", 16384);
        SmallSounds.put(folder, "0_someone-else_0.wav");
        Dataset dataset = Layout.named("fsdd").read(folder);
        assertThat(dataset.problems()).isEmpty();
        Recording seven = dataset.find("fsdd/7_jackson_32").orElseThrow();
        assertThat(seven.label()).isEqualTo("7");
        assertThat(seven.take()).isEqualTo(32);
        assertThat(seven.speaker().sex()).contains(Sex.MALE);
        assertThat(seven.read().samples()).containsExactly(0, 0.5f, 0);
        assertThat(dataset.find("fsdd/0_someone-else_0").orElseThrow().speaker())
                .isEqualTo(Speaker.unknown("someone-else"));
    }

    @Test
    void fsddIsFoundInItsFolderOfRecordings() {
        SmallSounds.put(folder, "recordings/7_jackson_32.wav");
        assertThat(Layout.named("fsdd").read(folder).size()).isOne();
    }

    @Test
    void whatDoesNotFitIsListed() throws IOException {
        SmallSounds.put(folder, "7_jackson_32.wav");
        SmallSounds.put(folder, "recordings/7_jackson_32.wav");
        SmallSounds.put(folder, "seven.wav");
        Files.writeString(folder.resolve("8_jackson_1.mp3"), "x");
        Files.writeString(folder.resolve("README.md"), "x");
        SmallSounds.put(folder, ".hidden/7_jackson_33.wav");
        assertThat(Layout.named("fsdd").read(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "8_jackson_1.mp3 is neither WAV nor FLAC by its name",
                        "recordings/7_jackson_32.wav is the same recording as 7_jackson_32.wav",
                        "seven.wav is not named DIGIT_SPEAKER_TAKE.wav or .flac");
    }

    @Test
    void brokenSoundShowsWhenItIsRead() throws IOException {
        Files.writeString(folder.resolve("7_jackson_32.wav"), "no sound");
        Recording recording = Layout.named("fsdd").read(folder).recordings().getFirst();
        assertThatThrownBy(recording::read)
                .isInstanceOf(AudioFormatException.class)
                .hasMessageEndingWith("7_jackson_32.wav is neither WAV nor FLAC but text");
    }

    @Test
    void audioMnistIsReadFromThePublishedTreeWithItsTable() throws IOException {
        SmallSounds.put(folder, "data/01/3_01_49.wav");
        SmallSounds.put(folder, "data/17/3_17_0.wav");
        SmallSounds.put(folder, "data/28/9_28_7.wav");
        Files.writeString(folder.resolve("data/audioMNIST_meta.txt"), """
                {"01": {"accent": "german", "age": 30, "gender": "male", "native speaker": "no", "origin": "x"},
                 "28": {"accent": " German ", "age": "1234", "gender": "Female", "native speaker": "yes"}}
                """);
        Dataset dataset = Layout.named("audiomnist").read(folder);
        assertThat(dataset.problems()).isEmpty();
        Speaker first = dataset.find("audiomnist/3_01_49").orElseThrow().speaker();
        assertThat(first.accent()).contains("German");
        assertThat(first.age()).hasValue(30);
        assertThat(first.sex()).contains(Sex.MALE);
        assertThat(first.nativeSpeaker()).contains(false);
        Speaker ageless = dataset.find("audiomnist/9_28_7").orElseThrow().speaker();
        assertThat(ageless.age()).isEmpty();
        assertThat(ageless.sex()).contains(Sex.FEMALE);
        assertThat(ageless.accent()).contains("German");
        assertThat(dataset.find("audiomnist/3_17_0").orElseThrow().speaker()).isEqualTo(Speaker.unknown("17"));
    }

    @Test
    void audioMnistIsReadFromAFlatFolderWithoutTable() {
        SmallSounds.put(folder, "3_01_49.wav");
        assertThat(Layout.named("audiomnist").read(folder).find("audiomnist/3_01_49"))
                .isPresent();
    }

    @Test
    void brokenSpeakerTableIsListed() throws IOException {
        SmallSounds.put(folder, "3_01_49.wav");
        Files.writeString(folder.resolve("audioMNIST_meta.txt"), "{\"01\": ");
        Dataset dataset = Layout.named("audiomnist").read(folder);
        assertThat(dataset.size()).isOne();
        assertThat(dataset.problems())
                .singleElement()
                .asString()
                .startsWith("audioMNIST_meta.txt cannot be read, so nothing is known of the speakers: not JSON");
    }

    @Test
    void speechCommandsTellTheDigitByTheFolder() throws IOException {
        SmallSounds.put(folder, "seven/51055bda_nohash_4.wav");
        SmallSounds.put(folder, "two/51055bda_nohash_4.wav");
        SmallSounds.put(folder, "two/strange.wav");
        SmallSounds.put(folder, "bed/51055bda_nohash_0.wav");
        SmallSounds.put(folder, "bed/51055bda_nohash_1.wav");
        Files.writeString(
                folder.resolve("index.csv"), "file,digit\nseven/51055bda_nohash_4.wav,7\nsix/gone_nohash_0.wav,6\n");
        Dataset dataset = Layout.named("speech-commands").read(folder);
        assertThat(dataset.recordings())
                .extracting(Recording::id, Recording::label)
                .containsExactly(
                        tuple("speech-commands/seven/51055bda_nohash_4", "7"),
                        tuple("speech-commands/two/51055bda_nohash_4", "2"));
        assertThat(dataset.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "two/strange.wav is not named WORD/SPEAKERHASH_nohash_TAKE.wav",
                        "bed holds 2 files of no digit, left out",
                        "six/gone_nohash_0.wav is named in index.csv but is not there");
    }

    @Test
    void unknownLayoutAndMissingFolderAreNamed() {
        assertThatThrownBy(() -> Layout.named("timit"))
                .isInstanceOf(EarshotException.class)
                .hasMessage("There is no layout 'timit'; there are audiomnist, fsdd, speech-commands");
        Path missing = folder.resolve("none");
        assertThatThrownBy(() -> Layout.named("fsdd").read(missing))
                .isInstanceOf(EarshotException.class)
                .hasMessage(missing + " does not exist");
    }
}
