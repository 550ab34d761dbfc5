package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.earshot.Slow;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How far the page's response times are from what they should be, over 100 trials that are heard and 100 that are seen.
 *
 * <p>What they should be comes from outside the page's own reckoning. The key goes over the DevTools protocol, and its time is this
 * machine's clock just before it is sent; that clock is laid onto the page's by the quickest of many questions for the time.
 * The onset of a sound is its scheduled start through a straight line fitted to all pairs of the audio clock and the page's around it, before
 * and after; that of a picture is when the browser's compositor drew the first frame that it was given after the picture was
 * painted, as the browser's trace tells.
 * Figures are printed, not asserted: they depend on how busy the machine is.
 */
@Slow
class ResponseTimeIT {

    private static final int TRIALS = 100;

    /** What the compositor traces of its frames. */
    private static final List<String> FRAMES = List.of("disabled-by-default-devtools.timeline.frame");

    private static final String OBSERVE = """
            window.starts = []; window.painted = []; window.sent = []; window.pairs = []; window.keys = [];
            const start = AudioBufferSourceNode.prototype.start;
            AudioBufferSourceNode.prototype.start = function (when) {
              window.device = this.context;
              window.starts.push(1000 * when);
              return start.call(this, when);
            };
            setInterval(() => {
              const pair = window.device?.getOutputTimestamp();
              if (pair?.contextTime) window.pairs.push([1000 * pair.contextTime, pair.performanceTime]);
            }, 10);
            const known = new WeakSet();
            const clear = CanvasRenderingContext2D.prototype.clearRect;
            CanvasRenderingContext2D.prototype.clearRect = function (...area) {
              if (this.canvas.isConnected && !known.has(this.canvas)) window.painted.push(performance.now());
              known.add(this.canvas);
              return clear.apply(this, area);
            };
            addEventListener('keydown', event => { if (/[0-9]/.test(event.key)) window.keys.push(event.timeStamp); }, true);
            const fetched = window.fetch;
            window.fetch = (url, options) => {
              if (String(url).endsWith('/answer')) window.sent.push(JSON.parse(options.body).responseTimeMs ?? null);
              return fetched(url, options);
            };
            """;

    /** One trial, in milliseconds on the page's clock; the response time as the page tells it. */
    private record Measured(double onset, double pressed, double stamped, double told) {

        double error() {
            return told - (pressed - onset);
        }

        double onsetError() {
            return stamped - told - onset;
        }

        double keyDelay() {
            return stamped - pressed;
        }
    }

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        application = RunningApplication.get();
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void soundsAreTimedFromTheirFirstAudibleMoment() {
        report("heard", measured("audible-signal"));
    }

    @Test
    void picturesAreTimedFromTheirFirstFrame() {
        report("seen", measured("visual-signal"));
    }

    private static void report(String what, List<Measured> trials) {
        assertThat(trials)
                .hasSize(TRIALS)
                .allSatisfy(trial -> assertThat(trial.told()).isPositive());
        System.out.printf(
                "Response times of %d trials that are %s: error %s (of the onset %s, of the key's way into the browser %s)%n",
                trials.size(),
                what,
                figures(trials, Measured::error),
                figures(trials, Measured::onsetError),
                figures(trials, Measured::keyDelay));
    }

    private static String figures(List<Measured> trials, ToDoubleFunction<Measured> figure) {
        double mean = trials.stream().mapToDouble(figure).average().orElseThrow();
        double squares = trials.stream()
                .mapToDouble(figure)
                .map(x -> (x - mean) * (x - mean))
                .sum();
        return "mean %.2f ms, standard deviation %.2f ms".formatted(mean, Math.sqrt(squares / (trials.size() - 1)));
    }

    private static List<Measured> measured(String condition) {
        TonesStudy study = new TonesStudy("times-" + condition);
        application.publish(study.yaml(condition).replace("correct: 2, incorrect: 2", "correct: 50, incorrect: 50"));
        BrowserContext browser = chromium.laptop();
        browser.addInitScript(OBSERVE);
        ParticipantPage participant =
                ParticipantPage.open(browser, application.url(), study.slug()).begin();
        Page page = participant.page();
        double offset = pageClock(page);
        boolean audible = condition.startsWith("audible");
        Browser traced = page.context().browser();
        if (!audible) {
            traced.startTracing(page, new Browser.StartTracingOptions().setCategories(FRAMES));
        }
        participant.answer("0");
        List<Double> pressed = answerAll(participant);
        String trace = audible ? "" : new String(traced.stopTracing(), StandardCharsets.ISO_8859_1);
        double drift = pageClock(page) - offset;
        List<Double> told = last(numbers(page, "sent"));
        List<Double> stamped = last(numbers(page, "keys"));
        List<Double> onsets = audible ? heard(page) : seen(page, trace, offset);
        List<Measured> trials = new ArrayList<>();
        for (int i = 0; i < TRIALS; i++) {
            trials.add(new Measured(
                    onsets.get(i), pressed.get(i) + offset + drift * i / TRIALS, stamped.get(i), told.get(i)));
        }
        return trials;
    }

