package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.study.session.input.Phase;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the server really sends against what OpenAPI says of it, with no property that is not described. */
class DescribedStatesIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Nothing is left out that a step may hold. */
    private static final String EVERYTHING = """
            trials: {plays: {min: 1, max: 3}}
            headphoneCheck: {test: loudness, attempts: 1, required: false}
            examples: true
            practice: {criterion: 1.0, rounds: 2}
            breaks: {seconds: 30}
            attentionChecks: {perBlock: 1, allowedFailures: 16}
            showResult: true
            completion: {redirect: "https://example.org/done?cc={code}"}
            """;

    private static final String STRICT = """
            headphoneCheck: {test: huggins, attempts: 1, pass: 6, required: true}
            completion: {screenedOut: {code: NONE, redirect: "https://example.org/out"}}
            """;

    private final RunningApplication application = RunningApplication.get();
    private final JsonNode description =
            closed(application.client().get("/v3/api-docs").json());
    private final Schema state = schema("StateDocument");
    private final TreeSet<String> phases = new TreeSet<>();

    @Test
    void statesOfAllPhasesAreAsDescribed() {
        application.publish(new TonesStudy("described", EVERYTHING).yaml());
        application.publish(new TonesStudy("described-plain").yaml("visual-explanation"));
        application.publish(new TonesStudy("described-strict", STRICT).yaml());
        walk("described", "finished");
        walk("described-plain", "finished");
        walk("described-strict", "screened-out");
        fits(start("described").withdraw().json());
        assertThat(phases)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Phase.values()).map(Phase::written).collect(Collectors.toSet()));
    }

    @Test
    void stateOfOnePhaseDoesNotPassForAnother() {
        application.publish(new TonesStudy("described-wrong").yaml());
        ObjectNode consent = (ObjectNode) start("described-wrong").fetch();
        assertThat(state.validate(consent)).isEmpty();
        assertThat(state.validate(consent.deepCopy().put("phase", "break"))).isNotEmpty();
        assertThat(state.validate(consent.deepCopy().put("unheard-of", 1))).isNotEmpty();
        assertThat(state.validate(consent.deepCopy().without("progress"))).isNotEmpty();
    }

    @Test
    void whatAStudyTellsBeforehandIsAsDescribed() {
        application.publish(new TonesStudy("described-about").yaml());
        String token = application
                .researcher()
                .post("/api/studies/described-about/sessions", "{\"flag\":\"test\"}")
                .json()
                .path("token")
                .asString();
        JsonNode about = application
                .client()
                .get("/api/participations/" + token + "/study")
                .json();
        assertThat(schema("About").validate(about)).as(about.toString()).isEmpty();
    }

    private void walk(String study, String end) {
        ScriptedParticipant participant = start(study);
        while (!participant.phase().equals(end)) {
            participant.advance();
            fits(participant.state());
        }
    }

    private ScriptedParticipant start(String study) {
        ScriptedParticipant participant = ScriptedParticipant.start(application.client(), study);
        assertThat(schema("StartedDocument").validate(participant.state())).isEmpty();
        fits(participant.fetch());
        return participant;
    }

    private void fits(JsonNode sent) {
        assertThat(state.validate(sent)).as(sent.toString()).isEmpty();
        phases.add(sent.path("phase").asString());
    }

    private Schema schema(String name) {
        ObjectNode root = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        root.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    /** Forbids every property that is not described. */
    private static JsonNode closed(JsonNode description) {
        for (JsonNode schema : description.path("components").path("schemas")) {
            if (schema.path("type").asString("").equals("object") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return description;
    }
}
