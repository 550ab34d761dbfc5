package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedSample;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.RenderedStudy;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.Candidates;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.StudyVersions;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesRenderer;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a draft to what is frozen: prepared, changed, discarded, published. */
class PreparationIT {

    private final RunningApplication application = RunningApplication.get();
    private final Drafts drafts = application.bean(Drafts.class);
    private final StudyCatalogue studies = application.bean(StudyCatalogue.class);
    private final StudyVersions versions = application.bean(StudyVersions.class);
    private final Renderings renderings = application.bean(Renderings.class);
    private final ApiClient researcher = application.researcher();

    @Test
    void publishingFreezesExactlyWhatWasPrepared() {
        prepared(new TonesStudy("prepared-frozen"));
        Rendering draft = renderings.latest("prepared-frozen").orElseThrow();
        List<byte[]> seen = bytes(draft);
        drafts.publish(
                "prepared-frozen",
                (configuration, progress) -> {
                    throw new AssertionError("what was prepared is not rendered again");
                },
                (stage, done, total) -> {});
        Rendering published = renderings.published("prepared-frozen").orElseThrow();
        assertThat(published.stimuli()).isEqualTo(draft.stimuli()).hasSize(20);
        assertThat(published.draft()).isFalse();
        assertThat(bytes(published))
                .zipSatisfy(
                        seen,
                        (now, then) -> assertThat(Arrays.equals(now, then)).isTrue());
        assertThat(studies.find("prepared-frozen").orElseThrow().status()).isEqualTo(StudyStatus.PUBLISHED);
    }

    @Test
    void preparedDraftTakesNoParticipantsAndShowsNothingToThem() {
        prepared(new TonesStudy("prepared-hidden"));
        assertThat(application
                        .client()
                        .post("/api/participations", "{\"study\":\"prepared-hidden\"}")
                        .status())
                .isEqualTo(404);
        assertThat(renderings.stimuli("prepared-hidden")).isEmpty();
        assertThat(application.client().get("/s/prepared-hidden").status()).isEqualTo(404);
    }

