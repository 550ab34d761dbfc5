package org.earshot.web.researcher.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import org.earshot.EarshotException;

/** Leads from one page of a study to another one by its address, so that the pages need not know each other. */
public final class StudyLink {

    private StudyLink() {}

    /**
     * @param address of the page below the study's, such as {@code stimuli}; empty for the study's first page
     * @throws EarshotException if no page has this address
     */
    public static RouterLink to(String address, String words, String slug) {
        return new RouterLink(words, page(address), StudyPage.parameters(slug));
    }

    private static Class<? extends Component> page(String address) {
        String path = "studies/any" + (address.isEmpty() ? "" : "/" + address);
        return RouteConfiguration.forApplicationScope()
                .getRoute(path)
                .orElseThrow(() -> new EarshotException("No page of a study has the address '" + address + "'"));
    }
}
