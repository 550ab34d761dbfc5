package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.earshot.web.researcher.study.StudyPage;

/** A choice among few views of the same, as links: one is always chosen. */
class Segments extends Nav {

    private final String slug;

    /** @param what is chosen, for those who do not see it */
    Segments(String slug, String what) {
        this.slug = slug;
        addClassName("segments");
        getElement().setAttribute("aria-label", what);
    }

    Segments choice(String words, Class<? extends StudyPage> page, ResultsQuery query, boolean chosen) {
        RouterLink link = new RouterLink(words, page, StudyPage.parameters(slug));
        link.setQueryParameters(query.parameters());
        link.setHighlightCondition((self, navigation) -> chosen);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
