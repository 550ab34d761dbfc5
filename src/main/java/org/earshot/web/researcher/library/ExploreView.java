package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.earshot.app.library.Explanations;
import org.earshot.app.library.ExploreLibrary;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** One decision of a network at a time: to hear, to see, and in numbers. The address says which, so that it can be passed on. */
@Route(value = "explore", layout = ResearcherLayout.class)
@PageTitle("Explore - Earshot")
@Menu(title = "Explore", order = 40)
@PermitAll
public class ExploreView extends Main implements BeforeEnterObserver {

    private final ExploreLibrary library;
    private final Explanations explanations;

    public ExploreView(ExploreLibrary library, Explanations explanations) {
        this.library = library;
        this.explanations = explanations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exploration exploration = Exploration.of(event.getLocation().getQueryParameters());
        Div content = new Div(
                new ExploreForm(library, explanations, exploration, ExploreView::open),
                exploration.request().isPresent()
                        ? new ExplainedDecision(
                                explanations, exploration.request().get())
                        : nothingYet());
        content.addClassName("stack");
        removeAll();
        add(header(), content);
    }

    private static void open(Exploration exploration) {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.simple(exploration.parameters()));
    }

    private static Component header() {
        Div header = new Div(new H1("Explore"));
        header.addClassName("page-header");
        return header;
    }

    private static Component nothingYet() {
        return new EmptyState(
                "No decision is open",
                "Choose a network and a recording above and press Explain. Here will be what the network decided, which parts"
                        + " of the recording spoke for it, to hear and to see, and what became of the relevance on its way.");
    }
}
