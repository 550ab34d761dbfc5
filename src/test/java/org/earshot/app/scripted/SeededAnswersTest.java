package org.earshot.app.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeededAnswersTest {

    private static final String TRIAL =
            "\"stimulus\":{\"kind\":\"audio\"},\"choices\":[\"0\",\"1\",\"2\"],\"plays\":{\"min\":2,\"max\":2}";

    private final SeededAnswers answers = new SeededAnswers("ada", new SplittableRandom(1));

    @Test
    void givesWhatIsAskedForAndNothingElse() {
        Map<String, Object> asked =
                answers.trial(json("{" + TRIAL + ",\"asks\":{\"confidence\":true,\"secondChoice\":true}}"));
        assertThat(asked).containsKeys("confidence", "secondChoice").containsEntry("plays", 2);
        assertThat(asked.get("secondChoice")).isNotEqualTo(asked.get("answer"));
        assertThat(answers.trial(json("{" + TRIAL + ",\"asks\":{}}"))).doesNotContainKeys("confidence", "secondChoice");
    }

    @Test
    void answersAsTold() {
        for (int i = 0; i < 20; i++) {
            assertThat(answers.trial(json("{" + TRIAL + ",\"told\":\"2\"}"))).containsEntry("answer", "2");
        }
    }

    @Test
    void answersQuestionsWithinTheirBounds() {
        for (int i = 0; i < 50; i++) {
            assertThat((Integer) answers.question(json("{\"type\":\"scale\",\"min\":1,\"max\":3}")))
                    .isBetween(1, 3);
        }
        assertThat(answers.question(json("{\"type\":\"text\"}"))).isEqualTo("ada");
        assertThat(answers.question(json("{\"type\":\"choice\",\"options\":[{\"value\":\"red\"}]}")))
                .isEqualTo("red");
        assertThat(answers.headphoneCheck(json("{\"items\":[1,2,3,4,5,6]}")))
                .hasSize(6)
                .allMatch(interval -> interval >= 1 && interval <= 3);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
