package org.earshot.web.researcher.study;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.earshot.app.results.Blinding;
import org.earshot.study.blinding.Look;

/** Asks for the reason of a look at hidden results. */
class LookForm extends Div {

    private final String study;
    private final Blinding blinding;
    private final Input reason = new Input();
    private final Paragraph problem =
            new Paragraph("Please say why you look: the reason is what others will read later.");

    LookForm(String study, Blinding blinding) {
        this.study = study;
        this.blinding = blinding;
        reason.addClassName("long");
        reason.getElement()
                .setAttribute("maxlength", Integer.toString(Look.LONGEST_REASON))
                .setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel();
        label.add(new Span("Why do you look?"), reason);
        Div row = new Div(label, new NativeButton("Look at the results", click -> look()));
        row.addClassNames("link-row", "link-form");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(row, problem);
    }

    private void look() {
        if (reason.getValue().isBlank()) {
            problem.setVisible(true);
            return;
        }
        blinding.look(study, reason.getValue());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
