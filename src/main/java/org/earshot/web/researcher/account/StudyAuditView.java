package org.earshot.web.researcher.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.earshot.app.account.AuditReading;
import org.earshot.app.account.AuditTrail;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;

/** What was done to a study, for its owners. */
@Route(value = "studies/:slug/audit", layout = ResearcherLayout.class)
@PermitAll
public class StudyAuditView extends StudyPage {

    private final AuditReading log;

    public StudyAuditView(StudyContext context, AuditReading log) {
        super(context, "Audit log");
        this.log = log;
    }

    @Override
    protected Component content(StudySummary study, BeforeEnterEvent event) {
        if (!mayOwn(study)) {
            return new EmptyState(
                    "For owners",
                    "Here stands who changed, published and shared this study, and who took its answers away. Owners of the"
                            + " study see it.");
        }
        AuditQuery query = AuditQuery.of(event.getLocation().getQueryParameters());
        AuditTrail trail = log.ofStudy(study.slug(), query.filter());
        String address = "studies/" + study.slug() + "/audit";
        Div content = new Div(
                new AuditForm(trail, query, address, List.of()),
                new AuditTable(
                        trail,
                        query,
                        StudyAuditView.class,
                        parameters(study.slug()),
                        "api/studies/" + study.slug() + "/audit.csv"));
        content.addClassName("stack");
        return content;
    }
}
