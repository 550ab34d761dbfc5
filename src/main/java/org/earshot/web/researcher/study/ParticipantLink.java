package org.earshot.web.researcher.study;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** The link that participants get, opened beside the page. */
public class ParticipantLink extends Anchor {

    public ParticipantLink(String slug, String words) {
        super("s/" + slug, words);
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true);
    }
}
