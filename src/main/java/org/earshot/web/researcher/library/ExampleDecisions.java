package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.earshot.app.library.ExplanationRequest;
import org.earshot.app.library.ModelEvaluations.Measured;
import org.earshot.model.AccuracyReport.Decision;
import org.earshot.model.ModelCard;
import org.earshot.model.WaveformInput;
import org.earshot.web.researcher.component.Badge;

/** Some right and some wrong decisions of a network, drawn at random and always the same, to hear and to see. */
class ExampleDecisions extends Section {

    private static final int EACH = 3;
    private static final long SEED = 1;

    private final ModelCard model;

    ExampleDecisions(ModelCard model, Measured measured) {
        this.model = model;
        addClassName("samples");
        setId("examples");
        List<Decision> right = drawn(measured.report().decisions(), true);
        List<Decision> wrong = drawn(measured.report().decisions(), false);
        add(new H2("Some right decisions"));
        right.forEach(decision -> add(card(decision)));
        add(new H2(wrong.isEmpty() ? "There are no wrong decisions" : "Some wrong decisions"));
        wrong.forEach(decision -> add(card(decision)));
    }

    /** Of different right labels, as far as there are. */
    private static List<Decision> drawn(List<Decision> all, boolean right) {
        List<Decision> shuffled = new ArrayList<>(
                all.stream().filter(decision -> decision.isRight() == right).toList());
        Collections.shuffle(shuffled, new Random(SEED));
        Set<String> labels = new HashSet<>();
        List<Decision> drawn = new ArrayList<>(shuffled.stream()
                .filter(decision -> labels.add(decision.truth()))
                .limit(EACH)
                .toList());
        shuffled.stream()
                .filter(decision -> !drawn.contains(decision))
                .limit(EACH - drawn.size())
                .forEach(drawn::add);
        return drawn;
    }

    private Component card(Decision decision) {
        ExplanationRequest request =
                ExplanationRequest.usual(model.name(), decision.recording().id());
        Article card = new Article(truth(decision, request), forms(request));
        card.addClassNames("card", "sample");
        return card;
    }

    private Component truth(Decision decision, ExplanationRequest request) {
        RouterLink explore = new RouterLink("Explore this decision", ExploreView.class);
        explore.setQueryParameters(QueryParameters.simple(request.parameters()));
        Span origin = new Span(decision.recording().id());
        origin.addClassName("quiet");
        Div truth = new Div(
                fact("Truth", decision.truth()),
                fact("Network", decision.prediction()),
                Badge.decision(decision.isRight()),
                explore,
                origin);
        truth.addClassName("truth");
        return truth;
    }

    private Component forms(ExplanationRequest request) {
        Map<String, String> parameters = request.parameters();
        Div forms = new Div(new SoundAndPicture("What the network heard")
                .sound(
                        Address.of("api/explore/heard.wav", parameters),
                        "What the network heard, " + request.recording()));
        if (model.preprocessing() instanceof WaveformInput) {
            forms.add(new SoundAndPicture("What spoke for its decision")
                    .sound(
                            Address.of("api/explore/for.wav", parameters),
                            "What spoke for the decision, " + request.recording()));
        }
        boolean waveform = model.preprocessing() instanceof WaveformInput;
        forms.add(new SoundAndPicture("Relevance")
                .picture(
                        Address.of("api/explore/picture.png", parameters),
                        360,
                        waveform ? 90 : 180,
                        "Relevance of " + request.recording()));
        forms.addClassName("stimuli");
        return forms;
    }

    static Component fact(String name, String value) {
        Span fact = new Span();
        fact.addClassName("fact");
        fact.getElement().appendChild(new Element("span").setText(name), new Element("b").setText(value));
        return fact;
    }
}
