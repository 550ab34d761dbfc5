package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.earshot.app.library.Explained;
import org.earshot.app.library.ExplanationRequest;
import org.earshot.app.library.Explanations;
import org.earshot.audio.WavWriter;
import org.earshot.explanation.Polarity;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Pictures and sounds of one decision for researchers' pages. They say what the network decided, so that nothing here is for
 * participants.
 */
@RestController
@Hidden
class ExplorationController {

    /** As wide as a page has room for: finer columns would blend into each other where they are shown smaller. */
    private static final int WAVEFORM_WIDTH = 960;

    private static final int WAVEFORM_HEIGHT = 240;
    private static final int SPECTROGRAM_WIDTH = 1440;
    private static final int SPECTROGRAM_HEIGHT = 720;
    private static final MediaType WAV = MediaType.parseMediaType("audio/wav");

    private final Explanations explanations;

    ExplorationController(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping("/api/explore/{form}")
    CompletableFuture<ResponseEntity<byte[]>> form(
            @PathVariable String form,
            @RequestParam String model,
            @RequestParam String recording,
            @RequestParam String composite,
            @RequestParam String target,
            @RequestParam String start) {
        ExplanationRequest request = new ExplanationRequest(model, recording, composite, target, start);
        return switch (form) {
            case "picture.png" -> answer(request, MediaType.IMAGE_PNG, ExplorationController::picture);
            case "time-frequency.png" ->
                answer(
                        request,
                        MediaType.IMAGE_PNG,
                        explained ->
                                waveformOnly(explained).timeFrequency().picture(SPECTROGRAM_WIDTH, SPECTROGRAM_HEIGHT));
            case "heard.wav" -> answer(request, WAV, Explained::heard);
            case "for.wav" -> answer(request, WAV, explained -> sound(explained, Polarity.POSITIVE));
            case "against.wav" -> answer(request, WAV, explained -> sound(explained, Polarity.NEGATIVE));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, "A decision has no form '" + form + "'");
        };
    }

    private CompletableFuture<ResponseEntity<byte[]>> answer(
            ExplanationRequest request, MediaType type, Function<Explained, byte[]> content) {
        return explanations
                .explain(request)
                .thenApply(explained -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                        .body(content.apply(explained)));
    }

    private static byte[] picture(Explained explained) {
        return explained.audible()
                ? explained.visible().picture(WAVEFORM_WIDTH, WAVEFORM_HEIGHT)
                : explained.visible().picture(SPECTROGRAM_WIDTH, SPECTROGRAM_HEIGHT);
    }

    private static byte[] sound(Explained explained, Polarity polarity) {
        return WavWriter.bytes(waveformOnly(explained).audible(polarity).playable());
    }

    private static Explained waveformOnly(Explained explained) {
        if (!explained.audible()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "The model " + explained.model().name() + " sees spectrograms: its relevance has no waveform");
        }
        return explained;
    }
}
