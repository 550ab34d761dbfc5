package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.configuration.StudyConfiguration.Samples;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.version.Candidates;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.FigureTile;
import org.earshot.web.researcher.component.Wording;

/** What was drawn, from how much, and how it is balanced. */
class DrawCard extends Card {

    private final Rendering rendering;
    private final List<PublishedStimulus> main;
    private final Samples wish;

    DrawCard(Rendering rendering) {
        super("What was drawn");
        this.rendering = rendering;
        this.main = rendering.samples().stream()
                .filter(sample -> !sample.practice())
                .toList();
        this.wish = rendering.configuration().samples();
        add(tiles(), new NativeDetails("Balance over the digits", balance()));
    }

    /** Lets the draw be changed: it is a draft's, and whoever looks at it may. */
    DrawCard changeable(LongConsumer reseed, Consumer<String> include) {
        add(exclusions(include), seedForm(reseed));
        return this;
    }

    /** Tells what was excluded, and why. */
    DrawCard frozen() {
        add(exclusions(recording -> {}, false));
        return this;
    }

    private Component tiles() {
        long right = main.stream().filter(PublishedStimulus::modelWasRight).count();
        Candidates from = rendering.candidates();
        Div tiles = new Div(
                new FigureTile("Right decisions", Wording.count(right), of(from, from.right())),
                new FigureTile("Wrong decisions", Wording.count(main.size() - right), of(from, from.wrong())),
                new FigureTile(
                        "Speakers",
                        Wording.count(distinct(PublishedStimulus::speaker)),
                        from.known() ? "of " + Wording.count(from.speakers()) + " that could be drawn" : "heard"),
                new FigureTile(
                        "Practice",
                        Wording.count(rendering.samples().size() - main.size()),
                        "right decisions, left out of the results"));
        tiles.addClassName("tiles");
        return tiles;
    }

    private static String of(Candidates from, int candidates) {
        return from.known() ? "drawn from " + Wording.count(candidates) : "drawn";
    }

    private long distinct(Function<PublishedStimulus, String> of) {
        return main.stream().map(of).distinct().count();
    }

    private record Digit(String label, long spoken, long decided, long right, String candidates) {}

    private Component balance() {
        Map<String, Candidates.Count> from = rendering.candidates().decisions().stream()
                .collect(Collectors.toMap(Candidates.Count::label, count -> count));
        List<Digit> digits = rendering.labels().stream()
                .map(label -> new Digit(
                        label,
                        main.stream()
                                .filter(sample -> sample.trueLabel().equals(label))
                                .count(),
                        decided(label, false),
                        decided(label, true),
                        from.containsKey(label)
                                ? from.get(label).right() + " / "
                                        + from.get(label).wrong()
                                : Wording.UNDEFINED))
                .toList();
        return new DataTable<Digit>("Recordings drawn, by digit")
                .text("Digit", Digit::label)
                .number(
                        "Spoken",
                        "How many recordings of this digit were drawn",
                        digit -> Wording.count(digit.spoken()))
                .number(
                        "Decided for",
                        "How many recordings the network took for this digit",
                        digit -> Wording.count(digit.decided()))
                .number("Rightly", "How many of these it decided rightly", digit -> Wording.count(digit.right()))
                .number(
                        "Could be drawn",
                        "Recordings taken for this digit, rightly / wrongly, before the draw",
                        Digit::candidates)
                .rows(digits);
    }

    private long decided(String label, boolean rightly) {
        return main.stream()
                .filter(sample -> sample.prediction().equals(label) && (!rightly || sample.modelWasRight()))
                .count();
    }

    private Component exclusions(Consumer<String> include) {
        return exclusions(include, true);
    }

    private Component exclusions(Consumer<String> include, boolean changeable) {
        DataTable<Exclusion> table = new DataTable<Exclusion>("Excluded recordings")
                .text("Excluded recording", Exclusion::recording)
                .text("Why", Exclusion::reason);
        if (changeable) {
            table.column("Undo", exclusion -> takeBack(exclusion, include));
        }
        table.rows(wish.excluded());
        table.addClassName("exclusions");
        table.setVisible(!wish.excluded().isEmpty());
        return table;
    }

    private static Component takeBack(Exclusion exclusion, Consumer<String> include) {
        NativeButton button = new NativeButton("Take back", click -> include.accept(exclusion.recording()));
        button.addClassName("link");
        button.getElement().setAttribute("aria-label", "Take back the exclusion of " + exclusion.recording());
        return button;
    }

    private Component seedForm(LongConsumer reseed) {
        Input seed = new Input();
        seed.getElement().setAttribute("inputmode", "numeric");
        seed.setValue(String.valueOf(ThreadLocalRandom.current().nextInt(1, 100_000)));
        NativeLabel label = new NativeLabel();
        label.add(new Span("Another seed; now it is " + wish.seed()), seed);
        NativeButton draw = new NativeButton("Draw anew", click -> {
            if (seed.getValue().strip().matches("-?[0-9]{1,18}")) {
                reseed.accept(Long.parseLong(seed.getValue().strip()));
            } else {
                seed.setClassName("wrong", true);
                seed.getElement().setAttribute("aria-invalid", "true").callJsFunction("focus");
            }
        });
        Div row = new Div(label, draw);
        row.addClassNames("link-row", "link-form");
        return row;
    }
}
