package org.earshot.explanation;

import java.nio.charset.StandardCharsets;
import org.earshot.model.SpectrogramInput;

/** Writes the JSON that the browser draws a spectrogram from. */
final class SpectrogramDocument {

    private SpectrogramDocument() {}

    static byte[] bytes(VisibleSpectrogram spectrogram) {
        SpectrogramInput plane = spectrogram.plane();
        StringBuilder json = new StringBuilder();
        json.append("{\"sampleRate\":").append(plane.sampleRate());
        json.append(",\"length\":").append(plane.length());
        json.append(",\"window\":").append(plane.window());
        json.append(",\"step\":").append(plane.window() - plane.overlap());
        json.append(",\"firstFrame\":").append(plane.firstFrame());
        json.append(",\"frequencies\":").append(plane.frequencies());
        json.append(",\"frames\":").append(plane.frames());
        append(json.append(",\"levels\":"), spectrogram.levels());
        spectrogram.relevance().ifPresent(values -> append(json.append(",\"relevance\":"), values));
        return json.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder json, int[] values) {
        char separator = '[';
        for (int value : values) {
            json.append(separator).append(value);
            separator = ',';
        }
        json.append(']');
    }
}
