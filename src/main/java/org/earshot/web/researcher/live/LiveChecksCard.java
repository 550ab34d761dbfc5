package org.earshot.web.researcher.live;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.study.live.CheckFigures;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Wording;

/** How the checks on the way go. */
class LiveChecksCard extends Card {

    private final DescriptionList facts = new DescriptionList();
    private final ContentSwitch<CheckFigures> checks = new ContentSwitch<>(this::fill);

    LiveChecksCard() {
        super("Checks");
        facts.addClassName("facts");
        add(facts);
    }

    void show(CheckFigures now) {
        checks.show(now);
    }

    private void fill(CheckFigures now) {
        facts.removeAll();
        fact("Headphones", headphones(now));
        fact("Attention checks", attention(now));
        fact("Rounds of practice", practice(now.practiceRounds()));
    }

    private void fact(String term, String description) {
        Div pair = new Div(new Term(term), new Description(description));
        facts.getElement().appendChild(pair.getElement());
    }

    private static String headphones(CheckFigures now) {
        int passed = now.headphonesPassed().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (passed + now.headphonesFailed() == 0) {
            return "Nobody was checked.";
        }
        String attempts = now.headphonesPassed().entrySet().stream()
                .map(entry -> Wording.count(entry.getValue()) + " in attempt " + entry.getKey())
                .collect(Collectors.joining(", "));
        return Wording.count(passed) + " passed" + (attempts.isEmpty() ? "" : " (" + attempts + ")") + ", "
                + Wording.count(now.headphonesFailed()) + " failed so far.";
    }

    private static String attention(CheckFigures now) {
        return now.attention().answered() == 0
                ? "None was asked."
                : Wording.count(now.attention().agreed()) + " of "
                        + Wording.count(now.attention().answered()) + " answered as asked; "
                        + Wording.count(now.attentionFailing(), "session", "sessions") + " failed at least one.";
    }

    private static String practice(Map<Integer, Integer> rounds) {
        return rounds.isEmpty()
                ? "Nobody has practised."
                : rounds.entrySet().stream()
                                .map(entry -> Wording.count(entry.getValue(), "session", "sessions") + " began "
                                        + Wording.count(entry.getKey(), "round", "rounds"))
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
