package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Researchers' pages without a mouse: whatever can be used is reached by the tabulator key, and one sees where one is. */
class KeyboardIT {

    private static final String SLUG = "keyboard";
    private static final int MOST_STEPS = 600;

    /** Of a group of radio buttons the tabulator reaches the chosen one; arrow keys lead to the others. */
    private static final String NUMBER_WHAT_CAN_BE_USED = """
            () => {
              const used = 'a[href], button, input, select, textarea, summary, audio[controls], [tabindex="0"]';
              const found = [...document.querySelectorAll(used)].filter(e =>
                  e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest('dialog:not([open])')
                  && e.tabIndex >= 0 && (e.type !== 'radio' || e.checked));
              found.forEach((e, place) => e.setAttribute('data-place', place));
              return found.map(e => e.outerHTML.slice(0, 160));
            }
            """;

    private static final String WHERE = """
            () => {
              const here = document.activeElement;
              if (!here || here === document.body) {
                return [-1, true];
              }
              const style = getComputedStyle(here);
              const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              return [Number(here.getAttribute('data-place') ?? -2), seen];
            }
            """;

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static ResearcherBrowser browser;

    @BeforeAll
    static void aResearcherIsLoggedIn() {
        APPLICATION.publish(new TonesStudy(SLUG).yaml());
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("finished");
        browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn();
    }

    @AfterAll
    static void theBrowserCloses() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/studies",
                "/new-study",
                "/studies/" + SLUG,
                "/studies/" + SLUG + "/versions",
                "/studies/" + SLUG + "/check",
                "/studies/" + SLUG + "/stimuli",
                "/studies/" + SLUG + "/plan",
                "/studies/" + SLUG + "/simulate",
                "/studies/" + SLUG + "/live",
                "/studies/" + SLUG + "/results",
                "/studies/" + SLUG + "/results/items",
                "/studies/" + SLUG + "/export",
                "/data",
                "/models",
                "/explore",
                "/accounts",
                "/audit",
                "/account",
                "/system"
            })
    void everythingThatCanBeUsedIsReachedAndSeen(String path) {
        Page page = browser.open(path).page();
        page.waitForLoadState();
        List<?> usable = (List<?>) page.evaluate(NUMBER_WHAT_CAN_BE_USED);
        boolean[] reached = new boolean[usable.size()];
        List<Object> unseen = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            List<?> where = (List<?>) page.evaluate(WHERE);
            int place = ((Number) where.get(0)).intValue();
            if (place == -1) {
                break;
            }
            if (place >= 0) {
                reached[place] = true;
                if (!(boolean) where.get(1)) {
                    unseen.add(usable.get(place));
                }
            }
        }
        assertThat(usable).as("what can be used").hasSizeGreaterThan(6);
        assertThat(notReached(usable, reached)).as("not reached").isEmpty();
        assertThat(unseen).as("focus is not seen").isEmpty();
    }

    private static List<Object> notReached(List<?> usable, boolean[] reached) {
        List<Object> missing = new ArrayList<>();
        for (int place = 0; place < reached.length; place++) {
            if (!reached[place]) {
                missing.add(usable.get(place));
            }
        }
        return missing;
    }

    @Test
    void theFirstStepLeadsPastTheNavigation() {
        Page page = browser.open("/data").page();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.classList.contains('content')");
        page.keyboard().press("Tab");

        assertThat((boolean) page.evaluate("() => !!document.activeElement.closest('.content')"))
                .isTrue();
    }
}