    /** When every key was sent, on this machine's clock. */
    private static List<Double> answerAll(ParticipantPage participant) {
        List<Double> pressed = new ArrayList<>();
        Page page = participant.page();
        CDPSession devTools = page.context().newCDPSession(page);
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 1; trial <= TRIALS; trial++) {
            String progress = trial + " of " + TRIALS;
            page.waitForCondition(() -> participant.progress().equals(progress));
            participant.perceive();
            page.waitForTimeout(random.nextInt(50, 250));
            pressed.add(System.nanoTime() / 1e6);
            devTools.send("Input.dispatchKeyEvent", key("keyDown"));
            devTools.send("Input.dispatchKeyEvent", key("keyUp"));
            participant.press("Enter");
        }
        page.waitForCondition(() -> !participant.inTrial());
        return pressed;
    }

    /** Those of the trials that count, without the practice. */
    private static List<Double> last(List<Double> all) {
        return all.subList(all.size() - TRIALS, all.size());
    }

    private static JsonObject key(String type) {
        JsonObject key = new JsonObject();
        key.addProperty("type", type);
        key.addProperty("key", "5");
        key.addProperty("code", "Digit5");
        key.addProperty("text", "5");
        return key;
    }

    /** What is added to this machine's clock to have the page's, both in milliseconds: as the quickest of many answers says. */
    private static double pageClock(Page page) {
        record Reading(double tookMs, double offset) {}
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double asked = System.nanoTime() / 1e6;
            double now = ((Number) page.evaluate("performance.now()")).doubleValue();
            double took = System.nanoTime() / 1e6 - asked;
            readings.add(new Reading(took, now - asked - took / 2));
        }
        return readings.stream()
                .min(Comparator.comparingDouble(Reading::tookMs))
                .orElseThrow()
                .offset();
    }

    /** Every sound's scheduled start on the page's clock, by least squares over the pairs of clocks within a second of it. */
    private static List<Double> heard(Page page) {
        List<List<Double>> pairs = pairs(page);
        return last(numbers(page, "starts")).stream()
                .map(start -> fitted(
                        pairs.stream()
                                .filter(pair -> Math.abs(pair.getFirst() - start) < 1000)
                                .toList(),
                        start))
                .toList();
    }

    private static double fitted(List<List<Double>> pairs, double at) {
        assertThat(pairs).as("pairs of clocks around %s", at).hasSizeGreaterThan(10);
        double x = pairs.stream().mapToDouble(List::getFirst).average().orElseThrow();
        double y = pairs.stream().mapToDouble(List::getLast).average().orElseThrow();
        double xy = pairs.stream()
                .mapToDouble(pair -> (pair.getFirst() - x) * (pair.getLast() - y))
                .sum();
        double xx = pairs.stream()
                .mapToDouble(pair -> (pair.getFirst() - x) * (pair.getFirst() - x))
                .sum();
        return y + xy / xx * (at - x);
    }

    /** On Linux a trace's clock is this machine's, in microseconds. */
    private static List<Double> seen(Page page, String trace, double offset) {
        List<Double> given = frames(trace, "ActivateLayerTree", offset);
        List<Double> drawn = frames(trace, "DrawFrame", offset);
        return last(numbers(page, "painted")).stream()
                .map(painted -> firstAfter(drawn, firstAfter(given, painted)))
                .toList();
    }

    /** A trace is tens of megabytes of small objects, so it is not read as a whole. */
    private static List<Double> frames(String trace, String name, double offset) {
        return Pattern.compile("\"name\":\"" + name + "\"[^}]*\"ts\":(\\d+)")
                .matcher(trace)
                .results()
                .map(found -> Double.parseDouble(found.group(1)) / 1000 + offset)
                .sorted()
                .toList();
    }

    private static double firstAfter(List<Double> times, double moment) {
        return times.stream().filter(time -> time >= moment).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Double> numbers(Page page, String what) {
        return ((List<Number>) page.evaluate("window." + what))
                .stream().map(Number::doubleValue).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Double>> pairs(Page page) {
        return ((List<List<Number>>) page.evaluate("window.pairs"))
                .stream()
                        .map(pair -> pair.stream().map(Number::doubleValue).toList())
                        .toList();
    }
}
