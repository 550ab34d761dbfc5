package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.dataset.Problem;

/** Files that are no readable recordings, and what is wrong with each. */
public class ProblemTable extends Div {

    private static final int SHOWN = 200;

    public ProblemTable(List<Problem> problems) {
        add(new DataTable<Problem>("Skipped files")
                .text("File", Problem::file)
                .text("What is wrong", Problem::fault)
                .rows(problems.subList(0, Math.min(SHOWN, problems.size()))));
        if (problems.size() > SHOWN) {
            Paragraph more =
                    new Paragraph("These are the first " + SHOWN + " of " + Wording.count(problems.size()) + ".");
            more.addClassName("quiet");
            add(more);
        }
    }
}
