package org.earshot.web.researcher.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.earshot.app.study.VersionHistory;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.catalogue.StudyVersion;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyLink;
import org.earshot.web.researcher.study.StudyPage;

/** One version of a study: what it is frozen to, what refers to it, and its configuration. */
@Route(value = "studies/:slug/versions/:number([0-9]{1,6})", layout = ResearcherLayout.class)
@StyleSheet("themes/earshot/form.css")
@PermitAll
public class VersionView extends StudyPage {

    private static final String NUMBER = "number";

    private final VersionHistory history;

    public VersionView(StudyContext context, VersionHistory history) {
        super(context, "Version");
        this.history = history;
    }

    static RouteParameters parameters(String slug, int number) {
        return new RouteParameters(new RouteParam(SLUG, slug), new RouteParam(NUMBER, String.valueOf(number)));
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        int number = event.getRouteParameters().getInteger(NUMBER).orElse(0);
        Optional<StudyVersion> version = history.of(study.slug()).stream()
                .filter(one -> one.number() == number)
                .findFirst();
        if (version.isEmpty()) {
            event.rerouteToError(
                    NotFoundException.class, "The study '" + study.slug() + "' has no version " + number + ".");
            return new Div();
        }
        Div content = new Div(facts(study, version.get()), configuration(study.slug(), number));
        content.addClassName("stack");
        return content;
    }

    private Component facts(StudySummary study, StudyVersion version) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        entry(facts, "State", new Span(version.isDraft() ? "Draft: it can still be changed" : "Published, and frozen"));
        entry(facts, "Made", new Span(Wording.day(version.createdAt())));
        version.publishedAt().ifPresent(at -> entry(facts, "Published", new Span(Wording.day(at))));
        Optional.ofNullable(history.authors(study.slug()).get(version.number()))
                .ifPresent(author -> entry(facts, "By", new Span(author)));
        version.model().ifPresent(model -> entry(facts, "Network", new Span(model)));
        version.weightsSha256().ifPresent(hash -> {
            Code weights = new Code(hash);
            weights.addClassName("hash");
            entry(facts, "SHA-256 of the weights", weights);
        });
        entry(facts, "Stimuli", new Span(Wording.count(version.stimuli())));
        entry(facts, "Sessions", new Span(sessions(version)));
        entry(facts, "Answers", new Span(Wording.count(version.answers())));
        RouterLink all = StudyLink.to("", "All versions", study.slug());
        RouterLink compare =
                new RouterLink("Compare versions", DifferenceView.class, StudyPage.parameters(study.slug()));
        all.addClassName("button");
        compare.addClassName("button");
        Div buttons = new Div(all, compare, VersionsCard.download(study.slug(), version.number()));
        buttons.addClassName("buttons");
        return new Card("Version " + version.number(), facts, buttons);
    }

    private static String sessions(StudyVersion version) {
        return Wording.count(version.active()) + " under way, " + Wording.count(version.finished()) + " finished, "
                + Wording.count(version.withdrawn()) + " withdrawn";
    }

    private static void entry(DescriptionList facts, String term, Component words) {
        Description description = new Description();
        description.add(words);
        Div pair = new Div(new Term(term), description);
        facts.getElement().appendChild(pair.getElement());
    }

    private Component configuration(String slug, int number) {
        String yaml = history.source(slug, number);
        Pre source = new Pre(yaml);
        source.addClassName("source");
        source.getElement().setAttribute("tabindex", "0");
        return new Card(
                "Configuration",
                new ConfigurationList(new StudyConfigurationReader().read("version " + number, yaml)),
                source);
    }
}
