package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A study that uses everything, taken by keyboard alone, with every screen looked over by axe. */
class EveryPhaseIT {

    private static final Pattern TOLD = Pattern.compile("please choose (\\d)");

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
    void everythingWorksByKeyboardAndForScreenReaders() {
        String slug = "everything";
        application.publish(everything(slug));
        ParticipantPage participant = ParticipantPage.open(chromium.laptop(), application.url(), slug);
        Keyboard keyboard = new Keyboard(participant.page());

        Accessibility.check(participant, "welcome");
        keyboard.push(participant.button("Start"));
        keyboard.tick(participant.page().getByRole(AriaRole.CHECKBOX));
        keyboard.push(participant.button("Agree and go on"));

        participant.await("About you");
        keyboard.tick(participant.page().getByLabel("I prefer not to say").first());
        Accessibility.check(participant, "questions");
        keyboard.push(participant.button("Go on"));

        participant.await("Can you hear this?");
        keyboard.to(participant.page().getByRole(AriaRole.SLIDER));
        keyboard.press("ArrowLeft", "ArrowLeft");
        keyboard.push(participant.button("Play"));
        Accessibility.check(participant, "sound check");
        participant.page().waitForCondition(() -> isEnabled(participant.button("Yes, I can hear it")));
        keyboard.push(participant.button("Yes, I can hear it"));

        checkHeadphones(participant, keyboard);

        participant.await("Example 1");
        Accessibility.check(participant, "instructions");
        keyboard.push(participant.button("Begin"));
        practise(participant, "0");
        participant.await("Let us practise once more");
        Accessibility.check(participant, "practice again");
        keyboard.push(participant.button("Begin"));
        practise(participant, "0");

        answerAll(participant, keyboard);

        participant.await("How often you and the network agreed");
        Accessibility.check(participant, "debriefing");
        keyboard.push(participant.button("Finish"));
        participant.await("Thank you!");
        Accessibility.check(participant, "finished");
        assertThat(participant.page().getByText("Return to where you came from").getAttribute("href"))
                .isEqualTo("https://example.org/done?cc=DONE");
        assertThat(participant.errors()).isEmpty();
    }

    @Test
    void whoFailsTheHeadphoneCheckIsToldSoAndGetsACode() {
        String slug = "headphones-only";
        application.publish(new TonesStudy(slug, """
                headphoneCheck: {test: huggins, attempts: 1, pass: 6, required: true}
                completion: {screenedOut: {code: NOHEADPHONES}}
                """).yaml());
        ParticipantPage participant = ParticipantPage.open(chromium.phone(), application.url(), slug);
        Keyboard keyboard = new Keyboard(participant.page());
        participant.button("Start").click();
        participant.page().getByRole(AriaRole.CHECKBOX).check();
        participant.button("Agree and go on").click();
        participant.await("About you");
        participant.page().locator("input[inputmode]").fill("30");
        participant.button("Go on").click();
        participant.await("Can you hear this?");
        participant.button("Play").click();
        participant.page().waitForCondition(() -> isEnabled(participant.button("Yes, I can hear it")));
        participant.button("Yes, I can hear it").click();
        checkHeadphones(participant, keyboard);
        participant.await("NOHEADPHONES");
        assertThat(participant.heading()).isEqualTo("Thank you for your interest");
        Accessibility.check(participant, "screened out");
    }

    @Test
    void chosenLanguageStaysAndTheStudySpeaksIt() {
        String slug = "two-languages";
        application.publish(everything(slug));
        BrowserContext laptop = chromium.laptop();
        ParticipantPage participant = ParticipantPage.open(laptop, application.url(), slug);
        Locator language = participant.page().getByRole(AriaRole.COMBOBOX);
        language.selectOption(new SelectOption().setLabel("Deutsch"));
        assertThat(participant.heading()).isEqualTo("Töne");
        assertThat(participant.page().locator("html").getAttribute("lang")).isEqualTo("de");
        participant.button("Beginnen").click();
        participant.await("Ich nehme teil.");
        participant.page().reload();
        participant.await("Ich nehme teil.");
        Accessibility.check(participant, "German");
        language.selectOption(new SelectOption().setLabel("English"));
        participant.await("I take part.");
        ParticipantPage other = ParticipantPage.open(laptop, application.url(), "never-heard-of");
        assertThat(other.heading()).isEqualTo("There is no study here");
    }

    /** All six items, always the first interval: wrong more often than not. */
    private static void checkHeadphones(ParticipantPage participant, Keyboard keyboard) {
        participant.button("I wear headphones").waitFor();
        Accessibility.check(participant, "headphones");
        keyboard.push(participant.button("I wear headphones"));
        for (int item = 1; item <= 6; item++) {
            participant.await(item + " of 6");
            participant
                    .page()
                    .locator("earshot-clip button[aria-disabled=false]")
                    .waitFor();
            keyboard.push(participant.button("Play"));
            participant.page().waitForCondition(() -> participant.digit("First").isEnabled());
            keyboard.to(participant.digit("First"));
            keyboard.press("Space");
            if (item == 1) {
                Accessibility.check(participant, "headphone item");
            }
            keyboard.push(participant.button("Next"));
        }
    }

    private static void practise(ParticipantPage participant, String digit) {
        participant.awaitTrial();
        participant.answer(digit);
    }

    private static void answerAll(ParticipantPage participant, Keyboard keyboard) {
        int told = 0;
        for (int i = 0; i < 200 && (participant.inTrial() || participant.shows("Time for a short break")); i++) {
            if (participant.shows("Time for a short break")) {
                Accessibility.check(participant, "break");
                keyboard.push(participant.button("Go on"));
                participant.awaitTrial();
            }
            Locator note = participant.page().getByText(TOLD);
            if (note.isVisible()) {
                Matcher words = TOLD.matcher(note.textContent());
                assertThat(words.find()).isTrue();
                told++;
                Accessibility.check(participant, "attention check");
                participant.answer(words.group(1));
            } else {
                participant.answer("7");
            }
        }
        assertThat(told).as("one attention check per block").isEqualTo(4);
    }

    private static boolean isEnabled(Locator button) {
        return "false".equals(button.getAttribute("aria-disabled"));
    }

    private static String everything(String slug) {
        return new TonesStudy(slug, """
                languages: [en, de]
                headphoneCheck: {test: loudness, attempts: 1, required: false}
                examples: true
                practice: {criterion: 1.0, rounds: 2}
                breaks: {seconds: 30}
                attentionChecks: {perBlock: 1, allowedFailures: 0}
                showResult: true
                completion: {code: DONE, redirect: "https://example.org/done?cc={code}"}
                """)
                .yaml()
                .replace("title: Tones", "title: {en: Tones, de: Töne}")
                .replace("consent: I take part.", "consent: {en: I take part., de: Ich nehme teil.}")
                .replace("max: 120, required: true}", "max: 120, required: true, preferNotToSay: true}");
    }
}