    @Test
    void changeOfTheDraftDiscardsRenderingAndPreviewsAndTheSameTextDoesNot() {
        TonesStudy study = new TonesStudy("prepared-changed");
        prepared(study);
        String token = preview("prepared-changed");
        ScriptedParticipant.resume(application.client(), token).until("finished");
        assertThat(renderings.latest("prepared-changed").orElseThrow().tests()).isEqualTo(1);
        drafts.save(study.yaml());
        assertThat(renderings.latest("prepared-changed")).isPresent();
        List<String> media = renderings.latest("prepared-changed").orElseThrow().stimuli().stream()
                .map(PublishedStimulus::media)
                .toList();
        drafts.save(study.yaml().replace("title: Tones", "title: Other tones"));
        assertThat(renderings.latest("prepared-changed")).isEmpty();
        assertThat(application.client().get("/api/participations/" + token).status())
                .isEqualTo(404);
        assertThat(application
                        .bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM session n JOIN study s ON s.id = n.study_id WHERE s.slug = :slug")
                        .param("slug", "prepared-changed")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(media).isNotEmpty();
    }

    @Test
    void mediaThatNothingShowsAnyMoreAreForgottenAndOthersStay() {
        String yaml = new TonesStudy("prepared-media").yaml();
        drafts.save(yaml);
        drafts.prepare("prepared-media", PreparationIT::withADrawingOfItsOwn, (stage, done, total) -> {});
        List<String> media = renderings.latest("prepared-media").orElseThrow().stimuli().stream()
                .map(PublishedStimulus::media)
                .toList();
        application.publish(new TonesStudy("prepared-media-other").yaml());
        List<String> others = renderings.stimuli("prepared-media-other").stream()
                .map(PublishedStimulus::media)
                .toList();
        drafts.save(yaml.replace("seed: 7", "seed: 8"));
        assertThat(others)
                .allSatisfy(shown -> assertThat(renderings.media(shown)).isPresent());
        assertThat(media.stream().filter(shown -> renderings.media(shown).isEmpty()))
                .as("the drawing that only this draft had")
                .hasSize(1);
    }

    private static RenderedStudy withADrawingOfItsOwn(StudyConfiguration configuration, Progress progress) {
        RenderedStudy tones = new TonesRenderer().render(configuration, progress);
        List<RenderedSample> samples = new ArrayList<>(tones.samples());
        RenderedSample first = samples.removeFirst();
        List<RenderedStimulus> stimuli = new ArrayList<>(first.stimuli());
        RenderedStimulus drawing = stimuli.removeLast();
        stimuli.add(new RenderedStimulus(
                drawing.condition(),
                drawing.kind(),
                drawing.contentType(),
                "{\"sampleRate\":8000,\"samples\":[0.125,0.25]}".getBytes(StandardCharsets.UTF_8),
                drawing.unprocessed(),
                false));
        samples.addFirst(new RenderedSample(
                first.id(),
                first.recording(),
                first.speaker(),
                first.trueLabel(),
                first.prediction(),
                first.practice(),
                first.absorbed(),
                stimuli));
        return new RenderedStudy(
                tones.model(),
                tones.weightsSha256(),
                tones.labels(),
                samples,
                tones.headphoneItems(),
                tones.notes(),
                Candidates.UNKNOWN);
    }

    @Test
    void changedDraftIsRenderedAgainWhenItIsPublished() {
        TonesStudy study = new TonesStudy("prepared-again");
        prepared(study);
        drafts.save(study.yaml().replace("correct: 2", "correct: 3"));
        application.publish(study.yaml().replace("correct: 2", "correct: 3"));
        assertThat(renderings.published("prepared-again").orElseThrow().samples())
                .hasSize(7);
    }

    @Test
    void failedPreparationChangesNothing() {
        TonesStudy study = new TonesStudy("prepared-fails");
        drafts.save(study.yaml());
        assertThatThrownBy(() -> drafts.prepare(
                        "prepared-fails",
                        (configuration, progress) -> {
                            throw new EarshotException("There are only 2 right decisions");
                        },
                        (stage, done, total) -> {}))
                .hasMessageContaining("only 2 right decisions");
        assertThatThrownBy(() -> drafts.prepare(
                        "prepared-fails",
                        (configuration, progress) -> {
                            drafts.save(study.yaml().replace("title: Tones", "title: Meanwhile"));
                            return new TonesRenderer().render(configuration, progress);
                        },
                        (stage, done, total) -> {}))
                .hasMessageContaining("changed meanwhile");
        assertThat(renderings.latest("prepared-fails")).isEmpty();
        assertThat(studies.find("prepared-fails").orElseThrow().status()).isEqualTo(StudyStatus.DRAFT);
    }

    @Test
    void exclusionIsWrittenIntoTheTextAndOnlyTheExcludedSampleIsReplaced() {
        TonesStudy study = new TonesStudy("prepared-excluded", "# a comment that stays");
        prepared(study);
        List<String> before = recordings("prepared-excluded");
        drafts.exclude("prepared-excluded", new Exclusion("tones/1", "too quiet"));
        assertThat(renderings.latest("prepared-excluded")).isEmpty();
        assertThat(versions.source("prepared-excluded"))
                .isEqualTo(study.yaml()
                        .replace("seed: 7}", "seed: 7, excluded: [{recording: \"tones/1\", reason: \"too quiet\"}]}"));
        application.prepare("prepared-excluded");
        List<String> after = recordings("prepared-excluded");
        assertThat(after).doesNotContain("tones/1").hasSameSizeAs(before);
        before.remove("tones/1");
        assertThat(after).containsAll(before);
        drafts.include("prepared-excluded", "tones/1");
        assertThat(versions.source("prepared-excluded")).isEqualTo(study.yaml());
    }

    @Test
    void samplesOfAPublishedVersionCannotBeChanged() {
        application.publish(new TonesStudy("prepared-published").yaml());
        assertThatThrownBy(() -> drafts.exclude("prepared-published", new Exclusion("tones/1", "late")))
                .hasMessageContaining("is published, and its samples are frozen");
        assertThatThrownBy(() -> drafts.reseed("prepared-published", 8)).hasMessageContaining("frozen");
        assertThat(studies.find("prepared-published").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void draftIsPreviewedOverHttpOnceItWasPrepared() {
        drafts.save(new TonesStudy("prepared-http").yaml());
        Answer unprepared =
                researcher.post("/api/studies/prepared-http/sessions", "{\"flag\":\"test\",\"version\":\"draft\"}");
        assertThat(unprepared.status()).isEqualTo(409);
        assertThat(unprepared.json().path("detail").asString()).contains("prepare it first");
        assertThat(researcher.post("/api/studies/prepared-http/prepare", "").status())
                .isEqualTo(202);
        application.prepare("prepared-http");
        String token = preview("prepared-http");
        Answer about = application.client().get("/api/participations/" + token + "/study");
        assertThat(about.json().path("title").path("en").asString()).isEqualTo("Tones");
        assertThat(researcher
                        .post("/api/studies/prepared-http/sessions", "{\"flag\":\"simulated\",\"version\":\"draft\"}")
                        .status())
                .isEqualTo(400);
    }

    private void prepared(TonesStudy study) {
        drafts.save(study.yaml());
        application.prepare(study.slug());
    }

    private String preview(String slug) {
        Answer started =
                researcher.post("/api/studies/" + slug + "/sessions", "{\"flag\":\"test\",\"version\":\"draft\"}");
        assertThat(started.status()).isEqualTo(201);
        return started.json().path("token").asString();
    }

    private List<String> recordings(String slug) {
        return new ArrayList<>(renderings.latest(slug).orElseThrow().samples().stream()
                .map(PublishedStimulus::recording)
                .toList());
    }

    private List<byte[]> bytes(Rendering rendering) {
        return rendering.stimuli().stream()
                .map(stimulus ->
                        renderings.media(stimulus.media()).orElseThrow().bytes())
                .toList();
    }
}
