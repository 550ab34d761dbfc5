package org.earshot.web.researcher;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** The link that participants get, opened beside the page. */
class ParticipantLink extends Anchor {

    ParticipantLink(String slug, String words) {
        super("s/" + slug, words);
        setTarget(AnchorTarget.BLANK);
        setRouterIgnore(true);
    }
}
