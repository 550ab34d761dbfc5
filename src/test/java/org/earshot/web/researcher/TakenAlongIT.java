package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Charts that are saved, tables that are sorted, copied and saved, and pages that are printed. */
class TakenAlongIT {

    private static final String SLUG = "taken-along";
    private static ResearcherBrowser browser;

    @BeforeAll
    static void aStudyHasAnswers() {
        AnsweredStudy.publishedAndAnswered(RunningApplication.get(), SLUG);
        browser = new ResearcherBrowser(RunningApplication.get(), ResearcherBrowser.DESKTOP).logIn();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page open(String page) {
        browser.open("/studies/" + SLUG + "/results" + page);
        return browser.page();
    }

    @Test
    void tableIsSortedByItsHeadersUpAndDown() {
        Page page = open("/items");
        Locator header = page.locator(".data-table th.number").first();
        int column = ((Number) header.evaluate("th => th.cellIndex")).intValue();
        header.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(header).hasAttribute("aria-sort", "ascending");
        List<Double> up = numbers(page, column);
        assertThat(up).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.naturalOrder());
        header.locator("button").click();
        assertThat(header).hasAttribute("aria-sort", "descending");
        assertThat(numbers(page, column)).isEqualTo(up.reversed());
        assertThat(page.locator(".data-table").first().locator("th[aria-sort=descending]"))
                .hasCount(1);
    }

    /** As the cells say them, undefined ones left out. */
    @SuppressWarnings("unchecked")
    private static List<Double> numbers(Page page, int column) {
        return ((List<Object>) page.locator(".data-table").first().evaluate("""
                        (table, column) => [...table.querySelectorAll('tbody tr')].map(row => row.children[column])
                            .map(cell => (cell.querySelector('.figure > span') ?? cell).textContent.trim()
                                .replace('\\u2212', '-'))
                            .filter(text => text !== 'n/a').map(parseFloat)""", column))
                .stream().map(number -> ((Number) number).doubleValue()).toList();
    }

    @Test
    void tableIsCopiedAndSavedWithItsHeadersAndIntervals() throws IOException {
        Page page = open("/participants");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator table = page.locator(".data-table").first();
        int rows = table.locator("tbody tr").count();
        table.locator("[data-table=copy]").click();
        assertThat(table.locator("[data-table=copy]")).hasText("Copied");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        List<String[]> lines = copied.lines().map(line -> line.split("\t", -1)).toList();
        assertThat(lines).hasSize(rows + 1);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
        assertThat(lines.getFirst()).hasSizeGreaterThan(3).doesNotContain("");
        Download file =
                page.waitForDownload(() -> table.locator("[data-table=csv]").click());
        assertThat(file.suggestedFilename()).startsWith(SLUG + "-").endsWith(".csv");
        List<String> saved = Files.readAllLines(file.path());
        assertThat(saved).hasSize(rows + 1);
        assertThat(saved.getFirst().replace("\"", "")).isEqualTo(String.join(",", lines.getFirst()));
    }

    /** A cell may hold more than what it says: links to hear and see the stimulus, a second line, buttons. */
    @Test
    void onlyWhatCellsSayIsCopied() {
        Page page = open("/items");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator table = page.locator(".data-table").first();
        assertThat(table.locator("tbody a").first()).isVisible();
        List<String[]> lines = copied(page, table);
        int audible = List.of(lines.getFirst()).indexOf("Audible explanation");
        assertThat(audible).isPositive();
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            assertThat(line[0]).matches("sample-\\d tones/\\d, speaker speaker-\\d");
            assertThat(line[audible]).matches("[0-9.]+%|n/a");
        });
    }

    @Test
    void columnOfButtonsIsNotCopied() {
        new Researchers(RunningApplication.get()).make("copied-guest");
        browser.open("/accounts");
        Page page = browser.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        List<String[]> lines = copied(page, page.locator(".data-table.accounts"));
        assertThat(lines.getFirst()).endsWith("Last login").doesNotContain("What to do");
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
        assertThat(lines).extracting(line -> line[0]).contains("admin", "copied-guest");
    }

    private static List<String[]> copied(Page page, Locator table) {
        table.locator("[data-table=copy]").click();
        assertThat(table.locator("[data-table=copy]")).hasText("Copied");
        return ((String) page.evaluate("navigator.clipboard.readText()"))
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void chartIsSavedAsAPictureThatNeedsNothingElse() throws Exception {
        Page page = open("");
        page.locator(".results svg .marker").first().waitFor();
        Download file = page.waitForDownload(() -> button(page, "SVG").click());
        assertThat(file.suggestedFilename()).startsWith(SLUG + "-").endsWith(".svg");
        String text = Files.readString(file.path());
        assertThat(text).contains("<style").doesNotContain("var(--").doesNotContain("href=");
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.path().toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("text").getLength()).isPositive();
        double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));

        Download picture = page.waitForDownload(() -> button(page, "PNG").click());
        assertThat(picture.suggestedFilename()).endsWith(".png");
        BufferedImage image = ImageIO.read(picture.path().toFile());
        assertThat((double) image.getWidth()).isGreaterThanOrEqualTo(2 * width);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(IntStream.of(pixels).distinct().count()).as("colours").isGreaterThan(10);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel == 0xFFFFFFFF).count())
                .as("white paper")
                .isGreaterThan(pixels.length / 3);
        assertThat(browser.complaints()).isEmpty();
    }

    private static Locator button(Page page, String kind) {
        return page.locator(".results .chart .tools button[aria-label^='" + kind + "']")
                .first();
    }

    @Test
    void printedPageIsTheResultsAlone() {
        Page page = open("");
        page.locator(".results svg .marker").first().waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            assertThat(page.locator(".side")).isHidden();
            assertThat(page.locator(".tools").first()).isHidden();
            assertThat(page.locator(".results svg").first()).isVisible();
            assertThat(page.pdf()).hasSizeGreaterThan(10_000);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
