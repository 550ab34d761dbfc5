package org.earshot.web.participant;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** The participant's page as a participant uses it: by what can be read, heard and pressed. */
public final class ParticipantPage {

    /** Generous: machines that test are busy. */
    private static final double TIMEOUT_MS = 60_000;

    private static final String QUESTION = "Which digit did the network recognise?";

    private final Page page;
    private final List<String> errors = new ArrayList<>();

    private ParticipantPage(Page page) {
        this.page = page;
        page.setDefaultTimeout(TIMEOUT_MS);
        page.onPageError(errors::add);
    }

    /** Opens a study's link in a new tab. */
    public static ParticipantPage open(BrowserContext browser, String address, String slug) {
        return openAt(browser, address, "s/" + slug);
    }

    /** The same with all that follows the server's address, such as a personal link. */
    public static ParticipantPage openAt(BrowserContext browser, String address, String path) {
        ParticipantPage participant = new ParticipantPage(browser.newPage());
        participant.page.navigate(address + "/" + path);
        return participant;
    }

    public Page page() {
        return page;
    }

    /** Script errors so far; a good session has none. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    public String heading() {
        Locator heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        heading.waitFor();
        return heading.textContent().strip();
    }

    public void await(String text) {
        text(text).waitFor();
    }

    public boolean shows(String text) {
        return text(text).isVisible();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator digit(String digit) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(digit).setExact(true));
    }

    public void press(String key) {
        page.keyboard().press(key);
    }

    /** From the welcome to the first trial that is asked, practice included. */
    public ParticipantPage begin() {
        button("Start").click();
        page.getByRole(AriaRole.CHECKBOX).check();
        button("Agree and go on").click();
        page.waitForCondition(() -> shows("About you") || soundOrInstructions());
        answerAboutYourself();
        if (shows("Can you hear this?")) {
            button("Play").click();
            button("Yes, I can hear it").click();
        }
        button("Begin").click();
        awaitTrial();
        return this;
    }

    public void awaitTrial() {
        await(QUESTION);
    }

    public boolean inTrial() {
        return shows(QUESTION);
    }

    public boolean isAudible() {
        return button("Play").isVisible();
    }

    /** Where the session is, in words: {@code 12 of 80}. */
    public String progress() {
        return page.locator("earshot-progress .words span").last().textContent().strip();
    }

    /** Plays the clip, or sees the picture, until an answer can be given. */
    public void perceive() {
        digit("0").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (isAudible() && digit("0").isDisabled()) {
            page.locator("earshot-clip button[aria-disabled=false]").waitFor();
            press("Space");
        }
        page.waitForCondition(() -> digit("0").isEnabled());
    }

    /** Answers the present trial by keys and waits for what comes next. */
    public void answer(String digit) {
        String before = where();
        perceive();
        press(digit);
        press("Enter");
        page.waitForCondition(() -> !where().equals(before));
        if (shows("You said")) {
            String feedback = where();
            press("Enter");
            page.waitForCondition(() -> !where().equals(feedback));
        }
    }

    /** Identifies the screen: heading, progress, and whether feedback is shown. */
    public String where() {
        return heading() + " / " + progress() + " / " + shows("You said");
    }

    /** Answers the questions about the participant, where they are shown. */
    public void answerAboutYourself() {
        if (!shows("About you")) {
            return;
        }
        for (Locator field : page.locator("input[inputmode]").all()) {
            field.fill("30");
        }
        for (Locator group : page.locator("earshot-question fieldset").all()) {
            group.getByRole(AriaRole.RADIO).first().check();
        }
        for (Locator choice : page.locator("earshot-question select").all()) {
            choice.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        button("Go on").click();
        page.waitForCondition(this::soundOrInstructions);
    }

    private boolean soundOrInstructions() {
        return shows("Can you hear this?") || button("Begin").isVisible();
    }

    private Locator text(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true)).first();
    }
}
