package org.earshot.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.earshot.EarshotException;
import org.earshot.audio.Spectrogram;
import org.earshot.audio.Waveform;
import org.earshot.model.SpectrogramInput;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisibleSpectrogramTest {

    private static final Palette COLOURS = Palette.STANDARD;
    private static final SpectrogramInput ALEXNET = SpectrogramInput.aboveFloor();

    /** 5 frequencies, 0 to 4 kHz, at 5 times, 0 to 1 s: the values lie on the axes' marks. */
    private static final SpectrogramInput COARSE = new SpectrogramInput(8000, 8000, 8, -1992, 5, 0, 5, 0, 1);

    @Test
    void loudestFrequencyIsAtItsPlace() {
        Waveform tone = tone(1000, 2000, 6000);
        JsonNode document = document(Visible.signal(tone, ALEXNET));
        int loudest = 0;
        int silent = 0;
        for (int row = 0; row < 227; row++) {
            loudest = level(document, row, 113) > level(document, loudest, 113) ? row : loudest;
            silent += level(document, row, 10);
        }
        // Row 57 is at 57 * 8000 / 455 = 1002 Hz, column 113 at 0.50 s.
        assertThat(loudest).isEqualTo(57);
        assertThat(level(document, 57, 113)).isEqualTo(80);
        assertThat(level(document, 120, 113)).isLessThan(20);
        assertThat(silent).isZero();
    }

    @Test
    void documentSaysWhereValuesLieAndNothingOfTheLogit() {
        float[] relevance = new float[227 * 227];
        relevance[3] = -40;
        relevance[5] = 10.004f;
        relevance[6] = 0.001f;
        Visible visible = Visible.explanation(tone(500, 0, 8000), ALEXNET, relevance);
        JsonNode document = document(visible);
        assertThat(new TreeSet<>(document.propertyNames()))
                .containsExactly(
                        "firstFrame",
                        "frames",
                        "frequencies",
                        "length",
                        "levels",
                        "relevance",
                        "sampleRate",
                        "step",
                        "window");
        assertThat(new String(visible.document(), StandardCharsets.US_ASCII))
                .startsWith("{\"sampleRate\":8000,\"length\":8000,\"window\":455,\"step\":35,\"firstFrame\":2,"
                        + "\"frequencies\":227,\"frames\":227,\"levels\":[")
                .contains(",\"relevance\":[0,0,0,-1000,0,250,0,0,");
        assertThat(document.get("levels").size()).isEqualTo(227 * 227);
        float[] thrice = new float[relevance.length];
        for (int i = 0; i < thrice.length; i++) {
            thrice[i] = 3 * relevance[i];
        }
        assertThat(Visible.explanation(tone(500, 0, 8000), ALEXNET, thrice).document())
                .isEqualTo(visible.document());
        assertThat(document(Visible.signal(tone(500, 0, 8000), ALEXNET)).has("relevance"))
                .isFalse();
    }

    @Test
    void timeFrequencyOfAWaveformHasAllItsFrequenciesAndFrames() {
        Waveform heard = tone(1000, 3000, 5000);
        float[] relevance = new float[8000];
        for (int n = 3500; n < 4000; n++) {
            relevance[n] = heard.samples()[n] * heard.samples()[n];
        }
        Spectrogram timeFrequency = Visible.timeFrequency(heard, relevance);
        JsonNode document = document(Visible.timeFrequency(heard, timeFrequency));
        assertThat(document.get("frequencies").asInt()).isEqualTo(228);
        assertThat(document.get("frames").asInt()).isEqualTo(230);
        assertThat(document.get("firstFrame").asInt()).isZero();
        int strongest = 0;
        for (int at = 0; at < 228 * 230; at++) {
            strongest = document.get("relevance").get(at).asInt() == 1000 ? at : strongest;
        }
        assertThat(strongest / 230).isEqualTo(57);
        assertThat(strongest % 230 * 35).isBetween(3500, 4000);
    }

    @Test
    void silenceIsTheFloorAndRelevanceOfZeroIsSilent() {
        Waveform silence = new Waveform(new float[8000], 8000);
        Visible visible = Visible.explanation(silence, ALEXNET, new float[227 * 227]);
        assertThat(visible.silent()).isTrue();
        document(visible)
                .get("levels")
                .forEach(level -> assertThat(level.asInt()).isZero());
        assertThat(Visible.signal(silence, ALEXNET).silent()).isFalse();
        float[] some = new float[227 * 227];
        some[1] = 1e-20f;
        assertThat(Visible.explanation(silence, ALEXNET, some).silent()).isFalse();
    }

    @Test
    void valuesAreDrawnAtTheirPlacesOnTheAxes() throws IOException {
        int[] levels = new int[25];
        int[] relevance = new int[25];
        levels[2 * 5 + 1] = 80;
        levels[3 * 5 + 2] = 40;
        relevance[3 * 5 + 2] = 1000;
        relevance[1 * 5 + 3] = -250;
        BufferedImage image = image(new VisibleSpectrogram(COARSE, levels, Optional.of(relevance)), 300, 120);
        assertColour(colour(image, 0.25, 2000), COLOURS.over(1, 0));
        assertColour(colour(image, 0.5, 3000), COLOURS.inFavour());
        assertColour(colour(image, 0.75, 1000), COLOURS.over(0, -0.25));
        assertColour(colour(image, 0.5, 1000), 0xffffff);
        BufferedImage alone = image(new VisibleSpectrogram(COARSE, levels, Optional.empty()), 300, 120);
        assertColour(colour(alone, 0.25, 2000), COLOURS.signal());
        assertColour(colour(alone, 0.5, 3000), COLOURS.level(0.5));
    }

    @Test
    void axesAreWrittenWithoutFontsWhereThereIsRoom() throws IOException {
        Visible blank = new VisibleSpectrogram(COARSE, new int[25], Optional.empty());
        assertThat(inked(image(blank, 1200, 600))).isBetween(2000, 20_000);
        assertThat(inked(image(blank, 200, 100))).isZero();
    }

    @Test
    void wrongNumberOfValuesIsRefused() {
        assertThatThrownBy(() -> Visible.explanation(tone(500, 0, 8000), ALEXNET, new float[8000]))
                .isInstanceOf(EarshotException.class)
                .hasMessage("A spectrogram of 227 x 227 needs 51529 values, not 51529 and 8000");
    }

    private static Waveform tone(double hertz, int from, int to) {
        float[] samples = new float[8000];
        for (int n = from; n < to; n++) {
            samples[n] = (float) (0.3 * Math.sin(2 * Math.PI * hertz * n / 8000));
        }
        return new Waveform(samples, 8000);
    }

    private static JsonNode document(Visible visible) {
        return JsonMapper.shared().readTree(visible.document());
    }

    private static int level(JsonNode document, int row, int column) {
        return document.get("levels")
                .get(row * document.get("frames").asInt() + column)
                .asInt();
    }

    private static BufferedImage image(Visible visible, int width, int height) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(visible.picture(width, height)));
    }

    private static int colour(BufferedImage image, double second, double hertz) {
        return image.getRGB((int) (second * image.getWidth()), (int) ((1 - hertz / 4000) * image.getHeight()))
                & 0xffffff;
    }

    /** The middle of a value may lie between two pixels. */
    private static void assertColour(int actual, int expected) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(actual >> shift & 0xff).isCloseTo(expected >> shift & 0xff, within(4));
        }
    }

    private static int inked(BufferedImage image) {
        int inked = 0;
        for (int at = 0; at < image.getWidth() * image.getHeight(); at++) {
            inked += (image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xffffff) == 0xffffff ? 0 : 1;
        }
        return inked;
    }
}
