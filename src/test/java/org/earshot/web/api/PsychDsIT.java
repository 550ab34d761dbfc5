package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.earshot.web.ApiClient;
import org.earshot.web.CsvRows;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.earshot.web.UnpackedZip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A study as a data set after Psych-DS, and its scripts, which have to find what the dashboard shows. */
class PsychDsIT {

    private static final String SLUG = "psych-ds-1";
    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** {@code rules.files.tabular_data.data.Datafile} of the specification. */
    private static final Pattern DATA_FILE =
            Pattern.compile("data/([a-z]+-[a-zA-Z0-9]+)(_[a-z]+-[a-zA-Z0-9]+)*_data\\.csv");

    @TempDir
    private static Path temporary;

    private static UnpackedZip dataset;

    @BeforeAll
    static void sevenParticipantsWhoHalfKnow() {
        APPLICATION.publish(new TonesStudy(SLUG).yaml().replace("seed: 7", "seed: -20230517")
                + "exclusions: {sameAnswerAbove: 0.9}\n");
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("finished");
        Random random = new Random(5);
        for (int number = 0; number < 7; number++) {
            ScriptedParticipant participant = ScriptedParticipant.start(APPLICATION.client(), SLUG);
            while (!participant.phase().equals("finished")) {
                if (participant.phase().equals("trial")) {
                    participant.answer(String.valueOf(random.nextInt(4)));
                } else {
                    participant.advance();
                }
            }
        }
        dataset = download("?license=CC-BY-4.0");
    }

