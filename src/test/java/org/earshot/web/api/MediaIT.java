package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.Renderings;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the browser gets of stimuli: the bytes, and nothing about the decision. */
class MediaIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();

    private final ApiClient client = APPLICATION.client();

    @BeforeAll
    static void publish() {
        APPLICATION.publish(new TonesStudy("media").yaml());
    }

    @Test
    void clipIsCachedForEverUnderAStrongTag() {
        PublishedStimulus clip = stimulus(RenderedStimulus.Kind.AUDIO);
        Answer answer = client.get("/media/" + clip.media());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("audio/wav");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable", "public");
        assertThat(answer.header("ETag")).isEqualTo("\"" + clip.media() + "\"");
        assertThat(answer.text()).startsWith("RIFF");
        assertThat(client.with("If-None-Match", answer.header("ETag"))
                        .get("/media/" + clip.media())
                        .status())
                .isEqualTo(304);
    }

    @Test
    void partOfAClipCanBeAskedFor() {
        String path = "/media/" + stimulus(RenderedStimulus.Kind.AUDIO).media();
        byte[] whole = client.get(path).response().body();
        Answer part = client.with("Range", "bytes=4-11").get(path);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(whole, 4, 12));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 4-11/" + whole.length);
        assertThat(client.with("Range", "bytes=999999-").get(path).status()).isEqualTo(416);
    }

    @Test
    void drawingIsJsonAndOnlyExplanationsCarryRelevance() {
        for (PublishedStimulus stimulus : stimuli()) {
            if (stimulus.kind() == RenderedStimulus.Kind.WAVEFORM) {
                Answer answer = client.get("/media/" + stimulus.media());
                assertThat(answer.header("Content-Type")).isEqualTo("application/json");
                assertThat(answer.json().path("sampleRate").asInt()).isEqualTo(8000);
                assertThat(answer.json().has("relevance"))
                        .isEqualTo(stimulus.condition().name().equals("visual-explanation"));
            }
        }
    }

    @Test
    void spectrogramsAndPlacebosSayNoMoreThanExplanations() {
        APPLICATION.publish(
                new TonesStudy("media-forms").yaml("visual-explanation, visual-faux, visual-time-frequency"));
        for (PublishedStimulus stimulus : APPLICATION.bean(Renderings.class).stimuli("media-forms")) {
            Answer answer = client.get("/media/" + stimulus.media());
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(answer.json().propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            stimulus.kind() == RenderedStimulus.Kind.WAVEFORM
                                    ? List.of("sampleRate", "samples", "relevance")
                                    : List.of(
                                            "sampleRate",
                                            "length",
                                            "window",
                                            "step",
                                            "firstFrame",
                                            "frequencies",
                                            "frames",
                                            "levels",
                                            "relevance"));
            Answer picture =
                    APPLICATION.researcher().get("/api/studies/media-forms/stimuli/" + stimulus.media() + ".png");
            assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        }
    }

    @Test
    void headersOfAllStimuliOfAKindAreTheSameButForHashAndLength() {
        for (RenderedStimulus.Kind kind : List.of(RenderedStimulus.Kind.AUDIO, RenderedStimulus.Kind.WAVEFORM)) {
            assertThat(stimuli().stream()
                            .filter(stimulus -> stimulus.kind() == kind)
                            .map(stimulus -> headers(stimulus.media()))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void unknownMediaIsAProblem() {
        for (String id : List.of("0".repeat(32), "nothing", "a/b")) {
            Answer answer = client.get("/media/" + id);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(client.send("DELETE", "/media/" + "0".repeat(32), BodyPublishers.noBody())
                        .status())
                .isEqualTo(405);
    }

    private static PublishedStimulus stimulus(RenderedStimulus.Kind kind) {
        return stimuli().stream()
                .filter(stimulus -> stimulus.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<PublishedStimulus> stimuli() {
        return APPLICATION.bean(Renderings.class).stimuli("media");
    }

    /** All headers, with what follows from the bytes left out. */
    private String headers(String media) {
        return client.get("/media/" + media).response().headers().map().entrySet().stream()
                .filter(header -> !List.of("etag", "content-length", "date").contains(header.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .toList()
                .toString();
    }
}
