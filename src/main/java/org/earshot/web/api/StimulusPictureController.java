package org.earshot.web.api;

import java.time.Duration;
import java.util.Optional;
import org.earshot.study.Media;
import org.earshot.study.PublishedStimulus;
import org.earshot.study.RenderedStimulus;
import org.earshot.study.Studies;
import org.earshot.web.chart.WaveformDrawing;
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

/** A stimulus that is seen, drawn for researchers' pages. */
@RestController
class StimulusPictureController {

    private final Studies studies;
    private final JsonMapper json;

    StimulusPictureController(Studies studies, JsonMapper json) {
        this.studies = studies;
        this.json = json;
    }

    @GetMapping("/api/studies/{slug}/stimuli/{media}.svg")
    ResponseEntity<String> picture(@PathVariable String slug, @PathVariable String media) {
        WaveformDrawing drawing = studies.stimuli(slug).stream()
                .filter(stimulus -> stimulus.media().equals(media))
                .filter(stimulus -> stimulus.kind() == RenderedStimulus.Kind.WAVEFORM)
                .findFirst()
                .map(PublishedStimulus::media)
                .flatMap(studies::media)
                .map(this::drawing)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Study '" + slug + "' has no waveform '" + media + "'"));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(drawing.drawing("Waveform").toString());
    }

    private WaveformDrawing drawing(Media media) {
        JsonNode waveform = json.readTree(media.bytes());
        return new WaveformDrawing(
                floats(waveform.path("samples")),
                Optional.of(waveform.path("relevance"))
                        .filter(JsonNode::isArray)
                        .map(StimulusPictureController::floats));
    }

    private static float[] floats(JsonNode array) {
        float[] values = new float[array.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = array.get(at).floatValue();
        }
        return values;
    }
}
