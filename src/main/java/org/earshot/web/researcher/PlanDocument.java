package org.earshot.web.researcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.evaluation.planning.PowerSimulation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan with what came out of it, as it is kept. */
record PlanDocument(Plan plan, List<PowerPoint> points) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String json() {
        PlannedComparison comparison = plan.comparison();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("first", plan.first().name());
        document.put("firstAgreement", comparison.firstAccuracy());
        document.put("second", plan.second().name());
        document.put("secondAgreement", comparison.secondAccuracy());
        document.put("design", comparison.design().name().toLowerCase(java.util.Locale.ROOT));
        document.put("conditions", comparison.conditions());
        document.put("samplesPerCondition", comparison.items());
        document.put("sdOfParticipants", comparison.participantSd());
        document.put("sdOfSamples", comparison.itemSd());
        document.put("level", comparison.level());
        document.put("seed", plan.seed());
        document.put("simulatedStudies", PowerSimulation.STUDIES);
        document.put("points", points);
        return JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
