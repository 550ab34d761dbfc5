package org.earshot.web.researcher;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.earshot.study.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work with its progress. The work goes on in its own thread, also when the page is left; the page asks for news twice
 * a second, which needs no open connection.
 */
class PublicationProgress extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationProgress.class);
    private static final int NEWS_EVERY_MS = 500;

    private record News(String stage, int done, int total) {}

    private final Span stage = new Span("Starting");
    private final Element bar = new Element("progress");
    private final CompletableFuture<Void> work;
    private final Runnable whenDone;
    private final Consumer<RuntimeException> whenFailed;
    private volatile News news = new News("Starting", 0, 0);
    private Optional<Registration> polling = Optional.empty();

    /** @param job is given where to report to, and runs in a thread of its own */
    PublicationProgress(Consumer<Progress> job, Runnable whenDone, Consumer<RuntimeException> whenFailed) {
        this.whenDone = whenDone;
        this.whenFailed = whenFailed;
        addClassName("working");
        getElement().setAttribute("role", "status");
        add(stage);
        getElement().appendChild(bar.setAttribute("aria-label", "Progress"));
        Progress progress = (words, done, total) -> news = new News(words, done, total);
        work = CompletableFuture.runAsync(() -> job.accept(progress), Thread.ofVirtual()::start);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(NEWS_EVERY_MS);
        polling = Optional.of(ui.addPollListener(poll -> show()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(Registration::remove);
        event.getUI().setPollInterval(-1);
    }

    private void show() {
        News latest = news;
        stage.setText(
                latest.total() == 0 ? latest.stage() : latest.stage() + ", " + latest.done() + " of " + latest.total());
        if (latest.total() > 0) {
            bar.setAttribute("max", String.valueOf(latest.total()));
            bar.setAttribute("value", String.valueOf(latest.done()));
        }
        if (work.isDone()) {
            removeFromParent();
            finish();
        }
    }

    private void finish() {
        try {
            work.join();
            whenDone.run();
        } catch (CompletionException e) {
            LOG.warn("Publishing failed", e.getCause());
            whenFailed.accept(e.getCause() instanceof RuntimeException cause ? cause : e);
        }
    }
}
