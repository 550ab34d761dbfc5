package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.study.configuration.Condition;
import org.earshot.study.simulated.SimulatedAnswering.Accuracy;
import org.earshot.web.researcher.component.ConditionLabel;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** How often answers agree with the network under every condition, where it decided rightly and where wrongly; in percent. */
public class AccuracyFields extends Div {

    private record Both(Input right, Input wrong) {}

    private final Map<Condition, Both> fields = new LinkedHashMap<>();

    /** @param right whether the study has right decisions, and {@code wrong}, whether it has wrong ones */
    public AccuracyFields(List<Condition> conditions, boolean right, boolean wrong) {
        addClassName("accuracies");
        DataTable<Condition> table = new DataTable<Condition>("Agreement with the network by condition").form();
        conditions.forEach(
                condition -> fields.put(condition, new Both(field(condition, true), field(condition, false))));
        table.column("Condition", ConditionLabel::new);
        if (right) {
            table.numbers(
                    "Right, %",
                    "The share of answers that name the network's decision, where it decided rightly.",
                    condition -> both(condition).right());
        }
        if (wrong) {
            table.numbers(
                    "Wrong, %",
                    "The same where the network decided wrongly.",
                    condition -> both(condition).wrong());
        }
        add(table.rows(conditions));
    }

    private static Input field(Condition condition, boolean right) {
        Input field = FieldFactory.number(right ? "70" : "40", "0", "100", "any");
        field.getElement()
                .setAttribute(
                        "aria-label",
                        Wording.condition(condition) + ", " + (right ? "right" : "wrong") + " decisions, %");
        return field;
    }

    private Both both(Condition condition) {
        Both both = fields.get(condition);
        if (both == null) {
            throw new IllegalStateException("No field was made for " + condition);
        }
        return both;
    }

    /** @throws org.earshot.EarshotException if a field holds no percentage */
    public Map<Condition, Accuracy> accuracies() {
        Map<Condition, Accuracy> accuracies = new LinkedHashMap<>();
        fields.forEach((condition, both) -> {
            String name = "agreement under '" + Wording.condition(condition).toLowerCase(Locale.ROOT) + "'";
            accuracies.put(
                    condition,
                    new Accuracy(FieldFactory.percent(name, both.right()), FieldFactory.percent(name, both.wrong())));
        });
        return accuracies;
    }

    public void show(Map<Condition, Accuracy> accuracies) {
        accuracies.forEach((condition, accuracy) -> {
            both(condition).right().setValue(percent(accuracy.right()));
            both(condition).wrong().setValue(percent(accuracy.wrong()));
        });
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share).replace(".0", "");
    }
}
