package org.earshot.web.researcher;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence that has to be read before the numbers. */
class Notice extends Paragraph {

    Notice(String words) {
        super(words);
        addClassName("notice");
    }

    /** One that says that what is shown is not what it usually is. */
    static Notice warning(String words) {
        Notice notice = new Notice(words);
        notice.addClassName("warning");
        return notice;
    }
}
