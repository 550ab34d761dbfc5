package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.earshot.study.StudySummary;
import org.earshot.web.StudyAnalysis;
import org.earshot.web.StudyResults;

/** One of the pages of results: which there are, whether exclusion rules count, and the page's own figures below. */
abstract class ResultsPage extends StudyPage {

    private final StudyResults results;

    ResultsPage(StudyContext context, StudyResults results, String name) {
        super(context, name);
        this.results = results;
    }

    @Override
    boolean revealsAnswers() {
        return true;
    }

    @Override
    Class<? extends StudyPage> tab() {
        return ResultsView.class;
    }

    StudyResults results() {
        return results;
    }

    /** The page's cards. There is at least one answer that is analysed. */
    abstract List<Component> cards(StudySummary study, StudyAnalysis analysis, ResultsQuery query);

    /** What the page will show as soon as there are answers, as a sentence. */
    abstract String promise();

    @Override
    Component content(StudySummary study, BeforeEnterEvent event) {
        ResultsQuery query = ResultsQuery.of(event);
        StudyAnalysis analysis = results.analysis(study.slug(), query.include(), query.excluding());
        Div content = new Div(pages(study.slug(), query), included(study.slug(), query));
        content.addClassNames("stack", "results");
        if (analysis.exclusions().flow().all().answers() == 0) {
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
                .choice("Overview", ResultsView.class, query, getClass() == ResultsView.class);
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
