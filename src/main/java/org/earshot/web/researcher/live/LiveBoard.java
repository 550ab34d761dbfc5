package org.earshot.web.researcher.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.earshot.study.configuration.StudyConfiguration.Recruitment;
import org.earshot.study.live.LiveStudy;
import org.earshot.web.researcher.component.PagePolling;
import org.earshot.web.researcher.component.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that is to be seen of a running study. News is asked for every few seconds, which needs no open connection. */
class LiveBoard extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);
    private static final int NEWS_EVERY_MS = 3000;

    private final Supplier<LiveStudy> source;
    private final Recruitment recruitment;
    private final PresenceTiles tiles;
    private final PresentCard present;
    private final FunnelCard funnel = new FunnelCard();
    private final DurationCard durations = new DurationCard();
    private final LiveChecksCard checks = new LiveChecksCard();
    private final TroubleCard troubles = new TroubleCard();
    private final Span status = new Span();
    private final NativeButton pause = new NativeButton("Pause updates", click -> turn());
    private final Div parts = new Div();
    private final Component empty;
    private boolean paused;
    private String asOf = "";
    private Optional<Registration> news = Optional.empty();

    /** @param empty what stands here until somebody has come */
    LiveBoard(Recruitment recruitment, Component empty, Supplier<LiveStudy> source) {
        this.source = source;
        this.recruitment = recruitment;
        this.empty = empty;
        this.tiles = new PresenceTiles(recruitment);
        this.present = new PresentCard(recruitment);
        Div line = new Div(status, pause);
        line.addClassName("live-line");
        parts.add(line, tiles, present, funnel, durations, checks, troubles);
        parts.addClassName("stack");
        add(empty, parts);
        show(source.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!paused) {
            listen(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening();
    }

    private void listen(UI ui) {
        news = Optional.of(PagePolling.listen(ui, NEWS_EVERY_MS, this::updateUnlessPaused));
    }

    private void stopListening() {
        news.ifPresent(Registration::remove);
        news = Optional.empty();
    }

    /** The last news that was asked for may come after the pause. */
    private void updateUnlessPaused() {
        if (!paused) {
            update();
        }
    }

    /** What is shown already stays where nothing newer can be had; the next time may go better. */
    private void update() {
        try {
            show(source.get());
        } catch (RuntimeException e) {
            LOG.warn("The live page could not be brought up to date: {}", e.getMessage());
            status.setText("There is no news at the moment; this is how it was at " + asOf + ".");
        }
    }

    private void turn() {
        paused = !paused;
        pause.setText(paused ? "Go on updating" : "Pause updates");
        if (paused) {
            stopListening();
        } else {
            getUI().ifPresent(this::listen);
        }
        update();
    }

    private void show(LiveStudy now) {
        asOf = Wording.second(now.at());
        boolean nobody = now.standings().started() == 0;
        empty.setVisible(nobody);
        parts.setVisible(!nobody);
        status.setText(Wording.count(now.standings().started(), "session", "sessions") + " started" + places(now) + ". "
                + (paused ? "As of " + asOf + "; updates pause." : "Up to date at " + asOf + "."));
        tiles.show(now.standings());
        present.show(now);
        funnel.show(now.funnel());
        durations.show(now);
        checks.show(now.checks());
        troubles.show(now);
    }

    private String places(LiveStudy now) {
        return recruitment.max().isPresent()
                ? ", " + Wording.count(now.standings().places()) + " of "
                        + Wording.count(recruitment.max().getAsInt()) + " places taken"
                : "";
    }
}
