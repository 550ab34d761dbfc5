package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.EarshotException;
import org.earshot.app.job.ErrorReasons;
import org.springframework.security.access.AccessDeniedException;

/** Says why something was not done; there is nothing to see as long as nothing is wrong. */
public class Alert extends Div {

    public Alert() {
        getElement().setAttribute("role", "alert");
    }

    /** @param before what was not done, in a sentence */
    public void show(String before, List<String> reasons) {
        Paragraph words = new Paragraph(
                reasons.size() == 1
                        ? before + " " + reasons.getFirst()
                        : before + "\n\u2013 " + String.join("\n\u2013 ", reasons));
        words.addClassName("problem");
        removeAll();
        add(words);
    }

    public void clear() {
        removeAll();
    }

    /** Does something that may be refused, and says why if it is. */
    public void tell(String before, Runnable deed) {
        clear();
        try {
            deed.run();
        } catch (EarshotException e) {
            show(before, ErrorReasons.of(e));
        } catch (AccessDeniedException e) {
            show(before, List.of(String.valueOf(e.getMessage())));
        }
    }
}
