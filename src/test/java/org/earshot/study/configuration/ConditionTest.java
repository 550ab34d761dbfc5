package org.earshot.study.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConditionTest {

    @Test
    void everyConditionIsReadAsItIsWritten() {
        assertThat(Condition.all())
                .extracting(Condition::name)
                .containsExactlyInAnyOrder(
                        "audible-explanation",
                        "visual-explanation",
                        "audible-signal",
                        "visual-signal",
                        "audible-faux",
                        "visual-faux",
                        "visual-time-frequency");
        assertThat(Condition.all())
                .allSatisfy(condition ->
                        assertThat(Condition.parse(condition.name())).isEqualTo(condition));
    }

    @Test
    void schemaKnowsTheSameOnes() throws IOException {
        JsonNode schema = JsonMapper.shared()
                .readTree(Path.of("study-configs/schema/study.schema.json").toFile());
        assertThat(schema.at("/properties/conditions/items/enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(
                        Condition.all().stream().map(Condition::name).toList());
    }

    @Test
    void whatCannotBeHeardIsRefused() {
        assertThatThrownBy(() -> Condition.parse("audible-time-frequency"))
                .isInstanceOf(EarshotException.class)
                .hasMessage("There is no condition 'audible-time-frequency'");
        assertThatThrownBy(() -> new Condition(Modality.AUDIBLE, Content.TIME_FREQUENCY))
                .isInstanceOf(EarshotException.class);
    }
}
