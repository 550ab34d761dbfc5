package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.evaluation.exclusion.ExclusionFlow;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.study.StudyPage;

/** Says how many answers the exclusion rules leave, and shows the page with or without them. */
class ExclusionsSwitch extends Div {

    /** @param page to which the switch leads back */
    ExclusionsSwitch(String slug, Class<? extends StudyPage> page, StudyAnalysis analysis, ResultsQuery query) {
        setId("exclusions");
        addClassNames("notice", "switch");
        ExclusionFlow flow = analysis.flow();
        RouterLink link = new RouterLink(
                analysis.excluding() ? "Show results without exclusions" : "Apply the exclusion rules",
                page,
                StudyPage.parameters(slug));
        link.setQueryParameters(query.excluding(!query.excluding()).parameters());
        link.setHighlightCondition((self, navigation) -> false);
        add(new Span(analysis.excluding() ? applied(flow) : notApplied(flow)), link);
        if (!analysis.excluding()) {
            addClassName("warning");
        }
        setVisible(!analysis.excluding() || flow.excluded().answers() > 0);
    }

    private static String applied(ExclusionFlow flow) {
        return "Analysed: " + Wording.count(flow.analysed().answers()) + " of "
                + Wording.count(flow.all().answers(), "answer", "answers") + ". "
                + Wording.count(flow.excluded().answers()) + " are left out by your rules, "
                + Wording.count(flow.excluded().sessions(), "whole session", "whole sessions") + " among them.";
    }

    private static String notApplied(ExclusionFlow flow) {
        return "Without exclusions: all " + Wording.count(flow.all().answers(), "answer", "answers")
                + " are analysed here, also " + Wording.count(flow.excluded().answers())
                + " that your rules leave out.";
    }
}
