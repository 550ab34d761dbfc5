package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.audio.WavWriter;
import org.earshot.dataset.Recording;
import org.earshot.explanation.Visible;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Recordings of the data sets to hear and to see, for researchers' pages. */
@RestController
@Hidden
class RecordingController {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 120;

    private final DatasetLibrary datasets;

    RecordingController(DatasetLibrary datasets) {
        this.datasets = datasets;
    }

    @GetMapping("/api/recordings/sound.wav")
    ResponseEntity<byte[]> sound(@RequestParam String recording) {
        return answer(
                MediaType.parseMediaType("audio/wav"),
                WavWriter.bytes(known(recording).read()));
    }

    @GetMapping("/api/recordings/waveform.png")
    ResponseEntity<byte[]> waveform(@RequestParam String recording) {
        return answer(
                MediaType.IMAGE_PNG, Visible.signal(known(recording).read()).picture(WIDTH, HEIGHT));
    }

    private Recording known(String recording) {
        return datasets.recording(recording)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no recording '" + recording + "'"));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(content);
    }
}
