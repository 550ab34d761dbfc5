package org.earshot.web.api.researcher;

import java.time.Duration;
import java.util.Optional;
import org.earshot.app.study.StudyStimuli;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Visible;
import org.earshot.explanation.VisibleSpectrogram;
import org.earshot.model.SpectrogramInput;
import org.earshot.study.rendering.Media;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stimulus that is seen, drawn for researchers' pages from exactly what participants get. */
@RestController
class StimulusPictureController {

    /** Twice as large as it is shown, for fine screens and paper. */
    private static final int WIDTH = 720;

    private static final int HEIGHT = 240;

    private static final int SPECTROGRAM_HEIGHT = 480;

    private final StudyStimuli stimuli;
    private final JsonMapper json;

    StimulusPictureController(StudyStimuli stimuli, JsonMapper json) {
        this.stimuli = stimuli;
        this.json = json;
    }

    @GetMapping("/api/studies/{slug}/stimuli/{media}.png")
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable String media) {
        Visible form = stimuli.drawing(slug, media)
                .map(this::form)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Study '" + slug + "' has no drawing '" + media + "'"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(form.picture(WIDTH, form instanceof VisibleSpectrogram ? SPECTROGRAM_HEIGHT : HEIGHT));
    }

    private Visible form(Media media) {
        JsonNode document = json.readTree(media.bytes());
        return document.has("levels") ? spectrogram(document) : waveform(document);
    }

    private static Visible waveform(JsonNode document) {
        Waveform heard = new Waveform(
                floats(document.path("samples")), document.path("sampleRate").asInt());
        return Optional.of(document.path("relevance"))
                .filter(JsonNode::isArray)
                .map(relevance -> Visible.explanation(heard, floats(relevance)))
                .orElseGet(() -> Visible.signal(heard));
    }

    private static Visible spectrogram(JsonNode document) {
        int window = document.path("window").asInt();
        SpectrogramInput plane = new SpectrogramInput(
                document.path("sampleRate").asInt(),
                document.path("length").asInt(),
                window,
                window - document.path("step").asInt(),
                document.path("frequencies").asInt(),
                document.path("firstFrame").asInt(),
                document.path("frames").asInt(),
                0,
                1);
        Optional<int[]> relevance = Optional.of(document.path("relevance"))
                .filter(JsonNode::isArray)
                .map(StimulusPictureController::integers);
        return new VisibleSpectrogram(plane, integers(document.path("levels")), relevance);
    }

    private static int[] integers(JsonNode array) {
        int[] values = new int[array.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = array.get(at).intValue();
        }
        return values;
    }

    private static float[] floats(JsonNode array) {
        float[] values = new float[array.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = array.get(at).floatValue();
        }
        return values;
    }
}
