package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The waveform on the canvas against columns computed here, for a drawing whose every column is known. */
class WaveformIT {

    private static final int SAMPLES = 8000;

    /** The colour of the middle pixel of every column, and how many pixels of it are painted. */
    private static final String READ = """
            () => {
              const find = root => root.querySelector('canvas')
                ?? [...root.querySelectorAll('*')].map(e => e.shadowRoot && find(e.shadowRoot)).find(c => c);
              const canvas = find(document);
              const { width, height } = canvas;
              const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
              return Array.from({ length: width }, (_, x) => {
                const rows = Array.from({ length: height }, (_, y) => 4 * (y * width + x)).filter(i => data[i + 3] > 200);
                const middle = rows[Math.floor(rows.length / 2)];
                return [data[middle], data[middle + 1], data[middle + 2], rows.length / height];
              });
            }
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        RunningApplication.get().publish(new TonesStudy("drawn").yaml());
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** The first half of the clip speaks for the decision, the second a quarter as strongly against it. */
    @Test
    void columnsAreColouredByTheirSummedRelevanceOnOneSymmetricScale() {
        String relevance = numbers(n -> n < SAMPLES / 2 ? 1.0 : -0.25);
        List<List<Number>> columns = drawn(numbers(n -> n % 2 == 0 ? 0.5 : -0.5), ",\"relevance\":[" + relevance + "]");
        assertColour(columns.get(columns.size() / 4), 0xc8, 0x32, 0x1f, 24);
        assertColour(columns.get(3 * columns.size() / 4), mix(0xd9, 0x24), mix(0xd6, 0x57), mix(0xce, 0xb3), 24);
    }

    @Test
    void columnsReachFromTheirLeastToTheirGreatestSample() {
        List<List<Number>> columns = drawn(numbers(n -> (n % 2 == 0 ? 1 : -1) * (n < SAMPLES / 2 ? 0.8 : 0.2)), "");
        assertColour(columns.get(10), 0x1c, 0x21, 0x26, 0);
        assertThat(columns.get(columns.size() / 4).get(3).doubleValue()).isBetween(0.94, 0.98);
        assertThat(columns.get(3 * columns.size() / 4).get(3).doubleValue()).isBetween(0.22, 0.26);
    }

    /** In a column of 640 px, less its padding and the card's, on a screen of density 2. */
    @Test
    void drawingIsSharpOnAScreenOfHighDensity() {
        assertThat(drawn(numbers(n -> 0.1), "").size()).isEqualTo(2 * (640 - 2 * 20 - 2 * 18 - 2));
    }

    /** A page in mid-session whose every answer from the server is written here. */
    private static List<List<Number>> drawn(String samples, String relevance) {
        Page page = chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setDeviceScaleFactor(2))
                .newPage();
        page.route("**/api/participations/known", route -> json(route, """
                {"phase":"trial","progress":{"done":0,"total":1},"prefetch":[],"step":{"trial":"t","stimulus":
                {"kind":"waveform","url":"/media/drawing"},"choices":["0","1"],"asks":{"confidence":false,
                "secondChoice":false},"plays":{"min":1,"max":null},"palette":"red-blue-plain"}}"""));
        page.route(
                "**/media/drawing",
                route -> json(route, "{\"sampleRate\":8000,\"samples\":[" + samples + "]" + relevance + "}"));
        page.addInitScript("localStorage.setItem('earshot.session.drawn', 'known')");
        page.navigate(RunningApplication.get().url() + "/s/drawn");
        page.locator("canvas").waitFor();
        page.waitForTimeout(200);
        @SuppressWarnings("unchecked")
        List<List<Number>> columns = (List<List<Number>>) page.evaluate(READ);
        return columns;
    }

    private static void json(Route route, String body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static String numbers(java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, SAMPLES)
                .mapToObj(n -> String.valueOf(value.applyAsDouble(n)))
                .collect(Collectors.joining(","));
    }

    private static int mix(int neutral, int end) {
        return (int) Math.round(neutral + (end - neutral) * 0.25);
    }

    /** @param tolerance for columns with one sample more or less than others */
    private static void assertColour(List<Number> column, int red, int green, int blue, int tolerance) {
        assertThat(column.get(0).intValue()).isBetween(red - tolerance, red + tolerance);
        assertThat(column.get(1).intValue()).isBetween(green - tolerance, green + tolerance);
        assertThat(column.get(2).intValue()).isBetween(blue - tolerance, blue + tolerance);
    }
}
