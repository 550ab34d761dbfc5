package org.earshot.web.api.participant;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.Modality;
import org.earshot.study.configuration.PaletteName;
import org.earshot.study.configuration.Question;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.input.Phase;
import org.earshot.web.participant.About;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes a session's state to OpenAPI as what it is: one schema per phase, told apart by {@code phase}, each with the step
 * that this phase shows. The participant's page generates its types from this description.
 */
@Component
class ParticipantsDescription implements OpenApiCustomizer {

    private static final String STATE = StateDocument.class.getSimpleName();
    private static final String STARTED = "StartedDocument";

    @Override
    public void customise(OpenAPI api) {
        RecordSchemas records = withWords();
        records.referTo(About.class);
        Components components = api.getComponents();
        // As springdoc sees it, a step is anything.
        components.getSchemas().remove(StepDocument.class.getSimpleName());
        Schema<?> union = new JsonSchema();
        Discriminator discriminator = new Discriminator().propertyName("phase");
        for (Phase phase : Phase.values()) {
            String name = nameOfState(phase);
            Schema<?> reference = RecordSchemas.reference(name);
            components.addSchemas(name, state(phase, records));
            union.addOneOfItem(reference);
            discriminator.mapping(phase.written(), reference.get$ref());
        }
        components.addSchemas(STATE, union.discriminator(discriminator));
        records.named().forEach(components::addSchemas);
        describeStart(api);
        describeRequests(components);
    }

    private static RecordSchemas withWords() {
        return new RecordSchemas()
                .words(About.class, "modalities", Modality.class)
                .words(StepDocument.Stimulus.class, "kind", RenderedStimulus.Kind.class)
                .words(StepDocument.Headphones.class, "test", HeadphoneCheck.Test.class)
                .words(StepDocument.Instructions.class, "palette", PaletteName.class)
                .words(StepDocument.Trial.class, "palette", PaletteName.class)
                .words(StepDocument.Asked.class, "type", Question.Type.class)
                .words(StepDocument.ScreenedOut.class, "reason", ScreenedOut.class);
    }

    private static Schema<?> state(Phase phase, RecordSchemas records) {
        Schema<?> its = new JsonSchema();
        its.setConst(phase.written());
        Schema<?> state =
                records.object(StateDocument.class, Map.of("phase", its, "step", records.referTo(stepOf(phase))));
        if (!mayFollowPractice(phase)) {
            state.getProperties().remove("feedback");
        }
        return state;
    }

    private static Class<? extends StepDocument> stepOf(Phase phase) {
        return switch (phase) {
            case CONSENT -> StepDocument.Consent.class;
            case DEMOGRAPHICS -> StepDocument.Questions.class;
            case AUDIO_CHECK -> StepDocument.AudioCheck.class;
            case HEADPHONE_CHECK -> StepDocument.Headphones.class;
            case INSTRUCTIONS -> StepDocument.Instructions.class;
            case PRACTICE, TRIAL -> StepDocument.Trial.class;
            case BREAK -> StepDocument.Break.class;
            case DEBRIEFING -> StepDocument.Debriefing.class;
            case FINISHED -> StepDocument.Finished.class;
            case WITHDRAWN -> StepDocument.Nothing.class;
            case SCREENED_OUT -> StepDocument.ScreenedOut.class;
        };
    }

    /** An answer that is sent again, however late, brings its feedback again. */
    private static boolean mayFollowPractice(Phase phase) {
        return phase.compareTo(Phase.INSTRUCTIONS) >= 0 && phase != Phase.WITHDRAWN;
    }

    private static String nameOfState(Phase phase) {
        StringBuilder name = new StringBuilder();
        for (String word : phase.written().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name + "State";
    }

    /** Only what is started tells the token. */
    private static void describeStart(OpenAPI api) {
        Schema<?> started = new JsonSchema().addOneOfItem(RecordSchemas.reference(STATE));
        started.addRequiredItem("token");
        api.getComponents().addSchemas(STARTED, started);
        PathItem participations = requireNonNull(api.getPaths().get("/api/participations"));
        participations
                .getPost()
                .getResponses()
                .values()
                .forEach(response -> response.getContent()
                        .values()
                        .forEach(content -> content.setSchema(RecordSchemas.reference(STARTED))));
    }

    /** What is missing is refused with words of its own, so the records take null. */
    private static void describeRequests(Components components) {
        request(components, ParticipationController.StartRequest.class).addRequiredItem("study");
        request(components, ParticipationController.AnswerRequest.class).addRequiredItem("answer");
        request(components, ParticipationController.EventsRequest.class).addRequiredItem("events");
        request(components, ParticipationController.StepRequest.class)
                .addProperty("phase", RecordSchemas.oneOf(RecordSchemas.written(Phase.class)))
                .addRequiredItem("phase");
    }

    private static Schema<?> request(Components components, Class<? extends Record> type) {
        return requireNonNull(components.getSchemas().get(type.getSimpleName()));
    }
}
