package org.earshot.web.researcher.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.earshot.EarshotException;
import org.earshot.app.job.ErrorReasons;
import org.earshot.app.library.Explained;
import org.earshot.app.library.ExplanationRequest;
import org.earshot.app.library.Explanations;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.PagePolling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A decision, once it is explained; until then, that it is being explained. */
class ExplainedDecision extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ExplainedDecision.class);

    private final Explanations explanations;
    private final ExplanationRequest request;
    private Optional<Registration> news = Optional.empty();

    ExplainedDecision(Explanations explanations, ExplanationRequest request) {
        this.explanations = explanations;
        this.request = request;
        setId("decision");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        CompletableFuture<Explained> answer = explanations.explain(request);
        if (answer.isDone()) {
            show(answer);
            return;
        }
        addClassName("working");
        Span status =
                new Span("The network decides and explains; the first time it is opened, that takes some seconds.");
        status.getElement().setAttribute("role", "status");
        removeAll();
        add(status);
        getElement().appendChild(new Element("progress").setAttribute("aria-label", "Explaining"));
        news = Optional.of(PagePolling.listen(event.getUI(), () -> {
            if (answer.isDone()) {
                news.ifPresent(Registration::remove);
                show(answer);
            }
        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.ifPresent(Registration::remove);
    }

    private void show(CompletableFuture<Explained> answer) {
        removeClassName("working");
        addClassName("stack");
        getElement().removeAllChildren();
        if (answer.isCompletedExceptionally()) {
            Alert alert = new Alert();
            alert.show("Nothing was explained.", reasons(answer.exceptionNow()));
            add(alert);
        } else {
            Explained explained = answer.resultNow();
            Div numbers = new Div(new LogitsCard(explained), new LayersCard(explained));
            numbers.addClassName("side-by-side");
            add(new DecisionCard(explained), numbers);
        }
    }

    private static List<String> reasons(Throwable failure) {
        if (failure instanceof EarshotException refused) {
            return ErrorReasons.of(refused);
        }
        LOG.error("A decision could not be explained", failure);
        return List.of("Something went wrong inside Earshot; its log says what.");
    }
}
