package org.earshot.web.researcher.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.earshot.app.job.PageComputations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of a page that is computed while the page is read already. Whether it is done is asked for several times a second, which
 * needs no open connection; who leaves the page takes the work out of the queue.
 */
public class DeferredContent<T> extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(DeferredContent.class);

    private final PageComputations computations;
    private final Callable<T> work;
    private final Function<T, Component> shown;
    private final Span status = new Span();
    private final Element progress = new Element("progress");
    private Optional<Future<T>> outcome = Optional.empty();
    private Optional<Registration> news = Optional.empty();

    /** @param waiting what is done meanwhile, in words */
    public DeferredContent(
            PageComputations computations, String waiting, Callable<T> work, Function<T, Component> shown) {
        this.computations = computations;
        this.work = work;
        this.shown = shown;
        addClassName("working");
        status.setText(waiting);
        status.getElement().setAttribute("role", "status");
        add(status);
        getElement().appendChild(progress.setAttribute("aria-label", waiting));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        outcome = Optional.of(computations.start(work));
        news = Optional.of(PagePolling.listen(
                event.getUI(), () -> outcome.filter(Future::isDone).ifPresent(this::show)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        outcome.ifPresent(running -> running.cancel(true));
        stopAsking();
    }

    private void stopAsking() {
        news.ifPresent(Registration::remove);
        news = Optional.empty();
    }

    private void show(Future<T> done) {
        stopAsking();
        progress.removeFromParent();
        removeClassName("working");
        status.setText("Computed.");
        status.addClassName("unseen");
        try {
            add(shown.apply(done.get()));
        } catch (ExecutionException e) {
            LOG.error("A part of a page could not be computed", e.getCause());
            add(problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Paragraph problem() {
        Paragraph problem = new Paragraph("This could not be computed; Earshot's log says why.");
        problem.addClassName("problem");
        return problem;
    }
}