    private static UnpackedZip download(String query) {
        ApiClient.Answer zip = APPLICATION.researcher().get("/api/studies/" + SLUG + "/export/psych-ds.zip" + query);
        assertThat(zip.status()).as(zip.text()).isEqualTo(200);
        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(zip.header("Content-Disposition")).contains(SLUG + "-psych-ds.zip");
        try {
            return UnpackedZip.of(zip.response().body(), Files.createTempDirectory(temporary, "zip"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void descriptionHasWhatTheSpecificationRequires() throws IOException {
        JsonNode description = JSON.readTree(dataset.text("dataset_description.json"));
        try (InputStream schema = PsychDsIT.class.getResourceAsStream("/export/psych-ds.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JSON.readTree(schema))
                            .validate(description))
                    .isEmpty();
        }
        assertThat(description.path("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(dataset.text("LICENSE.md")).contains("CC-BY-4.0");
    }

    @Test
    void filesAreNamedByKeywordsAndEveryColumnIsDescribedOnce() {
        List<String> data = dataset.files().stream()
                .filter(file -> file.startsWith("data/"))
                .toList();
        assertThat(data).hasSize(5).allMatch(file -> DATA_FILE.matcher(file).matches());
        assertThat(data).contains("data/study-psychds1_description-responses_data.csv");
        List<String> described = JSON.readTree(dataset.text("dataset_description.json"))
                .path("variableMeasured")
                .valueStream()
                .map(variable -> variable.path("name").asString())
                .toList();
        assertThat(described).doesNotHaveDuplicates();
        Set<String> columns = new HashSet<>();
        for (String file : data) {
            List<String> header =
                    List.of(dataset.text(file).lines().findFirst().orElseThrow().split(","));
            assertThat(header).doesNotHaveDuplicates();
            columns.addAll(header);
        }
        assertThat(described).containsExactlyInAnyOrderElementsOf(columns);
        assertThat(dataset.files())
                .contains(
                        "README.md",
                        "CHANGES.md",
                        ".psychdsignore",
                        "analysis/main_table.R",
                        "results/README.md",
                        "documentation/codebook.json",
                        "materials/configuration-version-1.yaml");
    }

    @Test
    void stimuliAreWhatBrowsersGet() throws IOException {
        List<String> stimuli = dataset.files().stream()
                .filter(file -> file.startsWith("materials/stimuli/"))
                .toList();
        assertThat(stimuli).hasSize(20);
        for (String file : stimuli) {
            String id = file.replaceAll(".*/|\\..*", "");
            assertThat(Files.readAllBytes(dataset.folder().resolve(file)))
                    .isEqualTo(
                            APPLICATION.client().get("/media/" + id).response().body());
        }
        assertThat(CsvRows.read(dataset.text("data/study-psychds1_description-stimuli_data.csv"))
                        .column("stimulus"))
                .allMatch(id -> stimuli.stream().anyMatch(file -> file.contains(id)));
    }

    @Test
    void pythonFindsWhatTheDashboardShows() {
        assumeTrue(UnpackedZip.isThere("python3"));
        UnpackedZip.run(dataset.folder(), "python3", "analysis/main_table.py");
        checkTable("results/main_table_python.csv", 0);
    }

    @Test
    void rFindsWhatTheDashboardShows() {
        assumeTrue(UnpackedZip.isThere("Rscript"));
        UnpackedZip.run(dataset.folder(), "Rscript", "analysis/main_table.R");
        checkTable("results/main_table_r.csv", 1e-14);
    }

    /** @param rounding what figures may differ by; intervals rest on functions of the language's own library */
    private static void checkTable(String file, double rounding) {
        JsonNode evaluation = APPLICATION
                .researcher()
                .get("/api/studies/" + SLUG + "/evaluation")
                .json();
        List<Map<String, String>> table = CsvRows.read(dataset.text(file)).rows();
        List<JsonNode> summaries = evaluation.path("summaries").valueStream().toList();
        assertThat(table).hasSize(12).hasSameSizeAs(summaries);
        int intervals = 0;
        for (int at = 0; at < table.size(); at++) {
            Map<String, String> row = table.get(at);
            JsonNode summary = summaries.get(at);
            assertThat(row)
                    .containsEntry("condition", summary.path("condition").asString())
                    .containsEntry("stratum", summary.path("stratum").asString())
                    .containsEntry("participants", summary.path("participants").asString())
                    .containsEntry("answers", summary.path("answers").asString());
            for (String figure : List.of(
                    "accuracy",
                    "macroInformedness",
                    "macroMarkedness",
                    "macroInformednessClasses",
                    "macroMarkednessClasses",
                    "prevalenceWeightedInformedness",
                    "biasWeightedInformedness",
                    "prevalenceWeightedMarkedness",
                    "biasWeightedMarkedness",
                    "medianResponseTimeMs")) {
                check(row.get(snake(figure)), summary.path(figure), figure, rounding);
            }
            for (String figure : List.of("accuracy", "macroInformedness", "macroMarkedness")) {
                JsonNode interval = summary.path(figure + "Interval");
                intervals += interval.isArray() ? 1 : 0;
                check(row.get(snake(figure) + "_low"), interval.path(0), figure + " low", 1e-11);
                check(row.get(snake(figure) + "_high"), interval.path(1), figure + " high", 1e-11);
            }
        }
        assertThat(intervals).isGreaterThan(20);
        assertThat(evaluation.path("participants").asInt())
                .as("whoever gave one answer throughout is left out, but exported")
                .isEqualTo(7);
        CsvRows responses = CsvRows.read(dataset.text("data/study-psychds1_description-responses_data.csv"));
        assertThat(responses.where("excluded", "same-answer").size()).isEqualTo(TonesStudy.TRIALS);
        assertThat(responses.size()).isEqualTo(8 * TonesStudy.TRIALS);
    }

    private static void check(String written, JsonNode shown, String what, double rounding) {
        if (shown.isNull() || shown.isMissingNode()) {
            assertThat(written).as(what).isEmpty();
        } else {
            assertThat(Double.parseDouble(written)).as(what).isCloseTo(shown.asDouble(), within(rounding));
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void licenceIsAPlaceholderUntilItIsChosenAndAnUnknownOneIsRefused() {
        UnpackedZip open = download("?include=test,simulated");
        assertThat(open.text("LICENSE.md")).contains("No licence was chosen");
        assertThat(JSON.readTree(open.text("dataset_description.json")).has("license"))
                .isFalse();
        ApiClient.Answer unknown =
                APPLICATION.researcher().get("/api/studies/" + SLUG + "/export/psych-ds.zip?license=WTFPL");
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.json().path("detail").asString())
                .contains("CC-BY-4.0")
                .contains("WTFPL");
    }
}
