package org.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioFileTest {

    private static final byte[] TWO_SAMPLES =
            WavBytes.little(4).putShort((short) 16384).putShort((short) -32768).array();

    @Test
    void integersOfAllWidthsAreAmplitudes() {
        assertThat(read(WavBytes.file(1, 1, 8000, 8, new byte[] {(byte) 0xc0, 0, (byte) 0x80})))
                .containsExactly(0.5f, -1f, 0f);
        assertThat(read(WavBytes.file(1, 1, 8000, 16, TWO_SAMPLES))).containsExactly(0.5f, -1f);
        assertThat(read(WavBytes.file(1, 1, 8000, 24, new byte[] {0, 0, 0x40, 0, 0, (byte) 0x80, -1, -1, -1})))
                .containsExactly(0.5f, -1f, -1f / 8388608f);
        byte[] wide =
                WavBytes.little(8).putInt(1 << 30).putInt(Integer.MIN_VALUE).array();
        assertThat(read(WavBytes.file(1, 1, 8000, 32, wide))).containsExactly(0.5f, -1f);
    }

    @Test
    void floatingPointIsTakenAsItIs() {
        byte[] data = WavBytes.little(8).putFloat(0.3f).putFloat(-1.5f).array();
        assertThat(read(WavBytes.file(3, 1, 8000, 32, data))).containsExactly(0.3f, -1.5f);
    }

    @Test
    void stereoIsMixedDownToTheMean() {
        assertThat(read(WavBytes.file(1, 2, 44100, 16, TWO_SAMPLES))).containsExactly(-0.25f);
    }

    @Test
    void extensibleFormatIsRead() {
        assertThat(read(WavBytes.extensible(1, 1, 8000, 16, TWO_SAMPLES))).containsExactly(0.5f, -1f);
        byte[] data = WavBytes.little(4).putFloat(0.3f).array();
        assertThat(read(WavBytes.extensible(3, 1, 8000, 32, data))).containsExactly(0.3f);
    }

    @Test
    void flacOfSeveralWidthsIsRead() {
        assertFlac("mono-8.flac", 11025, 128, 1);
        assertFlac("mono-16.flac", 8000, 32768, 1);
        assertFlac("stereo-24.flac", 44100, 8388608, 2);
    }

    @Test
    void emptyFileIsRefused() {
        refused(new byte[0], "a.wav").hasMessage("a.wav is empty");
        refused(WavBytes.file(1, 1, 8000, 16, new byte[0]), "a.wav").hasMessage("a.wav holds no samples");
    }

    @Test
    void truncationAnywhereIsRefused() {
        byte[] wav = WavBytes.file(1, 1, 8000, 16, TWO_SAMPLES);
        for (int length = 4; length < wav.length; length++) {
            refused(Arrays.copyOf(wav, length), "a.wav").hasMessageStartingWith("a.wav is truncated");
        }
        byte[] flac = resource("mono-16.flac");
        for (int length = 4; length < flac.length; length++) {
            refused(Arrays.copyOf(flac, length), "a.flac")
                    .message()
                    .matches("a.flac (is truncated|is damaged|holds no samples).*");
        }
    }

    @Test
    void truncationIsCounted() {
        byte[] file = WavBytes.file(WavBytes.plainFormat(1, 1, 8000, 16), TWO_SAMPLES, 1000);
        refused(file, "a.wav")
                .hasMessage("a.wav is truncated: its header promises 1,000 bytes of samples, 4 are there");
    }

    @Test
    void flippedBitInFlacIsNoticed() {
        byte[] flac = resource("mono-16.flac");
        flac[flac.length - 20] ^= 0x10;
        refused(flac, "a.flac").hasMessageStartingWith("a.flac is damaged");
    }

    @Test
    void mislabelledFileIsRefusedByName() {
        refused(resource("mono-16.flac"), "seven.wav").hasMessage("seven.wav is named as WAV but holds FLAC");
        refused(WavBytes.file(1, 1, 8000, 16, TWO_SAMPLES), "seven.FLAC")
                .hasMessage("seven.FLAC is named as FLAC but holds WAV");
        refused("no sound at all\n".getBytes(StandardCharsets.UTF_8), "seven.wav")
                .hasMessage("seven.wav is neither WAV nor FLAC but text");
        refused("ID3....".getBytes(StandardCharsets.UTF_8), "seven.wav")
                .hasMessage("seven.wav is neither WAV nor FLAC but MP3");
    }

    @Test
    void contentDecidesWhereTheNameSaysNothing() {
        assertThat(AudioFile.read(new ByteArrayInputStream(resource("mono-16.flac")), "upload")
                        .length())
                .isEqualTo(100);
    }

    @Test
    void hugeFileIsRefusedFromItsHeader() {
        byte[] long16 = WavBytes.file(WavBytes.plainFormat(1, 1, 8000, 16), TWO_SAMPLES, 2 * 8000 * 601);
        refused(long16, "a.wav").hasMessage("a.wav lasts 601 s; recordings of more than 600 s are refused");
        byte[] lying = WavBytes.file(WavBytes.plainFormat(1, 2, 2_000_000_000, 32), TWO_SAMPLES, -2);
        refused(lying, "a.wav").hasMessageContaining("a.wav has 536,870,911 samples");
    }

    @Test
    void hugeFlacIsRefusedFromItsHeader() {
        byte[] flac = resource("mono-16.flac");
        // The last byte but 16 of the stream's description ends the 36-bit number of samples.
        flac[4 + 4 + 14] = 0x7f;
        refused(flac, "a.flac").hasMessageContaining("recordings of more than 600 s are refused");
    }

    @Test
    void strangeCodingsAreRefused() {
        refused(WavBytes.file(7, 1, 8000, 8, TWO_SAMPLES), "a.wav")
                .hasMessageStartingWith("a.wav stores samples as coding 0x0007;");
        refused(WavBytes.file(3, 1, 8000, 64, new byte[8]), "a.wav")
                .hasMessageStartingWith("a.wav stores samples as 64-bit floating point;");
        refused(WavBytes.file(1, 6, 8000, 16, new byte[12]), "a.wav")
                .hasMessage("a.wav has 6 channels; only mono and stereo are read");
        refused(WavBytes.file(1, 1, 0, 16, TWO_SAMPLES), "a.wav").hasMessageContaining("sample rate of 0 Hz");
        byte[] notANumber = WavBytes.little(4).putFloat(Float.NaN).array();
        refused(WavBytes.file(3, 1, 8000, 32, notANumber), "a.wav").hasMessageContaining("sample 0 is not a number");
    }

    @Test
    void missingFileIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("none.wav");
        assertThatThrownBy(() -> AudioFile.read(missing))
                .isInstanceOf(AudioFormatException.class)
                .hasMessage(missing + " does not exist");
    }

    @Test
    void whatWavWriterWritesIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.wav");
        WavWriter.write(new Waveform(new float[] {0.5f, -1f, 2f, 0.1f}, 8000), file);
        Waveform read = AudioFile.read(file);
        assertThat(read.sampleRate()).isEqualTo(8000);
        assertThat(read.samples()).containsExactly(0.5f, -1f, 32767 / 32768f, Math.round(0.1f * 32768.0) / 32768f);
        assertThat(Files.size(file)).isEqualTo(44 + 8);
    }

    private static void assertFlac(String name, int rate, double fullScale, int channels) {
        Waveform waveform = AudioFile.read(new ByteArrayInputStream(resource(name)), name);
        assertThat(waveform.sampleRate()).isEqualTo(rate);
        assertThat(waveform.length()).isEqualTo(100);
        for (int n = 0; n < 100; n++) {
            double sum = 0;
            for (int channel = 1; channel <= channels; channel++) {
                sum += Math.rint(0.5 * (fullScale - 1) * Math.sin(0.1 * channel * n)) / fullScale;
            }
            assertThat((double) waveform.samples()[n]).isEqualTo(sum / channels, within(1e-7));
        }
    }

    private static float[] read(byte[] file) {
        return AudioFile.read(new ByteArrayInputStream(file), "test.wav").samples();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] file, String name) {
        return assertThatThrownBy(() -> AudioFile.read(new ByteArrayInputStream(file), name))
                .isInstanceOf(AudioFormatException.class);
    }

    private static byte[] resource(String name) {
        try (InputStream in = AudioFileTest.class.getResourceAsStream("/audio/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
