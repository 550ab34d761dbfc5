package org.earshot.web.researcher.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import org.earshot.app.job.PageComputations;
import org.earshot.app.results.Computation;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.app.results.StudyResults;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.DeferredContent;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.study.ParticipantLink;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;

/** One of the pages of results: which there are, whether exclusion rules count, and the page's own figures below. */
abstract class ResultsPage extends StudyPage {

    /** So many answers are evaluated so quickly that nobody has to be told to wait. */
    private static final int QUICK = 4_000;

    private final StudyResults results;
    private final PageComputations computations;

    ResultsPage(StudyContext context, StudyResults results, PageComputations computations, String name) {
        super(context, name);
        this.results = results;
        this.computations = computations;
    }

    @Override
    protected boolean revealsAnswers() {
        return true;
    }

    @Override
    protected Class<? extends StudyPage> tab() {
        return ResultsView.class;
    }

    StudyResults results() {
        return results;
    }

    PageComputations computations() {
        return computations;
    }

    /** What is known, or quickly computed, at once; everything else while the rest of the page is read. */
    <T> Component computed(
            StudyAnalysis analysis, Computation<T> computation, String waiting, Function<T, Component> shown) {
        boolean atOnce = analysis.answers().size() <= QUICK
                || results.known(computation, analysis).isPresent();
        return atOnce
                ? shown.apply(results.of(computation, analysis))
                : new DeferredContent<>(computations, waiting, () -> results.of(computation, analysis), shown);
    }

    /** The page's cards. There is at least one answer that is analysed. */
    abstract List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query);

    /** What the page will show as soon as there are answers, as a sentence. */
    abstract String promise();

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        ResultsQuery query = ResultsQuery.of(event);
        StudyAnalysis analysis = results.analysis(study.slug(), query.include(), query.excluding());
        Div content = new Div(pages(study.slug(), query), included(study.slug(), query));
        content.addClassNames("stack", "results");
        if (analysis.flow().all().answers() == 0) {
            content.add(empty(study));
            return content;
        }
        content.add(new ExclusionsSwitch(study.slug(), getClass(), analysis, query));
        if (analysis.answers().isEmpty()) {
            content.add(new FlowCard(analysis));
        } else {
            cards(study, analysis, query).forEach(content::add);
        }
        return content;
    }

    private Segments pages(String slug, ResultsQuery query) {
        return new Segments(slug, "Pages of results")
                .choice("Overview", ResultsView.class, query, getClass() == ResultsView.class)
                .choice("Times and plays", TimesView.class, query, getClass() == TimesView.class)
                .choice("Learning", LearningView.class, query, getClass() == LearningView.class)
                .choice("Items", ItemsView.class, query, getClass() == ItemsView.class)
                .choice("Participants", ParticipantsView.class, query, getClass() == ParticipantsView.class);
    }

    /** Says that what is shown is not what counts, and leads back. */
    private Component included(String slug, ResultsQuery query) {
        RouterLink back = new RouterLink("Show what counts", getClass(), StudyPage.parameters(slug));
        back.setHighlightCondition((self, navigation) -> false);
        Div banner = new Div(
                new Span("With " + query.besides() + " sessions, which do not count: this is no result of the study."),
                back);
        banner.setId("included");
        banner.addClassNames("notice", "switch", "warning");
        banner.setVisible(!query.besides().isEmpty());
        return banner;
    }

    private Component empty(StudySummary study) {
        return new EmptyState(
                "No answers yet",
                promise() + " They appear with the first answer.",
                new ParticipantLink(study.slug(), "Open the participants' page"));
    }
}
