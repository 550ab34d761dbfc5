package org.earshot.web.researcher.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.earshot.app.library.DatasetLibrary;
import org.earshot.app.library.EvaluatedPart;
import org.earshot.app.library.ModelEvaluations;
import org.earshot.database.job.Job;
import org.earshot.model.ModelCard;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.RunningWork;
import org.earshot.web.researcher.component.field.Choice;
import org.earshot.web.researcher.component.field.Field;

/** Measures a network on a data set, and shows what was measured before. */
class EvaluationCard extends Div {

    private final ModelCard model;
    private final ModelEvaluations evaluations;
    private final Choice dataset;
    private final Choice part = new Choice(EvaluatedPart.HELD_OUT.word());
    private final Alert alert = new Alert();
    private final Div running = new Div();
    private final Div outcome = new Div();

    EvaluationCard(ModelCard model, DatasetLibrary datasets, ModelEvaluations evaluations) {
        this.model = model;
        this.evaluations = evaluations;
        addClassName("stack");
        setId("evaluation");
        dataset = new Choice(datasets.names().getFirst());
        datasets.names().forEach(name -> dataset.option(name, DatasetsCard.name(name)));
        for (EvaluatedPart each : EvaluatedPart.values()) {
            part.option(each.word(), each.meaning());
        }
        NativeButton start = new NativeButton("Evaluate", click -> start());
        start.addClassName("primary");
        dataset.addValueChangeListener(change -> show());
        part.addValueChangeListener(change -> show());
        Card card = new Card(
                "Evaluate it on a data set",
                Field.row(
                        new Field("Data set", dataset, "Of those at hand."),
                        new Field("Recordings", part, "Which of them."),
                        start),
                alert,
                running);
        card.explained(
                "Every recording is decided in the background, as ./earshot evaluate does. What comes of it is kept for"
                        + " these weights.");
        outcome.addClassName("stack");
        add(card, outcome);
        show();
    }

    private void start() {
        alert.tell("Nothing was begun.", () -> evaluations.start(model, dataset.getValue(), chosenPart()));
        show();
    }

    private EvaluatedPart chosenPart() {
        return EvaluatedPart.find(part.getValue()).orElse(EvaluatedPart.HELD_OUT);
    }

    private void show() {
        running.removeAll();
        evaluations.latest().ifPresentOrElse(this::showLatest, alert::clear);
        outcome.removeAll();
        evaluations
                .find(model, dataset.getValue(), chosenPart())
                .ifPresentOrElse(
                        measured -> outcome.add(new AccuracyCard(measured), new ExampleDecisions(model, measured)),
                        () -> outcome.add(
                                quiet("Not measured on these recordings yet. Once it is, accuracy, confusion matrix"
                                        + " and examples of right and wrong decisions stand here.")));
    }

    private void showLatest(Job job) {
        switch (job.state()) {
            case QUEUED, RUNNING -> running.add(new RunningWork(evaluations::latest, evaluations::stop, this::show));
            case FAILED -> alert.show(job.title() + " was not measured.", job.reasons());
            case CANCELLED -> running.add(quiet(job.title() + " was stopped; nothing was kept."));
            case FINISHED -> alert.clear();
        }
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
