package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.OptionalDouble;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.app.library.ModelEvaluations;
import org.earshot.app.library.ModelLibrary;
import org.earshot.chart.ArchitectureChart;
import org.earshot.model.ModelCard;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** A network: what it is made of, how it came about, how often it is right, and decisions of it to hear and see. */
@Route(value = "models/:model", layout = ResearcherLayout.class)
@PermitAll
public class ModelView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String MODEL = "model";

    private final ModelLibrary models;
    private final DatasetLibrary datasets;
    private final ModelEvaluations evaluations;
    private String title = "";

    public ModelView(ModelLibrary models, DatasetLibrary datasets, ModelEvaluations evaluations) {
        this.models = models;
        this.datasets = datasets;
        this.evaluations = evaluations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get(MODEL).orElse("");
        models.find(name)
                .ifPresentOrElse(
                        this::show,
                        () -> event.rerouteToError(NotFoundException.class, "There is no model '" + name + "'."));
    }

    @Override
    public String getPageTitle() {
        return title + " - Models - Earshot";
    }

    private void show(ModelLibrary.Entry model) {
        ModelCard card = model.card();
        title = card.name();
        Div content = new Div(
                architecture(card),
                facts(model),
                training(model),
                accuracies(card),
                new EvaluationCard(card, datasets, evaluations));
        content.addClassName("stack");
        removeAll();
        add(header(card), content);
    }

    private static Component header(ModelCard card) {
        RouterLink explore = new RouterLink("Explore its decisions", ExploreView.class);
        explore.setQueryParameters(QueryParameters.of(MODEL, card.name()));
        explore.addClassNames("button", "primary");
        Div first = new Div(new H1(card.name()), explore);
        first.addClassName("page-header");
        return first;
    }

    private static Component architecture(ModelCard card) {
        String name = ModelFacts.architecture(card) + ", from the input on the left to the "
                + card.labels().size() + " logits on the right";
        return new Card("Architecture", new Drawing(new ArchitectureChart(card.network()).drawing(name)))
                .explained(
                        "Above each layer the shape of what it gives: channels \u00d7 places. Blocks are as tall as there are"
                                + " places and as thick as there are channels, on a scale of logarithms.")
                .wide();
    }

    private static Component facts(ModelLibrary.Entry model) {
        ModelCard card = model.card();
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        define(list, "Decides", ModelFacts.task(card) + ": " + String.join(", ", card.labels()));
        define(
                list,
                "Gets",
                ModelFacts.gets(card) + " of one second at "
                        + Wording.count(card.preprocessing().sampleRate()) + " Hz");
        define(list, "From", model.shipped() ? "shipped with Earshot" : "imported by a researcher");
        define(
                list,
                "Weights",
                card.weights().type() + ", SHA-256 " + card.weights().sha256());
        return new Card("What it is", list);
    }

    private static Component training(ModelLibrary.Entry model) {
        Card result = new Card("How it was trained");
        result.setId("training");
        if (model.shipped()) {
            result.explained(
                    "On small public sets and synthetic voices: it is wrong more often than a network trained on all of"
                            + " AudioMNIST would be, and people from outside these sets may be understood worse.");
        }
        model.card()
                .training()
                .ifPresentOrElse(
                        training -> fill(result, training),
                        () -> result.add(new Paragraph("Nothing is known: model.json says nothing about it.")));
        return result;
    }

    private static void fill(Card result, ModelCard.Training training) {
        result.add(new DataTable<ModelCard.Source>("Recordings by data set")
                .text("Data set", ModelCard.Source::dataset)
                .number(
                        "Trained on",
                        "Recordings that its weights come from.",
                        source -> Wording.count(source.training()))
                .number(
                        "Tuned with",
                        "Recordings that training was watched with.",
                        source -> Wording.count(source.validation()))
                .number("Held out", "Recordings that it never met.", source -> Wording.count(source.heldOut()))
                .rows(training.data()));
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        define(list, "Split", training.split());
        define(
                list,
                "Schedule",
                "%s, %s steps of %s recordings"
                        .formatted(
                                training.schedule(), Wording.count(training.steps()), Wording.count(training.batch())));
        define(list, "Seed", String.valueOf(training.seed()));
        training.validationAccuracy()
                .ifPresent(share -> define(
                        list, "Right on the recordings it was tuned with", Wording.percent(OptionalDouble.of(share))));
        training.note().ifPresent(note -> define(list, "Note", note));
        result.add(list);
    }

    private static Component accuracies(ModelCard card) {
        Card result = new Card("How often it is right, as model.json tells");
        result.setId("accuracies");
        if (card.accuracies().isEmpty()) {
            result.add(new Paragraph("Not measured when it was made. Measure it on a data set below."));
            return result;
        }
        result.explained("Measured when it was made, on recordings that it was never trained on.");
        result.add(new DataTable<ModelCard.Accuracy>("Accuracy by recordings")
                .text("Recordings", ModelFacts::measuredOn)
                .number("Right", "Decisions that name the right class.", accuracy -> Wording.count(accuracy.right()))
                .number("Of", "Decided recordings.", accuracy -> Wording.count(accuracy.total()))
                .number("Share", "Right of all.", ModelFacts::share)
                .rows(card.accuracies()));
        return result;
    }

    private static void define(DescriptionList list, String term, String description) {
        Div pair = new Div();
        pair.getElement().appendChild(new Term(term).getElement(), new Description(description).getElement());
        list.getElement().appendChild(pair.getElement());
    }
}
