package org.earshot.web.researcher.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.earshot.app.job.PageComputations;
import org.earshot.app.planning.SampleSizePlanning;
import org.earshot.evaluation.planning.PilotFigures;
import org.earshot.study.configuration.Condition;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DeferredContent;
import org.earshot.web.researcher.component.Notice;
import org.earshot.web.researcher.component.Wording;

/** Takes assumptions over from answers that do not count: simulated participants, and tests such as a pilot. */
class PilotCard extends Card {

    private final String slug;
    private final SampleSizePlanning planning;
    private final List<Condition> conditions;
    private final PageComputations computations;
    private final Consumer<PilotFigures> whenKnown;
    private final Div outcome = new Div();

    PilotCard(
            String slug,
            SampleSizePlanning planning,
            List<Condition> conditions,
            PageComputations computations,
            Consumer<PilotFigures> whenKnown) {
        super("Take the assumptions over");
        this.slug = slug;
        this.planning = planning;
        this.conditions = conditions;
        this.computations = computations;
        this.whenKnown = whenKnown;
        setId("pilot");
        Div buttons = new Div(
                button("from simulated participants", SessionFlag.SIMULATED),
                button("from test sessions", SessionFlag.TEST));
        buttons.addClassName("buttons");
        explained(
                "Agreement, and the standard deviations where the answers carry a regression. The answers of real participants"
                        + " are not looked at here: a plan that follows from them is none.");
        add(buttons, outcome);
    }

    private Component button(String words, SessionFlag flag) {
        return new NativeButton("Take over " + words, click -> take(words, flag));
    }

    private void take(String words, SessionFlag flag) {
        outcome.removeAll();
        List<AnsweredTrial> answers = planning.pilotAnswers(slug, flag);
        if (answers.isEmpty()) {
            outcome.add(new Notice("There are no answers " + words + " yet."));
            return;
        }
        outcome.add(new DeferredContent<>(
                computations,
                "Looking at " + Wording.count(answers.size(), "answer", "answers"),
                () -> PilotFigures.of(answers, conditions),
                this::taken));
    }

    private Component taken(PilotFigures pilot) {
        whenKnown.accept(pilot);
        String deviations = pilot.participantSd().isPresent()
                ? ""
                : " They do not carry a regression, so the standard deviations stay as they are.";
        Paragraph words = new Paragraph("Taken over from " + Wording.count(pilot.answers(), "answer", "answers")
                + " of "
                + Wording.count(pilot.participants(), "participant", "participants") + ", shares within 1 to 99%."
                + deviations);
        words.getElement().setAttribute("role", "status");
        return words;
    }
}
