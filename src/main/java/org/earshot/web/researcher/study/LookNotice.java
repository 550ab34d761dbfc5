package org.earshot.web.researcher.study;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.earshot.app.results.Blinding;
import org.earshot.web.researcher.component.Wording;

/** Reminds whoever looks at hidden results that they do, and lets them hide them again. */
public class LookNotice extends Div {

    public LookNotice(String study, Blinding blinding, Instant until) {
        addClassNames("notice", "looking");
        Span words = new Span("This study is blinded, and you are looking: its results are open for you until "
                + Wording.clock(until) + ". Others do not see them.");
        NativeButton hide = new NativeButton("Hide them again", click -> {
            blinding.endLook(study);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        NativeDetails looks = new NativeDetails("Looks so far", new LooksTable(blinding.looks(study)));
        add(words, hide, looks);
    }
}
