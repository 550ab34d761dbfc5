package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.rendering.Drafts;
import org.earshot.web.ApiClient;
import org.earshot.web.CsvRows;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.earshot.web.UnpackedZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is settled at publication: it can be had before any answer, and what comes later is exactly that. */
class PreregistrationIT {

    private static final List<String> LIST =
            List.of("practice", "round", "block", "position", "condition", "stimulus", "told");
    private static final RunningApplication APPLICATION = RunningApplication.get();

    @TempDir
    private Path temporary;

    private static ApiClient.Answer ask(String slug, String query) {
        return APPLICATION.researcher().get("/api/studies/" + slug + "/preregistration.zip" + query);
    }

    private UnpackedZip unpacked(ApiClient.Answer zip) {
        assertThat(zip.status()).as(zip.text()).isEqualTo(200);
        try {
            return UnpackedZip.of(zip.response().body(), Files.createTempDirectory(temporary, "zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sessionsThatStartLaterGetExactlyTheListsOfTheBundle() {
        String slug = "preregistered";
        APPLICATION.publish(
                new TonesStudy(slug, "attentionChecks: {perBlock: 1}\npractice: {criterion: 1, rounds: 2}").yaml());
        CsvRows planned = CsvRows.read(unpacked(ask(slug, "?sessions=8")).text("trial-lists.csv"));
        assertThat(planned.rows()).hasSize(8 * 4 * (2 + 20));
        for (int session = 1; session <= 5; session++) {
            ScriptedParticipant participant = ScriptedParticipant.start(APPLICATION.client(), slug);
            if (session == 3) {
                participant.step("consent", "{\"agreed\":false}");
            }
        }
        CsvRows participants = CsvRows.read(APPLICATION
                .researcher()
                .get("/api/studies/" + slug + "/export/participants.csv")
                .text());
        CsvRows trials = CsvRows.read(APPLICATION
                .researcher()
                .get("/api/studies/" + slug + "/export/trials.csv")
                .text());
        for (String number : List.of("1", "2", "4", "5")) {
            String order = participants.where("number", number).first().get("conditions");
            CsvRows list = planned.where("number", number).where("conditions", order);
            assertThat(rows(list)).hasSize(22).isEqualTo(rows(trials.where("number", number)));
        }
        for (String number : List.of("1", "2", "3")) {
            assertThat(planned.where("number", number).where("expected", "true").column("conditions"))
                    .as("as long as nobody has left, the expected order comes")
                    .containsOnly(participants.where("number", number).first().get("conditions"));
        }
        assertThat(planned.where("number", "4").where("expected", "true").column("conditions"))
                .as("the third left, so the fourth takes its order")
                .doesNotContain(participants.where("number", "4").first().get("conditions"));
    }

    private static List<List<String>> rows(CsvRows list) {
        return list.rows().stream()
                .map(row -> LIST.stream().map(row::get).toList())
                .toList();
    }

    @Test
    void bundleIsTheSameBytesBeforeAndAfterAnswers() {
        String slug = "same-bundle";
        APPLICATION.publish(new TonesStudy(slug).yaml());
        byte[] before = ask(slug, "").response().body();
        ScriptedParticipant.start(APPLICATION.client(), slug).until("finished");
        assertThat(ask(slug, "").response().body()).isEqualTo(before);
        assertThat(ask(slug, "?sessions=3").response().body()).isNotEqualTo(before);
    }

    @Test
    void bundleNamesEverythingAndItsHashesAreRight() {
        String slug = "hashes";
        String yaml = new TonesStudy(slug, "headphoneCheck: {test: huggins}").yaml();
        APPLICATION.publish(yaml);
        UnpackedZip bundle = unpacked(ask(slug, "?sessions=2"));
        assertThat(bundle.files())
                .containsExactly(
                        "README.md",
                        "SHA256SUMS",
                        "analysis-plan.md",
                        "configuration.yaml",
                        "manifest.json",
                        "media.csv",
                        "stimuli.csv",
                        "study.json",
                        "trial-lists.csv");
        UnpackedZip.run(bundle.folder(), "sha256sum", "--strict", "-c", "SHA256SUMS");
        assertThat(bundle.text("configuration.yaml")).isEqualTo(yaml);
        JsonNode study = JsonMapper.shared().readTree(bundle.text("study.json"));
        assertThat(study.path("seed").asInt()).isEqualTo(7);
        assertThat(study.path("weightsSha256").asString()).isEqualTo("0".repeat(64));
        assertThat(study.path("version").asInt()).isEqualTo(1);
        CsvRows media = CsvRows.read(bundle.text("media.csv"));
        assertThat(media.rows()).hasSize(20 + 6).allSatisfy(row -> {
            byte[] bytes = APPLICATION
                    .client()
                    .get("/media/" + row.get("stimulus"))
                    .response()
                    .body();
            assertThat(row.get("bytes")).isEqualTo(String.valueOf(bytes.length));
            Path file = Files.write(temporary.resolve("one"), bytes);
            assertThat(UnpackedZip.run(temporary, "sha256sum", file.toString())).startsWith(row.get("sha256"));
        });
        assertThat(CsvRows.read(bundle.text("stimuli.csv")).column("stimulus")).isSubsetOf(media.column("stimulus"));
        assertThat(bundle.text("analysis-plan.md"))
                .contains(
                        "2,000 resamples",
                        "10,000 permutations",
                        "up to 6 tests",
                        "Holm",
                        "No power simulation was kept")
                .doesNotContain("%d", "%%", "%,d");
    }

    @Test
    void plansOfTheVersionAreInTheBundleButNoneFromAfterTheFirstParticipant() {
        String slug = "planned";
        SampleSizePlans plans = APPLICATION.bean(SampleSizePlans.class);
        APPLICATION.bean(Drafts.class).save(new TonesStudy(slug).yaml());
        plans.keep(slug, Map.of("level", 0.05), 11, List.of(Map.of("participants", 24)), "somebody");
        APPLICATION.publish(new TonesStudy(slug).yaml());
        plans.keep(slug, Map.of("level", 0.01), 12, List.of(), "somebody");
        UnpackedZip bundle = unpacked(ask(slug, ""));
        JsonNode kept = JsonMapper.shared().readTree(bundle.text("power.json"));
        assertThat(kept.valueStream().map(plan -> plan.path("seed").asInt())).containsExactly(11, 12);
        assertThat(kept.get(0).path("assumptions").path("level").asDouble()).isEqualTo(0.05);
        assertThat(bundle.text("analysis-plan.md")).contains("\"seed\" : 11").doesNotContain("somebody");
        ScriptedParticipant.start(APPLICATION.client(), slug);
        plans.keep(slug, Map.of("level", 0.1), 13, List.of(), "somebody");
        assertThat(unpacked(ask(slug, "")).text("power.json")).isEqualTo(bundle.text("power.json"));
    }

    @Test
    void exclusionRulesAreInTheBundleAsTheyWereWritten() {
        String slug = "excluding";
        APPLICATION.publish(new TonesStudy(slug, "exclusions: {fasterThanMs: 200, unfinished: true}").yaml());
        UnpackedZip bundle = unpacked(ask(slug, ""));
        assertThat(JsonMapper.shared().readTree(bundle.text("exclusions.json")).toString())
                .isEqualTo("{\"fasterThanMs\":200,\"unfinished\":true}");
        assertThat(bundle.text("analysis-plan.md")).contains("\"fasterThanMs\" : 200");
    }

    @Test
    void bundleCanBeHadWhileResultsAreHidden() {
        String slug = "hidden-results";
        APPLICATION.publish(new TonesStudy(slug).blinded());
        ScriptedParticipant.start(APPLICATION.client(), slug).until("finished");
        for (String file : List.of("responses.csv", "trials.csv", "events.csv", "psych-ds.zip")) {
            assertThat(APPLICATION
                            .researcher()
                            .get("/api/studies/" + slug + "/export/" + file)
                            .status())
                    .as(file)
                    .isEqualTo(403);
        }
        assertThat(ask(slug, "").status()).isEqualTo(200);
    }

    @Test
    void whatWasNeverPublishedCannotBePreregistered() {
        APPLICATION.bean(Drafts.class).save(new TonesStudy("draft-only").yaml());
        ApiClient.Answer draft = ask("draft-only", "");
        assertThat(draft.status()).isEqualTo(409);
        assertThat(draft.json().path("detail").asString()).contains("publish the study 'draft-only' first");
        assertThat(ask("nowhere", "").status()).isEqualTo(404);
        APPLICATION.publish(new TonesStudy("draft-only").yaml());
        assertThat(ask("draft-only", "?sessions=1001").status()).isEqualTo(409);
        assertThat(APPLICATION
                        .client()
                        .get("/api/studies/draft-only/preregistration.zip")
                        .status())
                .isEqualTo(401);
    }
}
