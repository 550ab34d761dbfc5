package org.earshot.explanation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.earshot.audio.Waveform;

/** Writes the JSON that the browser draws a waveform from. */
final class WaveformDocument {

    private static final int STEPS = 10_000;

    private WaveformDocument() {}

    static byte[] bytes(Waveform heard, Optional<float[]> relevance) {
        StringBuilder json = new StringBuilder();
        json.append("{\"sampleRate\":").append(heard.sampleRate()).append(",\"samples\":");
        append(json, heard.samples());
        relevance.ifPresent(values -> append(json.append(",\"relevance\":"), values));
        return json.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder json, float[] values) {
        double highest = Loudness.highest(values);
        double scale = highest > 0 ? STEPS / highest : 0;
        char separator = '[';
        for (float value : values) {
            json.append(separator);
            appendShortest(json, Math.round(value * scale));
            separator = ',';
        }
        json.append(']');
    }

    /** A number of ten-thousandths, without a minus before zero and without zeros at its end. */
    private static void appendShortest(StringBuilder json, long steps) {
        if (steps % STEPS == 0) {
            json.append(steps / STEPS);
        } else {
            json.append((double) steps / STEPS);
        }
    }
}
