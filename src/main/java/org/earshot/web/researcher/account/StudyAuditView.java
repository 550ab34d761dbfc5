package org.earshot.web.researcher.account;

import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.layout.ResearcherLayout;
import org.earshot.web.researcher.study.StudyContext;
import org.earshot.web.researcher.study.StudyPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What was done to a study, for its owners. */
@Route(value = "studies/:slug/audit", layout = ResearcherLayout.class)
@PermitAll
public class StudyAuditView extends StudyPage {

    private final AuditLog log;

    public StudyAuditView(StudyContext context, AuditLog log) {
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
        AuditFilter filter = query.filter().of(study.slug());
        String address = "studies/" + study.slug() + "/audit";
        Div content = new Div(
                new AuditForm(log, query, address, List.of()),
                new AuditTable(
                        log,
                        query,
                        filter,
                        StudyAuditView.class,
                        parameters(study.slug()),
                        "api/studies/" + study.slug() + "/audit.csv"));
        content.addClassName("stack");
        return content;
    }
}
