package org.earshot.web.researcher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Supplier;
import org.earshot.EarshotException;

/** Offers to keep a simulated plan with the study, to be preregistered. */
class KeepPlan extends Div {

    private final Paragraph outcome = new Paragraph();

    /** @param keep keeps it and says so in words */
    KeepPlan(Supplier<String> keep) {
        outcome.getElement().setAttribute("role", "status");
        NativeButton button = new NativeButton("Keep as this study's plan");
        button.addClassName("plain");
        button.addClickListener(click -> {
            try {
                outcome.setText(keep.get());
                button.setVisible(false);
            } catch (EarshotException e) {
                outcome.setText(Objects.requireNonNullElse(e.getMessage(), "Nothing was kept."));
            }
        });
        Div buttons = new Div(button);
        buttons.addClassName("buttons");
        add(buttons, outcome);
    }
}
