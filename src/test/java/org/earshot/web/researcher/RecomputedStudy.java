package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.recomputed.Answers;
import org.earshot.recomputed.PlannedRules;
import org.earshot.recomputed.Resampling;
import org.earshot.web.ApiClient;
import org.earshot.web.CsvRows;
import org.earshot.web.RunningApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * An {@link AnsweredStudy} that is answered once for all tests that recompute its results: its exported files, and what the HTTP API
 * says of it.
 *
 * @param exported all of responses.csv
 * @param results of {@code GET /api/studies/SLUG/evaluation}
 */
record RecomputedStudy(
        Answers exported,
        CsvRows participants,
        CsvRows events,
        CsvRows stimuli,
        JsonNode results,
        Resampling resampling) {

    static final String SLUG = "recomputed";
    static final List<String> CONDITIONS =
            List.of("audible-explanation", "visual-explanation", "audible-signal", "visual-signal");
    static final List<String> STRATA = List.of("all", "correct", "incorrect");
    /** That of {@link org.earshot.web.TonesStudy}. */
    static final long SEED = 7;

    /** Those of {@link AnsweredStudy}. */
    private static final PlannedRules.Limits LIMITS = new PlannedRules.Limits(1, 300, 0.7, 250, 20_000);

    private static final class Shared {
        private static final RecomputedStudy INSTANCE = answeredAndExported();
    }

    static RecomputedStudy get() {
        return Shared.INSTANCE;
    }

    private static RecomputedStudy answeredAndExported() {
        AnsweredStudy.publishedAndAnswered(RunningApplication.get(), SLUG);
        letSessionsTakeTheirTime();
        Answers exported = Answers.read(fetch("/export/responses.csv").text());
        return new RecomputedStudy(
                exported,
                CsvRows.read(fetch("/export/participants.csv").text()),
                CsvRows.read(fetch("/export/events.csv").text()),
                CsvRows.read(fetch("/export/stimuli.csv").text()),
                fetch("/evaluation").json(),
                new Resampling(exported.analysed(), SEED));
    }

    /** People need minutes where scripts need none. */
    private static void letSessionsTakeTheirTime() {
        RunningApplication.get()
                .bean(JdbcClient.class)
                .sql("UPDATE session SET started_at = started_at - number * interval '43 seconds'"
                        + " WHERE study_id = (SELECT id FROM study WHERE slug = :slug)")
                .param("slug", SLUG)
                .update();
    }

    static ApiClient.Answer fetch(String path) {
        ApiClient.Answer answer = RunningApplication.get().researcher().get("/api/studies/" + SLUG + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** What no rule leaves out. */
    Answers analysed() {
        return exported.analysed();
    }

    /** The analysed answers that a part of the JSON is about, by its condition and, if it has one, its stratum. */
    Answers of(JsonNode part) {
        return analysed()
                .under(part.path("condition").asString(), part.path("stratum").asString("all"));
    }

    PlannedRules rules() {
        return new PlannedRules(LIMITS, exported, participants, events);
    }
}
