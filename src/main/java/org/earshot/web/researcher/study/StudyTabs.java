package org.earshot.web.researcher.study;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way around between the pages of a study: a tab for every route that is a {@link StudyTab}. */
class StudyTabs extends Nav {

    /** @param here the page whose tab is marked */
    StudyTabs(String slug, Class<?> here) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", "This study");
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(page -> page.isAnnotationPresent(StudyTab.class))
                .sorted(Comparator.comparingInt(page -> tab(page).order()))
                .forEach(page -> add(link(page, slug, page == here)));
    }

    private static RouterLink link(Class<? extends Component> page, String slug, boolean here) {
        RouterLink link = new RouterLink(tab(page).value(), page, StudyPage.parameters(slug));
        // Addresses do not tell: that of the setup is the beginning of all the others.
        link.setHighlightCondition((tab, navigation) -> here);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static StudyTab tab(Class<?> page) {
        @Nullable StudyTab tab = page.getAnnotation(StudyTab.class);
        return Objects.requireNonNull(tab);
    }
}
