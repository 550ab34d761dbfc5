package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.earshot.web.researcher.component.Wording;

/** Stays in sight below a configuration: saves it, and says whether there is anything to mend before. */
class SaveBar extends Div {

    private final Span state = new Span();
    private final NativeButton first;

    SaveBar(Runnable save, Runnable showFirst) {
        addClassName("save-bar");
        NativeButton button = new NativeButton("Save as a draft", click -> save.run());
        button.addClassName("primary");
        first = new NativeButton("Show the first", click -> showFirst.run());
        first.addClassName("link");
        state.getElement().setAttribute("role", "status");
        add(button, state, first);
    }

    void show(int mistakes, boolean asForm, boolean nameTaken) {
        String words = mistakes > 0
                ? Wording.count(mistakes, "thing is missing or wrong.", "things are missing or wrong.")
                : nameTaken ? "There is a study under this short name already." : "Everything is there.";
        state.setText(words);
        first.setVisible(mistakes > 0 && asForm);
    }
}
