package org.earshot.cli.bench.chaos;

import org.earshot.app.scripted.Acknowledged;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as far as {@code responses.csv} tells of it. What was not given is empty.
 *
 * @param responseTimeMs empty or a decimal number without superfluous zeros
 */
record ExportedAnswer(
        Place place, String answer, String secondChoice, String confidence, String responseTimeMs, String plays) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Which trial it answers.
     *
     * @param position from 1, practice left out
     */
    record Place(String participant, int position) {}

    /** What the export has to say of an acknowledged answer. */
    static ExportedAnswer of(Acknowledged acknowledged) {
        JsonNode body = JSON.readTree(acknowledged.request().body().orElse("{}"));
        return new ExportedAnswer(
                new Place(acknowledged.participant(), acknowledged.position()),
                body.path("answer").asString(),
                body.path("secondChoice").asString(""),
                body.path("confidence").asString(""),
                number(body.path("responseTimeMs").asString("")),
                body.path("plays").asString(""));
    }

    static String number(String written) {
        return written.isEmpty() ? "" : Double.toString(Double.parseDouble(written));
    }
}
