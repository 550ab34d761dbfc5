package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A participant without a mouse: goes from control to control with Tab, and must always see where the focus is. */
record Keyboard(Page page) {

    private static final int MOST_TABS = 40;

    /** What has the focus, through all shadow roots, and whether that can be seen. */
    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              const shown = element?.closest('label') ?? element;
              const outline = [element, shown].some(e => e && getComputedStyle(e).outlineStyle !== 'none'
                && parseFloat(getComputedStyle(e).outlineWidth) >= 2);
              return outline || element?.matches('h1, [tabindex="-1"], body');
            }
            """;

    private static final String IS_FOCUSED =
            "element => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement;"
                    + " return a === element; }";

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Tabs until the control has the focus. */
    void to(Locator control) {
        control.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) control.evaluate(IS_FOCUSED)) {
                return;
            }
            press("Tab");
            assertThat((Boolean) page.evaluate(FOCUSED))
                    .as("the focus is visible")
                    .isTrue();
        }
        throw new AssertionError("Tab does not reach " + control);
    }

    /** Tabs to a button and presses it. */
    void push(Locator button) {
        to(button);
        press("Enter");
    }

    /** Tabs to a check box and ticks it. */
    void tick(Locator box) {
        to(box);
        press("Space");
    }
}
