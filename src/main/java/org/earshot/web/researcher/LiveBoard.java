package org.earshot.web.researcher;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.earshot.study.StudyConfiguration.Recruitment;
import org.earshot.study.live.LiveStudy;

/** All that is to be seen of a running study. News is asked for every few seconds, which needs no open connection. */
class LiveBoard extends Div {

    private static final int NEWS_EVERY_MS = 3000;

    private final Supplier<LiveStudy> source;
    private final Recruitment recruitment;
    private final StandingTiles tiles;
    private final PresentCard present;
    private final FunnelCard funnel = new FunnelCard();
    private final DurationCard durations = new DurationCard();
    private final LiveChecksCard checks = new LiveChecksCard();
    private final TroubleCard troubles = new TroubleCard();
    private final Span status = new Span();
    private final NativeButton pause = new NativeButton("Pause updates", click -> turn());
    private boolean paused;
    private Optional<Registration> polling = Optional.empty();

    LiveBoard(Recruitment recruitment, LiveStudy now, Supplier<LiveStudy> source) {
        this.source = source;
        this.recruitment = recruitment;
        this.tiles = new StandingTiles(recruitment);
        this.present = new PresentCard(recruitment);
        addClassName("stack");
        Div line = new Div(status, pause);
        line.addClassName("live-line");
        add(line, tiles, present, funnel, durations, checks, troubles);
        show(now);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(NEWS_EVERY_MS);
        polling = Optional.of(ui.addPollListener(poll -> update()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(Registration::remove);
        event.getUI().setPollInterval(-1);
    }

    private void update() {
        if (!paused) {
            show(source.get());
        }
    }

    private void turn() {
        paused = !paused;
        pause.setText(paused ? "Go on updating" : "Pause updates");
        getUI().ifPresent(ui -> ui.setPollInterval(paused ? -1 : NEWS_EVERY_MS));
        show(source.get());
    }

    private void show(LiveStudy now) {
        String places = recruitment.max().isPresent()
                ? ", " + Words.count(now.standings().places()) + " of "
                        + Words.count(recruitment.max().getAsInt()) + " places taken"
                : "";
        status.setText(Words.count(now.standings().started(), "session", "sessions") + " started" + places + ". "
                + (paused ? "As of " : "Up to date at ") + Words.second(now.at())
                + (paused ? "; updates pause." : "."));
        tiles.show(now.standings());
        present.show(now);
        funnel.show(now.funnel());
        durations.show(now);
        checks.show(now.checks());
        troubles.show(now);
    }
}
