package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.earshot.EarshotException;

/** The fields of small forms. */
public final class FieldFactory {

    private FieldFactory() {}

    /** A field for a number; what is typed is checked where it is read. */
    public static Input number(String value, String low, String high, String step) {
        Input input = new Input();
        input.setType("number");
        input.getElement().setAttribute("min", low).setAttribute("max", high).setAttribute("step", step);
        input.setValue(value);
        return input;
    }

    public static Input text(String value) {
        Input input = new Input();
        input.setValue(value);
        return input;
    }

    /** @param meaning shown where the label is pointed at */
    public static NativeLabel labelled(String words, Component field, String meaning) {
        NativeLabel label = new NativeLabel();
        label.setTitle(meaning);
        label.add(new Span(words), field);
        return label;
    }

    public static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassNames("link-row", "link-form");
        return row;
    }

    /** @throws EarshotException if there is no number in the field */
    public static double number(String what, Input field) {
        try {
            return Double.parseDouble(field.getValue().strip());
        } catch (NumberFormatException e) {
            throw new EarshotException("The " + what + " has to be a number, not '" + field.getValue() + "'.", e);
        }
    }

    /** @throws EarshotException if there is no number from 0 to 100 in the field */
    public static double percent(String what, Input field) {
        double percent = number(what, field);
        if (!(percent >= 0 && percent <= 100)) {
            throw new EarshotException("The " + what + " has to be from 0 to 100%, not " + field.getValue() + ".");
        }
        return percent / 100;
    }

    /** @throws EarshotException if there is no whole number in the field */
    public static long whole(String what, Input field) {
        String written = field.getValue().strip();
        if (!written.matches("-?[0-9]{1,18}")) {
            throw new EarshotException("The " + what + " has to be a whole number, not '" + written + "'.");
        }
        return Long.parseLong(written);
    }
}
