package org.earshot.web.researcher.component.field;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.earshot.EarshotException;
import org.springframework.security.access.AccessDeniedException;

/** Says why something was not done; invisible while there is nothing to say. */
public class FormProblem extends Paragraph {

    public FormProblem() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Does it, and says why not if it cannot be done. */
    public void watch(Runnable deed) {
        setVisible(false);
        try {
            deed.run();
        } catch (EarshotException | AccessDeniedException e) {
            setText(Objects.requireNonNullElse(e.getMessage(), "This was not done."));
            setVisible(true);
        }
    }
}
