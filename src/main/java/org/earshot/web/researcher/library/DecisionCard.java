package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.OptionalDouble;
import org.earshot.app.library.Explained;
import org.earshot.explanation.Polarity;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Wording;

/** What was decided, and which parts of the recording spoke for it. */
class DecisionCard extends Card {

    private final Explained explained;
    private final Map<String, String> address;

    DecisionCard(Explained explained) {
        super("The decision");
        this.explained = explained;
        this.address = explained.request().parameters();
        wide();
        add(truth(), tiles(), picture(), sounds());
        if (explained.audible()) {
            add(timeFrequency());
        }
    }

    private Component truth() {
        Div truth = new Div(
                ExampleDecisions.fact("Truth", explained.truth().orElse("not known")),
                ExampleDecisions.fact("Network", explained.predicted()));
        explained.right().ifPresent(right -> truth.add(Badge.decision(right)));
        truth.add(ExampleDecisions.fact("Explained", explained.explained()));
        Span origin = new Span(explained.request().recording());
        origin.addClassName("quiet");
        truth.add(origin);
        truth.addClassName("truth");
        return truth;
    }

    private Component tiles() {
        double start = explained.sample().start();
        double absorbed = explained.sample().absorbedByBiases();
        Div tiles = new Div(
                new FigureTile("Relevance starts with", LayersCard.number(start), "at the logits"),
                new FigureTile(
                        "Arrives at the recording",
                        LayersCard.number(explained.sample().sum()),
                        "sum over all " + Wording.count(explained.sample().relevance().length) + " values"),
                new FigureTile(
                        absorbed < 0 ? "Biases added" : "Stayed in biases",
                        Wording.percent(
                                Double.isNaN(absorbed)
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(Math.abs(absorbed))),
                        "of what it starts with"));
        tiles.addClassName("tiles");
        return tiles;
    }

    private Component picture() {
        String seen =
                explained.audible() ? "The waveform, coloured by relevance" : "The spectrogram with relevance over it";
        SoundAndPicture picture = new SoundAndPicture(seen + ": red for " + explained.explained() + ", blue against it")
                .picture(
                        Address.of("api/explore/picture.png", address),
                        720,
                        explained.audible() ? 180 : 360,
                        seen + ", " + explained.request().recording());
        picture.getElement().getClassList().add("large");
        return picture;
    }

    private Component sounds() {
        Div sounds = new Div(new SoundAndPicture("What the network heard")
                .sound(Address.of("api/explore/heard.wav", address), "What the network heard"));
        sounds.addClassName("stimuli");
        if (explained.audible()) {
            sounds.add(sound(Polarity.POSITIVE, "for.wav", "What spoke for "));
            sounds.add(sound(Polarity.NEGATIVE, "against.wav", "What spoke against "));
            return sounds;
        }
        Paragraph none =
                new Paragraph("This network sees spectrograms: from their relevance no exact sound can be made.");
        none.addClassName("quiet");
        return new Div(sounds, none);
    }

    private Component sound(Polarity polarity, String file, String words) {
        String caption = words + explained.explained();
        if (explained.audible(polarity).silent()) {
            return new SoundAndPicture(caption + ": nothing, it would be silent");
        }
        return new SoundAndPicture(caption).sound(Address.of("api/explore/" + file, address), caption);
    }

    private Component timeFrequency() {
        return new NativeDetails(
                "In time and frequency",
                new SoundAndPicture("Relevance passed on to time and frequency")
                        .picture(
                                Address.of("api/explore/time-frequency.png", address),
                                720,
                                360,
                                "Relevance in time and frequency"));
    }
}
