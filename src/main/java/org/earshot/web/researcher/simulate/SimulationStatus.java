package org.earshot.web.researcher.simulate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.earshot.app.simulation.SimulatedRuns;
import org.earshot.app.simulation.SimulationProgress;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.PagePolling;

/** How far a run of simulated participants is. It goes on when the page is left. News is asked for once a second. */
class SimulationStatus extends Card {

    private static final int NEWS_EVERY_MS = 1000;

    private final SimulatedRuns simulations;
    private final String slug;
    private final Span stage = new Span();
    private final Element bar = new Element("progress");
    private Optional<Registration> news = Optional.empty();

    /** @param mayStop whether it may be stopped from here */
    SimulationStatus(SimulatedRuns simulations, String slug, boolean mayStop) {
        super("Simulated participants are taking the study");
        this.simulations = simulations;
        this.slug = slug;
        Div working = new Div(stage);
        working.addClassName("working");
        stage.getElement().setAttribute("role", "status");
        working.getElement().appendChild(bar.setAttribute("aria-label", "Progress"));
        NativeButton stop = new NativeButton("Stop", click -> stop());
        stop.setVisible(mayStop);
        Div buttons = new Div(stop);
        buttons.addClassName("buttons");
        explained("They go on when you leave this page. Real participants are served first.");
        add(working, buttons);
        simulations.progress(slug).ifPresent(this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        news = Optional.of(PagePolling.listen(
                ui, NEWS_EVERY_MS, () -> simulations.progress(slug).ifPresentOrElse(this::show, () -> refresh(ui))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.ifPresent(Registration::remove);
    }

    private void show(SimulationProgress progress) {
        stage.setText(progress.stage() + ", " + progress.done() + " of " + progress.total());
        bar.setAttribute("max", String.valueOf(Math.max(1, progress.total())));
        bar.setAttribute("value", String.valueOf(progress.done()));
    }

    private void stop() {
        simulations.stop(slug);
        refresh(UI.getCurrent());
    }

    private static void refresh(UI ui) {
        ui.refreshCurrentRoute(false);
    }
}
