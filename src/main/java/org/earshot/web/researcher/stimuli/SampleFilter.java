package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.study.configuration.Condition;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.component.field.Choice;

/** Which stimuli are shown. */
class SampleFilter extends Div {

    private static final String ALL = "all";

    private final Choice condition;
    private final Choice decision;
    private final Choice digit;

    SampleFilter(Rendering rendering, Runnable whenChanged) {
        Map<String, String> conditions = new LinkedHashMap<>(Map.of(ALL, "All conditions"));
        rendering.configuration().conditions().forEach(one -> conditions.put(one.name(), Wording.condition(one)));
        Map<String, String> decisions = new LinkedHashMap<>();
        decisions.put(ALL, "All recordings");
        decisions.put("right", "Right decisions");
        decisions.put("wrong", "Wrong decisions");
        decisions.put("practice", "Practice");
        decisions.put("silent", "With a silent stimulus");
        Map<String, String> digits = new LinkedHashMap<>(Map.of(ALL, "All digits"));
        rendering.labels().forEach(label -> digits.put(label, "Decided for " + label));
        condition = choice(conditions);
        decision = choice(decisions);
        digit = choice(digits);
        add(labelled("Condition", condition), labelled("Recordings", decision), labelled("Digit", digit));
        addClassNames("link-row", "link-form", "filter");
        for (Choice choice : new Choice[] {condition, decision, digit}) {
            choice.addValueChangeListener(change -> whenChanged.run());
        }
    }

    private static Component labelled(String words, Component field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(words), field);
        return label;
    }

    boolean shows(Condition of) {
        return condition.getValue().equals(ALL) || condition.getValue().equals(of.name());
    }

    /** @param anySilent whether a stimulus of the sample is silent */
    boolean shows(PublishedStimulus sample, boolean anySilent) {
        boolean decided = switch (decision.getValue()) {
            case "right" -> !sample.practice() && sample.modelWasRight();
            case "wrong" -> !sample.practice() && !sample.modelWasRight();
            case "practice" -> sample.practice();
            case "silent" -> anySilent;
            default -> true;
        };
        return decided && (digit.getValue().equals(ALL) || digit.getValue().equals(sample.prediction()));
    }

    private static Choice choice(Map<String, String> options) {
        Choice choice = new Choice(options.keySet().iterator().next());
        options.forEach(choice::option);
        return choice;
    }
}
