package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.earshot.study.version.StudyStatus;

/** A word in a rounded frame. */
public class Badge extends Span {

    public Badge(String text, String kind) {
        super(text);
        addClassNames("badge", kind);
    }

    public static Badge of(StudyStatus status) {
        return new Badge(Wording.status(status), status.name().toLowerCase(Locale.ROOT));
    }

    public static Badge decision(boolean right) {
        return right ? new Badge("right", "right") : new Badge("wrong", "wrong");
    }
}
