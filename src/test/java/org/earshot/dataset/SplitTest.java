package org.earshot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.earshot.EarshotException;
import org.earshot.dataset.Split.Part;
import org.junit.jupiter.api.Test;

class SplitTest {

    private final Split split = Split.standard();

    @Test
    void firstFiveTakesOfFsddAreHeldOut() {
        assertThat(split.heldOut(recording("fsdd", "jackson", 0))).isTrue();
        assertThat(split.heldOut(recording("fsdd", "jackson", 4))).isTrue();
        assertThat(split.heldOut(recording("fsdd", "jackson", 5))).isFalse();
        assertThat(split.heldOut(recording("fsdd", "jackson", 40))).isFalse();
    }

    @Test
    void speakersOfSpeechCommandsAreHeldOutByTheirHash() {
        assertThat(split.heldOut(recording("speech-commands", "0a9f9af7", 1))).isTrue();
        assertThat(split.heldOut(recording("speech-commands", "51055bda", 1))).isTrue();
        assertThat(split.heldOut(recording("speech-commands", "6272b231", 1))).isFalse();
        assertThat(split.heldOut(recording("speech-commands", "f953e1af", 1))).isFalse();
    }

    @Test
    void audioMnistFollowsThePublishedFold() {
        assertThat(split.part(recording("audiomnist", "05", 0))).isEqualTo(Part.TEST);
        assertThat(split.part(recording("audiomnist", "01", 0))).isEqualTo(Part.TRAIN);
        assertThat(split.part(recording("audiomnist", "04", 0))).isEqualTo(Part.VALIDATE);
        assertThat(Split.digits(1).part(recording("audiomnist", "01", 0))).isEqualTo(Part.TEST);
    }

    @Test
    void everySpeakerIsTestedInExactlyOneFold() {
        Set<Integer> tested = new HashSet<>();
        for (int fold = 0; fold < 5; fold++) {
            for (int speaker = 1; speaker <= 60; speaker++) {
                if (Split.digits(fold).heldOut(recording("audiomnist", "%02d".formatted(speaker), 0))) {
                    assertThat(tested.add(speaker)).isTrue();
                }
            }
        }
        assertThat(tested).hasSize(60);
    }

    @Test
    void foldsForTheSexLeaveSpeakersOut() {
        assertThat(Split.sexes(0).part(recording("audiomnist", "01", 0))).isEqualTo(Part.UNUSED);
        assertThat(Split.sexes(0).part(recording("audiomnist", "07", 0))).isEqualTo(Part.TEST);
        assertThatThrownBy(() -> Split.sexes(4))
                .isInstanceOf(EarshotException.class)
                .hasMessage("AudioMNIST has the folds 0 to 3 for the task sex, not 4");
    }

    private static Recording recording(String dataset, String speaker, int take) {
        return new Recording(
                dataset + "/x", "7", Speaker.unknown(speaker), take, new SoundSource.FileSource(Path.of("x.wav")));
    }
}
