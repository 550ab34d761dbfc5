package org.earshot.web.researcher.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.earshot.study.document.FieldSchema;

/** The conditions as pictures: what is heard in one row, what is seen in the other. */
final class ConditionsField extends ChoicesField {

    ConditionsField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        addClassName("conditions");
    }

    @Override
    Component option(String option) {
        NativeLabel label = new NativeLabel();
        label.addClassNames(option.startsWith("audible") ? "audible" : "visual", content(option));
        Span name = new Span(name(option));
        name.addClassName("name");
        Span meaning = new Span(meaning(option));
        meaning.addClassName("help");
        label.add(new Html(ConditionPicture.of(option)), check(option), name, meaning);
        return label;
    }

    private static String content(String option) {
        return option.substring(option.indexOf('-') + 1);
    }

    private static String name(String option) {
        return switch (option) {
            case "audible-explanation" -> "Audible explanation";
            case "visual-explanation" -> "Visual explanation";
            case "visual-time-frequency" -> "Visual time-frequency";
            case "audible-signal" -> "Audible signal only";
            case "visual-signal" -> "Visual signal only";
            case "audible-faux" -> "Audible placebo";
            case "visual-faux" -> "Visual placebo";
            default -> option;
        };
    }

    private static String meaning(String option) {
        return switch (option) {
            case "audible-explanation" -> "Only what spoke for the decision is heard.";
            case "visual-explanation" -> "The drawing is coloured by what spoke for and against.";
            case "visual-time-frequency" -> "The same over time and pitch.";
            case "audible-signal" -> "The plain sound.";
            case "visual-signal" -> "The plain drawing.";
            case "audible-faux" -> "Sounds like an explanation, but is none.";
            case "visual-faux" -> "Looks like an explanation, but is none.";
            default -> "";
        };
    }
}
