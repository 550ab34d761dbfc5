package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.EarshotException;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.StudyStatus;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesRenderer;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The researchers' part of the HTTP API, and what publishing and starting have to guarantee. */
class StudiesIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();

    @Test
    void configurationIsStoredPublishedAndClosed() throws InterruptedException {
        Answer saved = save(new TonesStudy("life").yaml());
        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.json().path("status").asString()).isEqualTo("draft");
        assertThat(researcher.post("/api/studies/life/publish", "").status()).isEqualTo(202);
        JsonNode study = researcher.get("/api/studies/life").json();
        for (int i = 0; i < 300 && !study.path("status").asString().equals("published"); i++) {
            Thread.sleep(100);
            study = researcher.get("/api/studies/life").json();
        }
        assertThat(study.path("status").asString()).isEqualTo("published");
        assertThat(study.path("configuration").asString()).contains("title: Tones");
        assertThat(study.path("participantLink").asString()).isEqualTo("/s/life");
        assertThat(study.path("notes").get(0).asString()).isEqualTo("These are tones.");
        assertThat(researcher.get("/api/studies").text()).contains("\"life\"");
        Answer closed = researcher.post("/api/studies/life/close", "");
        assertThat(closed.json().path("status").asString()).isEqualTo("closed");
    }

    @Test
    void everyMistakeInAConfigurationIsListed() {
        Answer refused = save(new TonesStudy("bad")
                .yaml()
                .replace("{correct: 2", "{correct: two")
                .replace("visual-signal", "visual-noise"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problems = refused.json().path("problems");
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.get(0).path("line").asInt()).isEqualTo(5);
        assertThat(problems.get(0).path("path").asString()).isEqualTo("samples.correct");
        assertThat(problems.get(1).path("path").asString()).isEqualTo("conditions[3]");
        assertThat(researcher.get("/api/studies/bad").status()).isEqualTo(404);
    }

    @Test
    void absorbedSharesAreKeptAndOlderStudiesHaveNone() {
        application.publish(new TonesStudy("absorbing").yaml());
        Renderings renderings = application.bean(Renderings.class);
        assertThat(renderings.stimuli("absorbing"))
                .hasSize(20)
                .allSatisfy(stimulus -> assertThat(stimulus.absorbed()).isEqualTo(TonesRenderer.ABSORBED));
        // As the migration leaves a sample of a study that was published before it.
        application.bean(JdbcClient.class).sql("""
                        UPDATE sample SET absorbed = DEFAULT WHERE version_id IN
                            (SELECT v.id FROM study_version v JOIN study s ON s.id = v.study_id WHERE s.slug = 'absorbing')
                        """).update();
        assertThat(renderings.stimuli("absorbing"))
                .hasSize(20)
                .allSatisfy(stimulus -> assertThat(stimulus.absorbedByBiases()).isEmpty());
        assertThat(researcher.get("/api/studies/absorbing/export/stimuli.csv").text())
                .contains(",absorbed_by_biases,study_version\r\n")
                .contains(",false,,1\r\n");
    }

    @Test
    void failedPublicationChangesNothing() {
        Drafts drafts = application.bean(Drafts.class);
        Renderings renderings = application.bean(Renderings.class);
        StudyCatalogue studies = application.bean(StudyCatalogue.class);
        drafts.save(new TonesStudy("failing").yaml());
        try {
            drafts.publish(
                    "failing",
                    (configuration, progress) -> {
                        throw new EarshotException("Too few recordings: 3 of 4");
                    },
                    (stage, done, total) -> {});
        } catch (EarshotException expected) {
            assertThat(expected).hasMessageContaining("3 of 4");
        }
        assertThat(studies.find("failing").orElseThrow().status()).isEqualTo(StudyStatus.DRAFT);
        assertThat(renderings.stimuli("failing")).isEmpty();
        assertThat(application
                        .client()
                        .post("/api/participations", "{\"study\":\"failing\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void changedConfigurationBecomesTheNextVersionAndRunningSessionsFinishOnTheirs() {
        application.publish(new TonesStudy("versions").yaml());
        ScriptedParticipant first = ScriptedParticipant.start(application.client(), "versions");
        String changed = new TonesStudy("versions").yaml().replace("title: Tones", "title: Other tones");
        save(changed);
        assertThat(ScriptedParticipant.start(application.client(), "versions")
                        .step()
                        .path("title")
                        .asString())
                .isEqualTo("Tones");
        application.publish(changed);
        assertThat(ScriptedParticipant.start(application.client(), "versions")
                        .step()
                        .path("title")
                        .asString())
                .isEqualTo("Other tones");
        first.until("finished");
        assertThat(participants("versions"))
                .extracting(ParticipantRecord::studyVersion)
                .containsExactly(1, 1, 2);
    }

    @Test
    void concurrentStartsAreNumberedOnceAndBalanced() throws Exception {
        application.publish(new TonesStudy("crowd").yaml());
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Callable<ScriptedParticipant>> starts = IntStream.range(0, 24)
                    .<Callable<ScriptedParticipant>>mapToObj(
                            i -> () -> ScriptedParticipant.start(application.client(), "crowd"))
                    .toList();
            crowd.invokeAll(starts)
                    .forEach(start -> assertThat(start.resultNow()).isNotNull());
        }
        List<ParticipantRecord> participants = participants("crowd");
        assertThat(participants)
                .extracting(ParticipantRecord::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(participants.stream()
                        .collect(Collectors.groupingBy(ParticipantRecord::conditions, Collectors.counting())))
                .hasSize(4)
                .allSatisfy((order, count) -> assertThat(count).isEqualTo(6));
    }

    @Test
    void capHoldsUnderConcurrentStarts() throws Exception {
        application.publish(new TonesStudy("cap", "participants: {max: 5}").yaml());
        ApiClient client = application.client();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> starts = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i -> () -> client.post("/api/participations", "{\"study\":\"cap\"}")
                            .status())
                    .toList();
            assertThat(crowd.invokeAll(starts).stream().filter(start -> start.resultNow() == 201))
                    .hasSize(5);
        }
    }

    @Test
    void withdrawnParticipantsPlaceInTheBalanceIsFilledAgain() {
        application.publish(new TonesStudy("refill").yaml());
        ScriptedParticipant first = ScriptedParticipant.start(application.client(), "refill");
        List<Condition> order = participants("refill").getFirst().conditions();
        first.withdraw();
        ScriptedParticipant.start(application.client(), "refill");
        assertThat(participants("refill").getLast().conditions()).isEqualTo(order);
    }

    @Test
    void betweenDesignGivesEveryParticipantOneCondition() {
        application.publish(new TonesStudy("between", "design: between").yaml());
        for (int i = 0; i < 8; i++) {
            ScriptedParticipant participant = ScriptedParticipant.start(application.client(), "between");
            assertThat(participant.state().path("progress").path("total").asInt())
                    .isEqualTo(4);
        }
        assertThat(participants("between").stream()
                        .collect(Collectors.groupingBy(ParticipantRecord::conditions, Collectors.counting())))
                .hasSize(4)
                .allSatisfy((condition, count) -> assertThat(count).isEqualTo(2));
    }

    @Test
    void unknownStudiesAreProblems() {
        for (String path : List.of("/api/studies/none", "/api/studies/none/evaluation")) {
            assertThat(researcher.get(path).status()).isEqualTo(404);
        }
        assertThat(researcher.post("/api/studies/none/publish", "").status()).isEqualTo(404);
        assertThat(researcher
                        .post("/api/studies/none/close", "")
                        .json()
                        .path("detail")
                        .asString())
                .contains("'none'");
    }

    private List<ParticipantRecord> participants(String slug) {
        return application.bean(AnsweredTrials.class).participants(slug, Set.of(SessionFlag.NONE));
    }

    private Answer save(String yaml) {
        return researcher.with("Content-Type", "application/yaml").post("/api/studies", yaml);
    }
}
