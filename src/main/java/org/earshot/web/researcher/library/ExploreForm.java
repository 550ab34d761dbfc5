package org.earshot.web.researcher.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.earshot.EarshotException;
import org.earshot.app.job.ErrorReasons;
import org.earshot.app.library.EvaluatedPart;
import org.earshot.app.library.ExplanationRequest;
import org.earshot.app.library.Explanations;
import org.earshot.app.library.ExploreLibrary;
import org.earshot.dataset.Recording;
import org.earshot.lrp.Composite;
import org.earshot.model.ModelCard;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.PagePolling;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.component.field.Choice;
import org.earshot.web.researcher.component.field.Field;

/** Chooses a network, a recording, and how its decision is explained. */
class ExploreForm extends Card {

    private static final int MOST_LISTED = 300;

    private final ExploreLibrary library;
    private final Explanations explanations;
    private final Exploration now;
    private final Consumer<Exploration> whenAsked;
    private final Choice model;
    private final Choice dataset;
    private final Choice part;
    private final Choice composite;
    private final Choice start;
    private final Div filterPlace = new Div();
    private final Div recordingPlace = new Div();
    private final Div targetPlace = new Div();
    private final Span listed = new Span();
    private final Span search = new Span();
    private final Alert alert = new Alert();
    private final AtomicInteger looked = new AtomicInteger();
    private RecordingFilter filter;
    private Choice recording = new Choice("");
    private Choice target = new Choice("");
    private Optional<CompletableFuture<Optional<Recording>>> searching = Optional.empty();
    private Optional<Registration> news = Optional.empty();

    ExploreForm(ExploreLibrary library, Explanations explanations, Exploration now, Consumer<Exploration> whenAsked) {
        super("Which decision");
        this.library = library;
        this.explanations = explanations;
        this.now = now;
        this.whenAsked = whenAsked;
        setId("which");
        model = new Choice(now.model());
        library.models().forEach(name -> model.option(name, name));
        dataset = new Choice(now.dataset());
        library.datasets().forEach(name -> dataset.option(name, DatasetsCard.name(name)));
        part = new Choice(now.part().word());
        part.option(EvaluatedPart.ALL.word(), "All");
        part.option(EvaluatedPart.HELD_OUT.word(), "Not trained on");
        composite = new Choice(now.composite());
        Composite.all().forEach(each -> composite.option(each.name(), each.name()));
        start = new Choice(now.start());
        start.option("logit", "the logit");
        start.option("one", "one");
        start.option("contrastive", "the lead over the runner-up");
        model.addValueChangeListener(change -> {
            offerTargets();
            offerRecordings(filter());
        });
        dataset.addValueChangeListener(change -> offerRecordings(Map.of()));
        part.addValueChangeListener(change -> offerRecordings(filter()));
        filter = new RecordingFilter(List.of(), QueryParameters.empty(), () -> {});
        offerTargets();
        offerRecordings(now.filter());
        listed.addClassName("quiet");
        search.getElement().setAttribute("role", "status");
        add(
                Field.row(
                        new Field("Network", model, "Which network decides."),
                        new Field("Data set", dataset, "Where the recording is from."),
                        new Field("Recordings", part, "All, or those that this network was not trained on.")),
                filterPlace,
                Field.row(recordingPlace, listed),
                Field.row(
                        new Field("Composite", composite, "Which rules pass relevance down through the network."),
                        targetPlace,
                        new Field("Starting from", start, "What relevance starts from, at the logits.")),
                buttons(),
                alert);
    }

