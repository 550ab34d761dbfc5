package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.app.study.Publications.Publication;
import org.earshot.app.study.StudySamples;
import org.earshot.explanation.Loudness;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.draft.DraftCard;
import org.earshot.web.researcher.draft.DraftTools;
import org.earshot.web.researcher.draft.PublicationProgress;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import org.earshot.web.researcher.study.StudyTab;

/** Every stimulus of a study to hear and to see, with what participants never learn beside it; a draft's draw can be changed. */
@Route(value = "studies/:slug/stimuli", layout = ResearcherLayout.class)
@PermitAll
@StudyTab(value = "Stimuli", order = 30)
public class StimuliView extends StudyPage {

    private static final String VERSION = "version";
    private static final String PUBLISHED = "published";

    private final StudyContext context;
    private final DraftTools tools;
    private final StudySamples samples;
    private final Div content = new Div();

    public StimuliView(StudyContext context, DraftTools tools, StudySamples samples) {
        super(context, "Stimuli");
        this.context = context;
        this.tools = tools;
        this.samples = samples;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        boolean ofPublished = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .filter(PUBLISHED::equals)
                .isPresent();
        Optional<Rendering> published = tools.stimuli().published(study.slug());
        Optional<Rendering> shown = ofPublished ? published : tools.stimuli().latest(study.slug());
        content.removeAll();
        content.addClassName("stack");
        if (!ofPublished && shown.map(Rendering::draft).orElse(true)) {
            content.add(new DraftCard(study, context, tools, "stimuli"));
            published.ifPresent(older -> content.add(older(study, older)));
        }
        shown.ifPresentOrElse(
                rendering -> content.add(draw(study, rendering), explanation(), samples(study, rendering)),
                () -> content.add(new EmptyState(
                        "No stimuli yet",
                        "Here will be every recording that the study draws, as participants hear and see it, with the spoken"
                                + " digit and the network's decision. Prepare the draft to have them made.")));
        return content;
    }

    private static Component older(StudySummary study, Rendering older) {
        RouterLink link = new RouterLink(
                "See the stimuli of version " + older.version() + ", which is published",
                StimuliView.class,
                parameters(study.slug()));
        link.setQueryParameters(QueryParameters.of(VERSION, PUBLISHED));
        return new Paragraph(link);
    }

    private Component draw(StudySummary study, Rendering rendering) {
        DrawCard card = new DrawCard(rendering);
        return isChangeable(study, rendering)
                ? card.changeable(
                        seed -> redraw(study, () -> samples.reseed(study.slug(), seed)),
                        recording -> redraw(study, () -> samples.include(study.slug(), recording)))
                : card.frozen();
    }

    private boolean isChangeable(StudySummary study, Rendering rendering) {
        return rendering.draft()
                && mayChange(study)
                && !(tools.publishing().progress(study.slug()).orElse(null) instanceof Publication.Running);
    }

    /**
     * The change and its audit entry are there before the page says so; what it draws comes in the background. The page is read
     * anew when that is over, not before: else part of it could be older than the rest.
     */
    private void redraw(StudySummary study, Runnable change) {
        try {
            change.run();
            content.removeAll();
            content.add(new Card(
                    "Drawing anew", new PublicationProgress(tools.publishing(), study.slug(), StimuliView::refresh)));
        } catch (EarshotException e) {
            Confirmation.ask(
                    "Nothing was changed", String.valueOf(e.getMessage()), "Load the page anew", StimuliView::refresh);
        }
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static Paragraph explanation() {
        Paragraph words = new Paragraph(
                "As participants hear and see them. Red speaks for the explained digit, blue against"
                        + " it; the colours are symmetric over each stimulus. What stands beside is never sent to a participant.");
        words.addClassName("quiet");
        return words;
    }

    private Component samples(StudySummary study, Rendering rendering) {
        Map<String, Loudness.Level> levels = tools.checklists().sounds(rendering).stream()
                .collect(Collectors.toMap(
                        sound -> sound.stimulus().media(), sound -> sound.level(), (one, same) -> one));
        boolean changeable = isChangeable(study, rendering);
        return new SampleList(rendering, (stimuli, filter) -> {
            List<PublishedStimulus> some = stimuli.stream()
                    .filter(stimulus -> filter.shows(stimulus.condition()))
                    .toList();
            SampleCard card = new SampleCard(study.slug(), some, levels);
            if (changeable) {
                String recording = stimuli.getFirst().recording();
                card.add(new ExcludeForm(recording, reason -> exclude(study, new Exclusion(recording, reason))));
            }
            return card;
        });
    }

    private void exclude(StudySummary study, Exclusion exclusion) {
        redraw(study, () -> samples.exclude(study.slug(), exclusion));
    }
}
