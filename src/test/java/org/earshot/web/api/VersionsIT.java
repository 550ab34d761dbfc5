package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.earshot.account.AuditLog;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.document.StudyDocument;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.StudyVersions;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesRenderer;
import org.earshot.web.TonesStudy;
import org.earshot.web.api.researcher.SchemaLine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The versions of a study over HTTP, its copies, and the schema of its configuration. */
class VersionsIT {

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient researcher = application.researcher();

    @Test
    void everyVersionTellsWhatItIsFrozenToAndWhatRefersToIt() {
        String first = new TonesStudy("frozen").yaml();
        application.publish(first);
        ScriptedParticipant running = ScriptedParticipant.start(application.client(), "frozen");
        String second = first.replace("{correct: 2", "{correct: 1");
        application.publish(second);
        running.until("finished");
        ScriptedParticipant.start(application.client(), "frozen");
        researcher.with("Content-Type", "application/yaml").post("/api/studies", first);

        JsonNode versions = researcher.get("/api/studies/frozen/versions").json();
        assertThat(versions.size()).isEqualTo(3);
        assertThat(versions.get(0).path("status").asString()).isEqualTo("draft");
        assertThat(versions.get(0).has("weightsSha256")).isFalse();
        assertThat(versions.get(1).path("active").asInt()).isEqualTo(1);
        assertThat(versions.get(1).path("answers").asInt()).isZero();
        JsonNode oldest = versions.get(2);
        assertThat(oldest.path("version").asInt()).isEqualTo(1);
        assertThat(oldest.path("model").asString()).isEqualTo(TonesRenderer.MODEL);
        assertThat(oldest.path("weightsSha256").asString()).hasSize(64);
        assertThat(oldest.path("stimuli").asInt()).isEqualTo(20);
        assertThat(oldest.path("finished").asInt()).isEqualTo(1);
        assertThat(oldest.path("answers").asInt()).isEqualTo(TonesStudy.TRIALS);
        assertThat(application.bean(Renderings.class).stimuli("frozen", 1)).hasSize(20);
        assertThat(application.bean(Renderings.class).stimuli("frozen", 2)).hasSize(16);
        assertThat(application.bean(Renderings.class).stimuli("frozen", 3)).isEmpty();
    }

    @Test
    void versionIsGivenAsItWasWrittenAndForEditorsWithTheWayToTheSchema() {
        String yaml = "# Ours.\n" + new TonesStudy("written").yaml();
        application.publish(yaml);
        Answer written = researcher.get("/api/studies/written/versions/1");
        assertThat(written.header("Content-Type")).startsWith("application/yaml");
        assertThat(written.text()).isEqualTo(yaml);
        String forEditors =
                researcher.get("/api/studies/written/versions/1?schema=true").text();
        String address = application.url() + "/study.schema.json";
        assertThat(forEditors).isEqualTo("# yaml-language-server: $schema=" + address + "\n" + yaml);
        Answer schema = application.client().get("/study.schema.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.json().path("properties").has("samples")).isTrue();
        assertThat(researcher.get("/api/studies/written/versions/2").status()).isEqualTo(404);
        assertThat(researcher.get("/api/studies/nowhere/versions").status()).isEqualTo(404);
        assertThat(application.client().get("/api/studies/written/versions/1").status())
                .isEqualTo(401);
    }

    @Test
    void addressOfTheSchemaIsReplacedWhereThereIsOne() {
        assertThat(SchemaLine.in("# yaml-language-server: $schema=schema/old.json\nslug: a\n", "https://here/$1"))
                .isEqualTo("# yaml-language-server: $schema=https://here/$1\nslug: a\n");
    }

    @Test
    void copyIsADraftUnderItsOwnSlug() {
        application.publish(new TonesStudy("copied").yaml());
        Answer copy = researcher.post("/api/studies/copied/copy", "{\"slug\":\"the-copy\",\"title\":\"The copy\"}");
        assertThat(copy.status()).isEqualTo(201);
        String source = application.bean(StudyVersions.class).source("the-copy");
        assertThat(new StudyDocument(source).without("slug").without("title").value(""))
                .isEqualTo(new StudyDocument(new TonesStudy("copied").yaml())
                        .without("slug")
                        .without("title")
                        .value(""));
        assertThat(new StudyConfigurationReader().read("copy", source).title().main())
                .isEqualTo("The copy");
        assertThat(researcher
                        .post("/api/studies/copied/copy", "{\"slug\":\"the-copy\"}")
                        .status())
                .isEqualTo(409);
        assertThat(researcher
                        .post("/api/studies/copied/copy", "{\"slug\":\"Not a slug\"}")
                        .status())
                .isEqualTo(422);
        assertThat(application.bean(AuditLog.class).of("the-copy", 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("version 1, from copied"));
    }

    @Test
    void onlyADraftIsDeleted() {
        Drafts drafts = application.bean(Drafts.class);
        StudyCatalogue studies = application.bean(StudyCatalogue.class);
        application.publish(new TonesStudy("kept-version").yaml());
        assertThat(delete("kept-version").status()).isEqualTo(409);
        drafts.save(new TonesStudy("kept-version").yaml().replace("title: Tones", "title: Never"));
        assertThat(delete("kept-version").status()).isEqualTo(204);
        assertThat(studies.versions("kept-version")).hasSize(1);
        assertThat(studies.find("kept-version").orElseThrow().title()).isEqualTo("Tones");
        drafts.save(new TonesStudy("deletable").yaml());
        assertThat(delete("deletable").status()).isEqualTo(204);
        assertThat(studies.find("deletable")).isEmpty();
        assertThat(delete("deletable").status()).isEqualTo(404);
    }

    private Answer delete(String slug) {
        return researcher.send("DELETE", "/api/studies/" + slug + "/draft", BodyPublishers.noBody());
    }

    @Test
    void whatResearchersCanDoWithVersionsIsDescribed() {
        JsonNode paths = application.client().get("/v3/api-docs").json().path("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/studies/{slug}/versions",
                        "/api/studies/{slug}/versions/{version}",
                        "/api/studies/{slug}/copy",
                        "/api/studies/{slug}/draft",
                        "/study.schema.json");
    }
}
