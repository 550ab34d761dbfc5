package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relevance is told apart by its palette's colours and, unless the study wants colours alone, by stripes too. */
class PaletteIT {

    /** The most frequent colour and how much of what is painted has one quite unlike it: left quarter, then right quarter. */
    private static final String READ = """
            () => {
              const find = root => root.querySelector('canvas')
                ?? [...root.querySelectorAll('*')].map(e => e.shadowRoot && find(e.shadowRoot)).find(c => c);
              const canvas = find(document);
              return [0.125, 0.625].map(from => {
                const { data } = canvas.getContext('2d')
                  .getImageData(from * canvas.width, canvas.height * 0.3, canvas.width / 4, canvas.height * 0.4);
                const all = [];
                for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 200) all.push([...data.slice(i, i + 3)]);
                const counts = new Map();
                all.forEach(c => counts.set(c.join(), (counts.get(c.join()) ?? 0) + 1));
                const most = [...counts].sort((a, b) => b[1] - a[1])[0][0].split(',').map(Number);
                const unlike = all.filter(c => c.some((part, i) => Math.abs(part - most[i]) > 60)).length / all.length;
                return [...most, unlike];
              });
            }
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "red-blue, c8321f, 2457b3, true",
        "orange-blue, d55e00, 0072b2, true",
        "red-blue-plain, c8321f, 2457b3, false"
    })
    void waveformIsColouredAndStripedAsItsPaletteSays(
            String palette, String inFavour, String against, boolean striped) {
        int samples = 8 * 1124; // eight in every column
        String document = "{\"sampleRate\":8000,\"samples\":[%s],\"relevance\":[%s]}"
                .formatted(list(samples, i -> i % 2 == 0 ? 1 : -1), list(samples, i -> i < samples / 2 ? 1 : -1));
        assertPainted(drawn("waveform", palette, document), inFavour, against, striped);
    }

    @ParameterizedTest
    @CsvSource({
        "red-blue, c8321f, 2457b3, true",
        "orange-blue, d55e00, 0072b2, true",
        "red-blue-plain, c8321f, 2457b3, false"
    })
    void spectrogramIsColouredAndStripedAsItsPaletteSays(
            String palette, String inFavour, String against, boolean striped) {
        int cells = 17 * 17;
        String document = """
                {"sampleRate":8000,"length":8000,"window":32,"step":500,"firstFrame":0,"frequencies":17,"frames":17,
                "levels":[%s],"relevance":[%s]}""".formatted(list(cells, i -> 0), list(cells, i -> i % 17 < 9 ? 1000 : -1000));
        assertPainted(drawn("spectrogram", palette, document), inFavour, against, striped);
    }

    private static void assertPainted(List<List<Number>> halves, String inFavour, String against, boolean striped) {
        assertThat(colour(halves.getFirst())).isEqualTo(inFavour);
        assertThat(colour(halves.getLast())).isEqualTo(against);
        assertThat(halves.getFirst().getLast().doubleValue())
                .as("stripes in favour")
                .isZero();
        if (striped) {
            assertThat(halves.getLast().getLast().doubleValue())
                    .as("stripes against")
                    .isBetween(0.1, 0.4);
        } else {
            assertThat(halves.getLast().getLast().doubleValue())
                    .as("stripes against")
                    .isZero();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<Number>> drawn(String kind, String palette, String document) {
        Page page = StagedTrial.prepared(
                chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setDeviceScaleFactor(2)),
                kind,
                palette);
        page.route(StagedTrial.MEDIA, route -> StagedTrial.json(route, document));
        StagedTrial.open(page);
        page.locator("canvas").waitFor();
        page.locator("earshot-choices input:enabled").first().waitFor();
        return (List<List<Number>>) page.evaluate(READ);
    }

    private static String colour(List<Number> read) {
        return "%02x%02x%02x"
                .formatted(
                        read.get(0).intValue(),
                        read.get(1).intValue(),
                        read.get(2).intValue());
    }

    private static String list(int size, IntUnaryOperator value) {
        return IntStream.range(0, size).map(value).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
