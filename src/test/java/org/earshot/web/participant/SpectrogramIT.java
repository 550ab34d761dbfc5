package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The spectrogram on the canvas: 17 frequencies, 0 to 4 kHz, at 17 times, 0 to 1 s, so that values lie on the axes' marks. */
class SpectrogramIT {

    /** The canvas's width, and the colours at 0.25 s and 2 kHz, 0.5 s and 3 kHz, 0.75 s and 1 kHz, 0.25 s and 1 kHz. */
    private static final String READ = """
            () => {
              const find = root => root.querySelector('canvas')
                ?? [...root.querySelectorAll('*')].map(e => e.shadowRoot && find(e.shadowRoot)).find(c => c);
              const canvas = find(document);
              const { width, height } = canvas;
              const at = (second, kilohertz) => [...canvas.getContext('2d')
                .getImageData(Math.floor(second * width), Math.floor((1 - kilohertz / 4) * height), 1, 1).data].slice(0, 3);
              return [[width], at(0.25, 2), at(0.5, 3), at(0.75, 1), at(0.25, 1)];
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

    @Test
    void relevanceLiesOverTheLevelsAtItsPlace() {
        List<List<Integer>> read = read(page(true));
        assertColour(read.get(1), 0x99, 0x9b, 0x9d);
        assertColour(read.get(2), 0xc8, 0x32, 0x1f);
        assertColour(read.get(3), (255 + 0x24) / 2, (255 + 0x57) / 2, (255 + 0xb3) / 2);
        assertColour(read.get(4), 255, 255, 255);
    }

    @Test
    void signalAloneIsInOneScaleOfGrey() {
        List<List<Integer>> read = read(page(false));
        assertColour(read.get(1), 0x1c, 0x21, 0x26);
        assertColour(read.get(2), (255 + 0x1c) / 2, (255 + 0x21) / 2, (255 + 0x26) / 2);
        assertColour(read.get(3), 255, 255, 255);
    }

    /** In a column of 640 px, less its padding, the card's and the numbers', on a screen of density 2. */
    @Test
    void drawingIsSharpOnAScreenOfHighDensity() {
        assertThat(read(page(true)).getFirst()).containsExactly(2 * (640 - 2 * 20 - 2 * 18 - 2 - 42));
    }

    @Test
    void itHasAxesAndTheNameOfEveryDrawing() {
        for (boolean relevance : new boolean[] {true, false}) {
            Page page = page(relevance);
            assertThat(page.getByRole(
                                    AriaRole.IMG,
                                    new Page.GetByRoleOptions().setName("Picture of the clip, 1 second long"))
                            .count())
                    .isEqualTo(1);
            for (String mark : List.of("0", "1", "2", "3", "4 kHz", "0 s", "0.25", "0.5", "0.75", "1 s")) {
                assertThat(page.getByText(mark, new Page.GetByTextOptions().setExact(true))
                                .first()
                                .isVisible())
                        .as(mark)
                        .isTrue();
            }
            assertThat(page.getByText("spoke for the decision").isVisible()).isEqualTo(relevance);
        }
    }

    /** A page in mid-session whose every answer from the server is written here. */
    private static Page page(boolean relevance) {
        int[] levels = new int[17 * 17];
        int[] relevances = new int[17 * 17];
        fill(levels, 8, 4, 80);
        fill(levels, 12, 8, 40);
        fill(relevances, 12, 8, 1000);
        fill(relevances, 4, 12, -250);
        String document = """
                {"sampleRate":8000,"length":8000,"window":32,"step":500,"firstFrame":0,"frequencies":17,"frames":17,
                "levels":%s%s}""".formatted(numbers(levels), relevance ? ",\"relevance\":" + numbers(relevances) : "");
        Page page = chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setDeviceScaleFactor(2))
                .newPage();
        page.route("**/api/participations/known", route -> json(route, """
                {"phase":"trial","progress":{"done":0,"total":1},"prefetch":[],"step":{"trial":"t","stimulus":
                {"kind":"spectrogram","url":"/media/drawing"},"choices":["0","1"],"asks":{"confidence":false,
                "secondChoice":false},"plays":{"min":1,"max":null},"palette":"red-blue-plain"}}"""));
        page.route("**/media/drawing", route -> json(route, document));
        page.addInitScript("localStorage.setItem('earshot.session.drawn', 'known')");
        page.navigate(RunningApplication.get().url() + "/s/drawn");
        page.locator("canvas").waitFor();
        page.waitForTimeout(200);
        return page;
    }

    /** The neighbours as well, because drawing smooths. */
    private static void fill(int[] values, int row, int column, int value) {
        for (int r = row - 1; r <= row + 1; r++) {
            Arrays.fill(values, r * 17 + column - 1, r * 17 + column + 2, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<Integer>> read(Page page) {
        return (List<List<Integer>>) page.evaluate(READ);
    }

    private static void json(Route route, String body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static String numbers(int[] values) {
        return Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** The canvas rounds, and the middle of a value may lie between two pixels. */
    private static void assertColour(List<Integer> colour, int red, int green, int blue) {
        assertThat(colour.get(0)).isBetween(red - 4, red + 4);
        assertThat(colour.get(1)).isBetween(green - 4, green + 4);
        assertThat(colour.get(2)).isBetween(blue - 4, blue + 4);
    }
}