    private Div buttons() {
        NativeButton explain = new NativeButton("Explain", click -> open(recording.getValue()));
        explain.addClassName("primary");
        Div buttons = new Div(
                explain,
                new NativeButton("Next recording", click -> openNext()),
                new NativeButton("Next wrong decision", click -> findWrong()),
                search);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void offerTargets() {
        target = new Choice(now.target());
        target.option(ExplanationRequest.PREDICTED, "what it decided for");
        target.option(ExplanationRequest.TRUTH, "the right one");
        card().ifPresent(card -> card.labels().forEach(label -> target.option(label, label)));
        targetPlace.removeAll();
        targetPlace.add(new Field("Explained class", target, "The class whose relevance is shown."));
    }

    private void offerRecordings(Map<String, String> chosen) {
        filter = new RecordingFilter(all(), QueryParameters.simple(chosen), this::list);
        filterPlace.removeAll();
        filterPlace.add(filter);
        list();
    }

    private void list() {
        List<Recording> found = filter.of(all());
        String wanted = found.stream()
                .map(Recording::id)
                .filter(id -> id.equals(now.recording()))
                .findFirst()
                .orElse(found.isEmpty() ? "" : found.getFirst().id());
        recording = new Choice(wanted);
        window(found, wanted).forEach(one -> recording.option(one.id(), one.id()));
        recordingPlace.removeAll();
        listed.setText(
                found.size() > MOST_LISTED
                        ? Wording.count(found.size()) + " recordings, " + MOST_LISTED + " of them listed"
                        : Wording.count(found.size(), "recording", "recordings"));
        recordingPlace.add(new Field("Recording", recording, "Which one is decided."));
    }

    /** The chosen one and what follows it. */
    private static List<Recording> window(List<Recording> found, String wanted) {
        int at = 0;
        while (at < found.size() && !found.get(at).id().equals(wanted)) {
            at++;
        }
        int from = Math.clamp(at - MOST_LISTED / 2, 0, Math.max(0, found.size() - MOST_LISTED));
        return found.subList(from, Math.min(found.size(), from + MOST_LISTED));
    }

    private Optional<ModelCard> card() {
        return library.model(model.getValue());
    }

    private List<Recording> all() {
        return library.recordings(
                dataset.getValue(), EvaluatedPart.find(part.getValue()).orElse(EvaluatedPart.ALL), card());
    }

    private Map<String, String> filter() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(RecordingFilter.DIGIT, filter.digit());
        values.put(RecordingFilter.SPEAKER, filter.speaker());
        values.put(RecordingFilter.SEARCH, filter.search());
        return values;
    }

    private void open(String wanted) {
        if (wanted.isEmpty()) {
            alert.show(
                    "There is nothing to explain.",
                    List.of("No recording is like that: choose another digit or speaker."));
            return;
        }
        whenAsked.accept(new Exploration(
                model.getValue(),
                dataset.getValue(),
                EvaluatedPart.find(part.getValue()).orElse(EvaluatedPart.ALL),
                filter(),
                wanted,
                composite.getValue(),
                target.getValue(),
                start.getValue()));
    }

    private void openNext() {
        following().stream().findFirst().ifPresentOrElse(next -> open(next.id()), () -> open(""));
    }

    /** Those that the filter lets through, beginning after the chosen one and ending with it. */
    private List<Recording> following() {
        List<Recording> found = new ArrayList<>(filter.of(all()));
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at).id().equals(recording.getValue())) {
                Collections.rotate(found, -(at + 1));
                break;
            }
        }
        return found;
    }

    private void findWrong() {
        alert.clear();
        searching.ifPresent(running -> running.cancel(true));
        looked.set(0);
        card().ifPresent(card -> searching = Optional.of(explanations.firstWrong(card, following(), looked::set)));
        search.setText("Looking for a wrong decision");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = Optional.of(PagePolling.listen(event.getUI(), () -> searching.ifPresent(this::hear)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        searching.ifPresent(running -> running.cancel(true));
        news.ifPresent(Registration::remove);
    }

    private void hear(CompletableFuture<Optional<Recording>> running) {
        if (!running.isDone()) {
            search.setText("Looking for a wrong decision: " + looked.get() + " were right");
            return;
        }
        searching = Optional.empty();
        search.setText("");
        if (running.isCompletedExceptionally()) {
            Throwable failure = running.exceptionNow();
            alert.show(
                    "The search ended.",
                    failure instanceof EarshotException refused
                            ? ErrorReasons.of(refused)
                            : List.of("Earshot's log says why."));
        } else {
            running.resultNow().ifPresentOrElse(wrong -> open(wrong.id()), () -> search.setText(none()));
        }
    }

    private String none() {
        return looked.get() == 0
                ? "No recording here has a right answer to compare with."
                : "None of " + Wording.count(looked.get(), "decision", "decisions") + " is wrong.";
    }
}
