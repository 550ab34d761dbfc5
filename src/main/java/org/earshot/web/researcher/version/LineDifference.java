package org.earshot.web.researcher.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.earshot.web.researcher.component.Wording;

/** Two texts line by line: what was taken out, what is new, and a few lines around. */
class LineDifference extends Div {

    private static final int AROUND = 3;

    private final Element body = new Element("tbody");
    private int oldLine;
    private int newLine;

    LineDifference(String before, String after) {
        addClassName("difference");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Difference line by line");
        List<String> old = before.lines().toList();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, after.lines().toList(), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                unchanged(delta.getSource().getLines());
            } else {
                delta.getSource().getLines().forEach(line -> row("\u2212", "taken", ++oldLine, line));
                delta.getTarget().getLines().forEach(line -> row("+", "new", ++newLine, line));
            }
        }
        Element caption = new Element("caption").setText("Difference line by line");
        caption.getClassList().add("unseen");
        getElement().appendChild(new Element("table").appendChild(caption, body));
    }

    private void unchanged(List<String> lines) {
        int leading = oldLine == 0 ? 0 : AROUND;
        for (int i = 0; i < lines.size(); i++) {
            oldLine++;
            newLine++;
            if (i < leading || i >= lines.size() - AROUND) {
                row("", "same", newLine, lines.get(i));
            } else if (i == leading) {
                leftOut(lines.size() - leading - AROUND);
            }
        }
    }

    private void row(String sign, String kind, int line, String text) {
        Element number = new Element("td").setText(String.valueOf(line));
        number.getClassList().add("line");
        Element mark = new Element("td").setText(sign);
        Element row = new Element("tr").appendChild(number, mark, new Element("td").setText(text));
        row.getClassList().add(kind);
        body.appendChild(row);
    }

    private void leftOut(int lines) {
        Element cell = new Element("td")
                .setAttribute("colspan", "3")
                .setText(Wording.count(lines, "line that is the same", "lines that are the same"));
        Element row = new Element("tr").appendChild(cell);
        row.getClassList().add("left-out");
        body.appendChild(row);
    }
}
