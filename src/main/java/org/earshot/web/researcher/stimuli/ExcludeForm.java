package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Excludes one recording, with the reason, without which nobody could judge the draw later. */
class ExcludeForm extends NativeDetails {

    /** @param exclude takes the reason */
    ExcludeForm(String recording, Consumer<String> exclude) {
        addClassName("exclude");
        setSummaryText("Exclude this recording");
        Input reason = new Input();
        reason.addClassName("long");
        reason.getElement().setAttribute("maxlength", "500").setAttribute("aria-label", "Why exclude " + recording);
        NativeLabel label = new NativeLabel();
        label.add(new Span("Why? It is kept in the configuration."), reason);
        NativeButton button = new NativeButton("Exclude and draw another", click -> {
            if (reason.getValue().isBlank()) {
                reason.getElement().setAttribute("aria-invalid", "true").callJsFunction("focus");
            } else {
                exclude.accept(reason.getValue().strip());
            }
        });
        Div row = new Div(label, button);
        row.addClassNames("link-row", "link-form");
        setContent(row);
    }
}
