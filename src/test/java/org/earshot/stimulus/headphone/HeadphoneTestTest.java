package org.earshot.stimulus.headphone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeadphoneTestTest {

    @ParameterizedTest
    @EnumSource
    void itemsEqualWhatScipyMakes(HeadphoneTest test) throws IOException {
        List<JsonNode> recorded = List.copyOf(recorded().get(test.name()).values());
        List<HeadphoneItem> items = test.items();
        assertThat(items).hasSameSizeAs(recorded);
        for (int i = 0; i < items.size(); i++) {
            StereoSound sound = StereoSound.of(items.get(i));
            assertThat(items.get(i).target())
                    .isEqualTo(recorded.get(i).get("target").asInt());
            assertThat(sound.left()).hasSize(recorded.get(i).get("frames").asInt());
            for (JsonNode frame : recorded.get(i).get("at").values()) {
                int at = frame.get(0).asInt();
                assertThat(Math.abs(32768 * sound.left()[at] - frame.get(1).asInt()))
                        .isLessThanOrEqualTo(1);
                assertThat(Math.abs(32768 * sound.right()[at] - frame.get(2).asInt()))
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPositionIsTwiceTheAnswer(HeadphoneTest test) {
        assertThat(test.items()).extracting(HeadphoneItem::target).containsExactlyInAnyOrder(1, 1, 2, 2, 3, 3);
    }

    @ParameterizedTest
    @EnumSource
    void filesAreStereoOfEqualSize(HeadphoneTest test) {
        assertThat(test.items()).allSatisfy(item -> {
            assertThat(item.wav()).hasSize(44 + 4 * 4 * 44_100);
            StereoSound sound = StereoSound.of(item);
            assertThat(sound.format().getChannels()).isEqualTo(2);
            assertThat(sound.format().getSampleRate()).isEqualTo(44_100f);
            assertThat(sound.format().getSampleSizeInBits()).isEqualTo(16);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noIntervalIsLouderThanTheStudysStimuliAndNothingClips(HeadphoneTest test) {
        for (HeadphoneItem item : test.items()) {
            for (int number = 1; number <= 3; number++) {
                StereoSound interval = StereoSound.of(item).interval(number);
                assertThat(StereoSound.level(interval.left())).isBetween(-28.0, -19.95);
                assertThat(StereoSound.level(interval.right())).isBetween(-28.0, -19.95);
                assertThat(StereoSound.peak(interval.left())).isLessThan(0.9);
                assertThat(StereoSound.peak(interval.right())).isLessThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void intervalsAreApartBySilenceAndBeginAndEndAtZero(HeadphoneTest test) {
        for (HeadphoneItem item : test.items()) {
            StereoSound sound = StereoSound.of(item);
            for (int number = 1; number <= 3; number++) {
                StereoSound interval = sound.interval(number);
                assertThat(interval.left()[0]).isZero();
                assertThat(interval.left()[44_099]).isZero();
                assertThat(interval.right()[0]).isZero();
                assertThat(interval.right()[44_099]).isZero();
            }
            for (int gap : List.of(44_100, 2 * 44_100 + 22_050)) {
                assertThat(sound.part(gap, gap + 22_050).left()).containsOnly(0);
                assertThat(sound.part(gap, gap + 22_050).right()).containsOnly(0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreTheSameOnEveryCallAndDifferFromEachOther(HeadphoneTest test) {
        List<byte[]> once = test.items().stream().map(HeadphoneItem::wav).toList();
        List<byte[]> again = test.items().stream().map(HeadphoneItem::wav).toList();
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).isEqualTo(once.get(i));
            assertThat(once.subList(i + 1, once.size())).doesNotContain(once.get(i));
        }
    }

    @Test
    void targetOutsideTheIntervalsIsRefused() {
        assertThatThrownBy(() -> new HeadphoneItem(new byte[0], 4))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("not 4");
    }

    private static JsonNode recorded() throws IOException {
        try (InputStream in = HeadphoneTestTest.class.getResourceAsStream("/stimulus/headphone/scipy.json")) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
