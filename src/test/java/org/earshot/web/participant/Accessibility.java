package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every screen has to keep: nothing serious for axe, targets large enough (WCAG 2.5.8), no scrolling sideways. */
final class Accessibility {

    /** Buttons, fields and what labels them, smaller than 24 by 24 CSS pixels, links within text left out. */
    private static final String SMALL_TARGETS = """
            () => {
              const all = root => [...root.querySelectorAll('*')].flatMap(e => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
              return all(document).filter(e => e.matches('button, select, textarea, input, a.primary') && e.checkVisibility())
                .map(e => [e, (e.closest('label') ?? e).getBoundingClientRect()])
                .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
                .map(([e]) => e.outerHTML.slice(0, 80));
            }
            """;

    private Accessibility() {}

    static void check(ParticipantPage participant, String screen) {
        Page page = participant.page();
        List<Rule> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .toList();
        assertThat(serious)
                .as(screen)
                .extracting(Rule::getId, Rule::getHelp, Accessibility::places)
                .isEmpty();
        assertThat((List<?>) page.evaluate(SMALL_TARGETS))
                .as("small targets: " + screen)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("scrolls sideways: " + screen)
                .isTrue();
    }

    private static List<String> places(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .toList();
    }
}
