package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.web.researcher.component.Wording;

/** The samples of a study, filtered, and as many at once as a page can have without becoming slow. */
class SampleList extends Section {

    private static final int AT_ONCE = 20;

    private final List<List<PublishedStimulus>> samples;
    private final BiFunction<List<PublishedStimulus>, SampleFilter, SampleCard> card;
    private final SampleFilter filter;
    private final Paragraph count = new Paragraph();
    private final Div cards = new Div();
    private final NativeButton more = new NativeButton("Show more", click -> show(AT_ONCE));
    private List<List<PublishedStimulus>> left = List.of();
    private int matching;

    SampleList(Rendering rendering, BiFunction<List<PublishedStimulus>, SampleFilter, SampleCard> card) {
        Map<String, List<PublishedStimulus>> bySample = new LinkedHashMap<>();
        rendering
                .stimuli()
                .forEach(stimulus -> bySample.computeIfAbsent(stimulus.sample(), sample -> new ArrayList<>())
                        .add(stimulus));
        this.samples = List.copyOf(bySample.values());
        this.card = card;
        this.filter = new SampleFilter(rendering, this::begin);
        addClassName("samples");
        cards.addClassName("stack");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        H2 title = new H2("Every stimulus");
        add(title, filter, count, cards, more);
        begin();
    }

    private void begin() {
        left = samples.stream()
                .filter(sample ->
                        filter.shows(sample.getFirst(), sample.stream().anyMatch(PublishedStimulus::silent)))
                .toList();
        matching = left.size();
        cards.removeAll();
        show(AT_ONCE);
    }

    private void show(int next) {
        List<List<PublishedStimulus>> now = left.subList(0, Math.min(next, left.size()));
        now.forEach(sample -> cards.add(card.apply(sample, filter)));
        left = left.subList(now.size(), left.size());
        more.setVisible(!left.isEmpty());
        count.setText(
                matching == 0
                        ? "No recording is like this."
                        : "%d of %s shown"
                                .formatted(matching - left.size(), Wording.count(matching, "recording", "recordings")));
    }
}
