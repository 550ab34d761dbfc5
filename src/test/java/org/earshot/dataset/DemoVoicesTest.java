package org.earshot.dataset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.audio.Waveform;
import org.junit.jupiter.api.Test;

class DemoVoicesTest {

    private final Dataset demo = DemoVoices.load();

    @Test
    void thereAreEnoughOfManyKinds() {
        assertThat(demo.problems()).isEmpty();
        assertThat(demo.size()).isGreaterThanOrEqualTo(600);
        Collection<DemoVoices.Voice> voices = DemoVoices.voices().values();
        assertThat(voices).hasSizeGreaterThanOrEqualTo(12);
        assertThat(voices.stream().map(DemoVoices.Voice::synthesiser).distinct().count())
                .isGreaterThanOrEqualTo(3);
        assertThat(voices.stream().map(voice -> voice.speaker().sex()).distinct())
                .containsExactlyInAnyOrder(Optional.of(Sex.FEMALE), Optional.of(Sex.MALE));
    }

    @Test
    void everyVoiceSpeaksAllTenDigits() {
        Map<String, Set<String>> digits = demo.recordings().stream()
                .collect(groupingBy(clip -> clip.speaker().id(), mapping(Recording::label, toSet())));
        assertThat(digits.values()).allSatisfy(labels -> assertThat(labels).hasSize(10));
    }

    @Test
    void atLeastAQuarterOfTheVoicesIsHeldOut() {
        Split split = Split.standard();
        long heldOut = demo.recordings().stream()
                .filter(split::heldOut)
                .map(clip -> clip.speaker().id())
                .distinct()
                .count();
        assertThat(heldOut).isGreaterThanOrEqualTo(DemoVoices.voices().size() / 4);
    }

    @Test
    void everyClipIsSoundAtEightKilohertz() {
        for (Recording clip : demo.recordings()) {
            Waveform waveform = clip.read();
            assertThat(waveform.sampleRate()).as(clip.id()).isEqualTo(8000);
            assertThat(waveform.length()).as(clip.id()).isBetween(1000, 8000);
        }
    }
}
