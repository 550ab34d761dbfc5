package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.explanation.Loudness;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.web.researcher.component.Badge;
import org.earshot.web.researcher.component.Wording;

/** One recording: what was said, what the network decided, and its stimulus under every condition. */
class SampleCard extends Article {

    private final Map<String, Loudness.Level> levels;

    /** @param levels of what is heard, by media */
    SampleCard(String slug, List<PublishedStimulus> stimuli, Map<String, Loudness.Level> levels) {
        this.levels = levels;
        addClassNames("card", "sample");
        add(truth(stimuli.getFirst()));
        Div grid = new Div();
        grid.addClassName("stimuli");
        stimuli.forEach(stimulus -> grid.getElement().appendChild(figure(slug, stimulus)));
        add(grid);
        PublishedStimulus sample = stimuli.getFirst();
        sample.absorbedByBiases().ifPresent(total -> add(new AbsorbedDetails(sample, total)));
    }

    private static Component truth(PublishedStimulus sample) {
        Div truth = new Div(
                fact("Spoken", sample.trueLabel()),
                fact("Network", sample.prediction()),
                Badge.decision(sample.modelWasRight()),
                origin(sample));
        if (sample.practice()) {
            truth.addComponentAtIndex(3, new Badge("practice", "practice"));
        }
        truth.addClassName("truth");
        return truth;
    }

    private static Component fact(String name, String value) {
        Span fact = new Span();
        fact.addClassName("fact");
        fact.getElement().appendChild(new Element("span").setText(name), new Element("b").setText(value));
        return fact;
    }

    private static Component origin(PublishedStimulus sample) {
        Span origin =
                new Span("Sample " + sample.sample() + ", " + sample.recording() + ", speaker " + sample.speaker());
        origin.addClassName("quiet");
        return origin;
    }

    private Element figure(String slug, PublishedStimulus stimulus) {
        String condition = Wording.condition(stimulus.condition());
        Element caption = new Element("figcaption").setText(condition);
        if (stimulus.silent()) {
            caption.appendChild(new Badge("silent", "wrong").getElement());
        }
        String name = condition + " of sample " + stimulus.sample();
        Element content =
                stimulus.kind() == RenderedStimulus.Kind.AUDIO ? audio(stimulus, name) : picture(slug, stimulus, name);
        Element figure = new Element("figure").appendChild(caption, content);
        loudness(stimulus).ifPresent(figure::appendChild);
        return figure;
    }

    private Optional<Element> loudness(PublishedStimulus stimulus) {
        return Optional.ofNullable(levels.get(stimulus.media())).map(level -> {
            String gain = stimulus.gain().isPresent()
                    ? ", gain "
                            + Wording.decibels(20 * Math.log10(stimulus.gain().getAsDouble())) + " dB"
                    : "";
            Element words = new Element("small")
                    .setAttribute(
                            "title", "Level over the sounding part, highest peak, and the gain that made it so loud")
                    .setText(Wording.decibels(level.rms()) + " dBFS, peak " + Wording.decibels(level.peak()) + gain);
            words.getClassList().add("quiet");
            return words;
        });
    }

    private static Element audio(PublishedStimulus stimulus, String name) {
        return new Element("audio")
                .setAttribute("src", "media/" + stimulus.media())
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("aria-label", name);
    }

    private static Element picture(String slug, PublishedStimulus stimulus, String name) {
        return new Element("img")
                .setAttribute("src", "api/studies/" + slug + "/stimuli/" + stimulus.media() + ".png")
                .setAttribute("loading", "lazy")
                .setAttribute("width", "360")
                .setAttribute("height", stimulus.kind() == RenderedStimulus.Kind.WAVEFORM ? "120" : "240")
                .setAttribute("alt", name);
    }
}
