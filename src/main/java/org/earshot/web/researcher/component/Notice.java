package org.earshot.web.researcher.component;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence that has to be read before the numbers. */
public class Notice extends Paragraph {

    public Notice(String words) {
        super(words);
        addClassName("notice");
    }

    /** One that says that what is shown is not what it usually is. */
    public static Notice warning(String words) {
        Notice notice = new Notice(words);
        notice.addClassName("warning");
        return notice;
    }
}
