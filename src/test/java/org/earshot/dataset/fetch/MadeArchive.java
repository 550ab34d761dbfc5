package org.earshot.dataset.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.earshot.audio.WavWriter;
import org.earshot.audio.Waveform;

/** An archive that lies as AudioMNIST's does, with tones instead of voices. */
public final class MadeArchive {

    private MadeArchive() {}

    /** Speakers from 01 on, each with so many takes of every digit. */
    public static byte[] of(int speakers, int takes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("AudioMNIST-master/README.md"));
            for (int speaker = 1; speaker <= speakers; speaker++) {
                for (int digit = 0; digit < 10; digit++) {
                    for (int take = 0; take < takes; take++) {
                        zip.putNextEntry(new ZipEntry(
                                "AudioMNIST-master/data/%02d/%d_%02d_%d.wav".formatted(speaker, digit, speaker, take)));
                        zip.write(tone());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** 50 ms. */
    static byte[] tone() {
        float[] samples = new float[400];
        for (int n = 0; n < samples.length; n++) {
            samples[n] = (float) (0.25 * Math.sin(n * 0.3));
        }
        return WavWriter.bytes(new Waveform(samples, 8000));
    }
}
