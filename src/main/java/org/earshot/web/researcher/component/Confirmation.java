package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Asks once before something that cannot be undone: the browser's own dialog, which keeps the focus and closes on Escape. */
@Tag("dialog")
public class Confirmation extends Component {

    private Confirmation(String question, String consequences, String deed, Runnable action, Runnable otherwise) {
        NativeButton cancel = new NativeButton("Cancel", click -> {
            close();
            otherwise.run();
        });
        NativeButton confirm = new NativeButton(deed, click -> {
            close();
            action.run();
        });
        confirm.addClassName("primary");
        Div buttons = new Div(cancel, confirm);
        buttons.addClassName("buttons");
        H2 title = new H2(question);
        title.setId("question");
        Element dialog = getElement().setAttribute("aria-labelledby", "question");
        dialog.appendChild(title.getElement(), new Paragraph(consequences).getElement(), buttons.getElement());
        dialog.addEventListener("close", closed -> {
            dialog.removeFromParent();
            otherwise.run();
        });
    }

    /**
     * @param consequences what will be lost or can no longer be done
     * @param deed what the button says
     */
    public static void ask(String question, String consequences, String deed, Runnable action) {
        ask(question, consequences, deed, action, () -> {});
    }

    /** @param otherwise what to do when the answer is no */
    public static void ask(String question, String consequences, String deed, Runnable action, Runnable otherwise) {
        Confirmation dialog = new Confirmation(question, consequences, deed, action, otherwise);
        UI.getCurrent().getElement().appendChild(dialog.getElement());
        dialog.getElement().callJsFunction("showModal");
    }

    private void close() {
        getElement().removeFromParent();
    }
}
