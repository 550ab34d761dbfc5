package org.earshot.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.earshot.EarshotException;
import org.earshot.audio.Waveform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisibleTest {

    private static final Palette COLOURS = Palette.STANDARD;

    @Test
    void documentHoldsSamplesAndRelevanceOnAScaleOfOne() {
        Waveform heard = new Waveform(new float[] {0, 0.25f, -0.5f, 0.00001f}, 8000);
        Visible visible = Visible.explanation(heard, new float[] {0, -12, 3, 0.0012f});
        assertThat(new String(visible.document(), StandardCharsets.UTF_8))
                .isEqualTo("{\"sampleRate\":8000,\"samples\":[0,0.5,-1,0],\"relevance\":[0,-1,0.25,1.0E-4]}");
    }

    @Test
    void documentOfTheSignalAloneHasNoRelevance() {
        Waveform heard = new Waveform(new float[] {0, 0.25f}, 8000);
        assertThat(new String(Visible.signal(heard).document(), StandardCharsets.UTF_8))
                .isEqualTo("{\"sampleRate\":8000,\"samples\":[0,1]}");
    }

    @Test
    void documentIsReadBackWithinItsRounding() {
        Random random = new Random(1);
        float[] samples = new float[8000];
        float[] relevance = new float[8000];
        for (int i = 0; i < 8000; i++) {
            samples[i] = random.nextFloat(-1, 1);
            relevance[i] = random.nextFloat(-1, 1);
        }
        samples[17] = 1;
        relevance[17] = -1;
        JsonNode document = JsonMapper.shared()
                .readTree(Visible.explanation(new Waveform(samples, 8000), relevance)
                        .document());
        for (int i = 0; i < 8000; i++) {
            assertThat(document.get("samples").get(i).asDouble()).isEqualTo(samples[i], within(0.00006));
            assertThat(document.get("relevance").get(i).asDouble()).isEqualTo(relevance[i], within(0.00006));
        }
    }

    @Test
    void columnIsColouredByItsSummedRelevance() throws IOException {
        Waveform heard = new Waveform(new float[] {1, -1, 1, -1, 1, -1, 1, -1}, 8000);
        float[] relevance = {5, 3, 3, -7, 2, -2, -10, 8};
        BufferedImage image = image(Visible.explanation(heard, relevance), 4, 101);
        // The columns' sums are 8, -4, 0 and -2.
        assertThat(colour(image, 0, 50)).isEqualTo(COLOURS.inFavour());
        assertThat(colour(image, 1, 50)).isEqualTo(COLOURS.of(-0.5));
        assertThat(colour(image, 2, 50)).isEqualTo(COLOURS.neutral());
        assertThat(colour(image, 3, 50)).isEqualTo(COLOURS.of(-0.25));
    }

    @Test
    void columnReachesFromTheLeastToTheGreatestSample() throws IOException {
        float[] samples = new float[100];
        for (int i = 50; i < 100; i++) {
            samples[i] = i % 2 == 0 ? 0.1f : -0.05f;
        }
        BufferedImage image = image(Visible.signal(new Waveform(samples, 8000)), 10, 200);
        assertThat(drawnRows(image, 2)).isEqualTo(1);
        assertThat(colour(image, 2, 100)).isEqualTo(COLOURS.signal());
        assertThat(drawnRows(image, 7)).isBetween(143, 146);
        assertThat(colour(image, 7, 5)).isEqualTo(COLOURS.signal());
        assertThat(colour(image, 7, 2)).isEqualTo(0xffffff);
        assertThat(colour(image, 7, 195)).isEqualTo(0xffffff);
    }

    @Test
    void relevanceOfZeroIsNeutralAndSilent() throws IOException {
        Waveform heard = new Waveform(new float[] {1, -1}, 8000);
        Visible visible = Visible.explanation(heard, new float[2]);
        assertThat(visible.silent()).isTrue();
        assertThat(colour(image(visible, 2, 11), 1, 5)).isEqualTo(COLOURS.neutral());
        assertThat(Visible.signal(heard).silent()).isFalse();
    }

    @Test
    void everySampleIsInOneColumn() {
        float[] relevance = new float[8000];
        Arrays.fill(relevance, 1);
        for (int width : new int[] {1, 7, 640, 8000, 9001}) {
            assertThat(PixelColumn.cut(new float[8000], relevance, width).stream()
                            .mapToDouble(PixelColumn::relevance)
                            .sum())
                    .isEqualTo(8000);
        }
    }

    @Test
    void emptyDrawingIsRefused() {
        assertThatThrownBy(() -> Visible.signal(new Waveform(new float[0], 8000)))
                .isInstanceOf(EarshotException.class)
                .hasMessage("An empty waveform cannot be drawn");
    }

    private static BufferedImage image(Visible visible, int width, int height) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(visible.picture(width, height)));
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    private static int drawnRows(BufferedImage image, int x) {
        int rows = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            rows += colour(image, x, y) == 0xffffff ? 0 : 1;
        }
        return rows;
    }
}
