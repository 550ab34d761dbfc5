package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.earshot.recomputed.Resampling;

/** Tables as pages show them, compared with figures that were recomputed: each to half a unit of the last digit that is shown. */
final class ShownTable {

    static final Map<String, String> CONDITIONS = Map.of(
            "audible-explanation", "Audible explanation",
            "visual-explanation", "Visual explanation",
            "audible-signal", "Audible signal only",
            "visual-signal", "Visual signal only");

    /** What percentages are of. */
    static final double PERCENT = 100;
    /** What seconds are of milliseconds. */
    static final double SECONDS = 0.001;

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.(\\d+))?");

    private ShownTable() {}

    /** The cells' texts, row by row, a figure's interval behind it; also of a table that is folded away. */
    @SuppressWarnings("unchecked")
    static List<List<String>> rows(ResearcherBrowser browser, String selector) {
        Locator table = browser.page().locator(selector).first();
        table.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return (List<List<String>>) table.evaluate("""
                        table => [...table.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell => {
                            const parts = cell.querySelectorAll('.figure > span, .figure > small');
                            return parts.length ? [...parts].map(part => part.textContent).join(' ') : cell.textContent;
                        }).map(text => text.trim()))""");
    }

    /** @param expected NaN where it is undefined */
    static void shows(String cell, double expected) {
        shows(cell, expected, Double.NaN, Double.NaN);
    }

    /** @param unit what is shown of 1 */
    static void shows(String cell, double unit, double expected, Resampling.Interval interval) {
        shows(cell, unit * expected, unit * interval.low(), unit * interval.high());
    }

    private static void shows(String cell, double expected, double low, double high) {
        if (Double.isNaN(expected)) {
            assertThat(cell).isEqualTo("n/a");
            return;
        }
        List<Double> wanted = Double.isNaN(low) ? List.of(expected) : List.of(expected, low, high);
        showsAll(cell, wanted);
    }

    /** All numbers in a text. */
    static void showsAll(String text, List<Double> expected) {
        var found = NUMBER.matcher(text.replace('\u2212', '-'));
        for (double number : expected) {
            assertThat(found.find()).as(text + " should show " + expected).isTrue();
            int digits = found.group(2) == null ? 0 : found.group(2).length();
            assertThat(Double.parseDouble(found.group().replace(",", "")))
                    .as(text)
                    .isCloseTo(number, within(0.5 * Math.pow(10, -digits) + 1e-6));
        }
        assertThat(found.find())
                .as(text + " should show no more than " + expected)
                .isFalse();
    }

    static void showsP(String cell, double p) {
        if (p < 0.001) {
            assertThat(cell).isEqualTo("< 0.001");
        } else {
            shows(cell, p);
        }
    }
}
