package org.earshot.web.researcher.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.earshot.app.account.AuditReading;
import org.earshot.app.account.AuditTrail;
import org.earshot.web.researcher.layout.MenuSection;
import org.earshot.web.researcher.layout.ResearcherLayout;

/** Who did what in this installation, for administrators. */
@Route(value = "audit", layout = ResearcherLayout.class)
@PageTitle("Audit log - Earshot")
@MenuSection("accounts")
@RolesAllowed("ADMINISTRATOR")
public class AuditView extends Main implements BeforeEnterObserver {

    private final AuditReading log;

    public AuditView(AuditReading log) {
        this.log = log;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditQuery query = AuditQuery.of(event.getLocation().getQueryParameters());
        AuditTrail trail = log.all(query.filter());
        Div content = new Div(
                new AuditForm(trail, query, "audit", log.studies()),
                new AuditTable(trail, query, AuditView.class, RouteParameters.empty(), "api/audit.csv"));
        content.addClassName("stack");
        removeAll();
        add(header(), content);
    }

    private static Div header() {
        Paragraph words = new Paragraph("What researchers did, the newest first. Entries are only ever added.");
        words.addClassName("quiet");
        Div header = new Div(new H1("Audit log"), words);
        header.addClassName("study-header");
        return header;
    }
}
