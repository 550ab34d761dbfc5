package org.earshot.web.researcher.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.earshot.web.researcher.studies.StudiesView;

/** What an address without a page shows. */
@AnonymousAllowed
@StyleSheet("themes/earshot/researcher.css")
public class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassNames("researcher", "login");
        H1 title = new H1(parameter.hasCustomMessage() ? parameter.getCustomMessage() : "There is no such page");
        Paragraph words =
                new Paragraph("The address may be mistyped, or what was here is gone. Participants use exactly the"
                        + " link they were sent.");
        Div card = new Div(title, words, new RouterLink("To the studies", StudiesView.class));
        card.addClassName("login-card");
        add(card);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Not found - Earshot";
    }
}
