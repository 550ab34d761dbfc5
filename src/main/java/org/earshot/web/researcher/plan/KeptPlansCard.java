package org.earshot.web.researcher.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.earshot.app.planning.PowerPlan;
import org.earshot.study.configuration.Condition;
import org.earshot.study.plan.SampleSizePlan;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** The plans that are kept with a study, with all that it takes to compute them again. */
class KeptPlansCard extends Card {

    private final String slug;
    private final boolean mayChange;
    private final IntConsumer remove;

    KeptPlansCard(String slug, List<SampleSizePlan> plans, boolean mayChange, IntConsumer remove) {
        super("Plans kept with the study");
        this.slug = slug;
        this.mayChange = mayChange;
        this.remove = remove;
        setId("kept");
        if (plans.isEmpty()) {
            explained(
                    "There are none yet. A plan that you keep stands here with its assumptions, seed and result, and can be"
                            + " cited in a preregistration.");
        } else {
            add(table(plans));
        }
    }

    private DataTable<SampleSizePlan> table(List<SampleSizePlan> plans) {
        DataTable<SampleSizePlan> table = new DataTable<SampleSizePlan>("Plans kept with the study")
                .text("Plan", plan -> String.valueOf(plan.number()))
                .text("Comparison", KeptPlansCard::comparison)
                .text("Agreement, right / wrong decisions", KeptPlansCard::agreement)
                .text("Samples, right / wrong", plan -> value(plan, "itemsRight") + " / " + value(plan, "itemsWrong"))
                .text(
                        "SD of participants / samples",
                        plan -> value(plan, "participantSd") + " / " + value(plan, "itemSd"))
                .text("Level", plan -> value(plan, "level"))
                .text("Seed", plan -> String.valueOf(plan.seed()))
                .numbers(
                        "Fewest with 80% power",
                        "Of the numbers of participants that were simulated.",
                        plan -> new Span(PowerCard.fewest(PowerPlan.pointsOf(plan.result()))
                                .map(fewest -> Wording.count(fewest))
                                .orElse("none")))
                .text(
                        "Kept",
                        plan -> Wording.day(plan.madeAt()) + " by " + plan.madeBy() + ", version " + plan.version())
                .column("Files", this::files);
        if (mayChange) {
            table.column("Delete", this::deletion);
        }
        return table.rows(plans);
    }

    private static String comparison(SampleSizePlan plan) {
        return condition(plan, "first") + " against "
                + condition(plan, "second").toLowerCase(Locale.ROOT);
    }

    private static String condition(SampleSizePlan plan, String key) {
        return Wording.condition(Condition.parse(value(plan, key)));
    }

    private static String agreement(SampleSizePlan plan) {
        return percent(plan, "firstRight") + " / " + percent(plan, "firstWrong") + " against "
                + percent(plan, "secondRight") + " / " + percent(plan, "secondWrong");
    }

    private static String percent(SampleSizePlan plan, String key) {
        double share = plan.assumptions().get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
        return String.format(Locale.ROOT, "%.1f%%", 100 * share).replace(".0%", "%");
    }

    private static String value(SampleSizePlan plan, String key) {
        Map<String, Object> assumptions = plan.assumptions();
        return String.valueOf(assumptions.get(key));
    }

    private Component files(SampleSizePlan plan) {
        Div files = new Div(file(plan, "plan.csv", "CSV"), new Span(" "), file(plan, "plan.svg", "SVG"));
        return files;
    }

    private Component file(SampleSizePlan plan, String name, String words) {
        Anchor anchor = new Anchor("api/studies/" + slug + "/plans/" + plan.number() + "/" + name, words);
        anchor.setRouterIgnore(true);
        anchor.getElement()
                .setAttribute("download", true)
                .setAttribute("aria-label", words + " of plan " + plan.number());
        return anchor;
    }

    private Component deletion(SampleSizePlan plan) {
        NativeButton delete = new NativeButton(
                "Delete",
                click -> Confirmation.ask(
                        "Delete plan " + plan.number() + "?",
                        "Its assumptions and its result will be deleted; the same assumptions and seed give the same figures again.",
                        "Delete plan " + plan.number(),
                        () -> {
                            remove.accept(plan.number());
                            UI.getCurrent().refreshCurrentRoute(false);
                        }));
        delete.addClassName("link");
        delete.getElement().setAttribute("aria-label", "Delete plan " + plan.number());
        return delete;
    }
}
