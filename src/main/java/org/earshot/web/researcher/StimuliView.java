package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.earshot.study.PublishedStimulus;
import org.earshot.study.StudySummary;

/** Every stimulus of a study to hear and to see, with what participants never learn beside it. */
@Route(value = "studies/:slug/stimuli", layout = ResearcherLayout.class)
@PermitAll
public class StimuliView extends StudyPage {

    public StimuliView(StudyContext context) {
        super(context, "Stimuli");
    }

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        List<PublishedStimulus> stimuli = studies().stimuli(study.slug());
        if (stimuli.isEmpty()) {
            return new EmptyState(
                    "No stimuli yet",
                    "Here will be every recording that the study draws, as participants hear and see it, with the spoken"
                            + " digit and the network's decision. Publish the study on the page Setup to have them made.");
        }
        Div content = new Div(
                explanation(),
                samples(study, "Right decisions", stimuli, s -> !s.practice() && s.modelWasRight()),
                samples(study, "Wrong decisions", stimuli, s -> !s.practice() && !s.modelWasRight()),
                samples(study, "Practice", stimuli, PublishedStimulus::practice));
        content.addClassName("stack");
        return content;
    }

    private static Paragraph explanation() {
        Paragraph words = new Paragraph(
                "As participants hear and see them. Red speaks for the explained digit, blue against"
                        + " it; the colours are symmetric over each stimulus. What stands beside is never sent to a participant.");
        words.addClassName("quiet");
        return words;
    }

    private static Component samples(
            StudySummary study, String title, List<PublishedStimulus> all, Predicate<PublishedStimulus> which) {
        Map<String, List<PublishedStimulus>> bySample = new LinkedHashMap<>();
        all.stream()
                .filter(which)
                .forEach(stimulus -> bySample.computeIfAbsent(stimulus.sample(), sample -> new ArrayList<>())
                        .add(stimulus));
        Section section = new Section(new H2(title + ", " + bySample.size()));
        section.addClassName("samples");
        bySample.values().forEach(stimuli -> section.add(new SampleCard(study.slug(), stimuli)));
        section.setVisible(!bySample.isEmpty());
        return section;
    }
}
