package org.earshot.web.researcher.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.earshot.app.account.OwnAccount;
import org.earshot.web.researcher.account.AccountsView;
import org.earshot.web.researcher.account.OwnAccountView;
import org.earshot.web.researcher.library.DataView;
import org.earshot.web.researcher.library.ExploreView;
import org.earshot.web.researcher.library.ModelsView;
import org.earshot.web.researcher.studies.StudiesView;
import org.earshot.web.researcher.system.SystemView;

/** What frames every researcher's page: the way around on the left, or on top where the screen is narrow. */
@StyleSheet("themes/earshot/researcher.css")
@PermitAll
public class ResearcherLayout extends Div implements RouterLayout {

    private final Div content = new Div();

    public ResearcherLayout(AuthenticationContext authentication, OwnAccount own) {
        addClassName("researcher");
        content.addClassName("content");
        add(skipLink(), side(authentication, own.administers()), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    /** A button and not a link, because the page has a base address that "#content" would lead to. */
    private NativeButton skipLink() {
        content.getElement().setAttribute("tabindex", "-1");
        NativeButton button =
                new NativeButton("To the content", click -> content.getElement().callJsFunction("focus"));
        button.addClassName("skip");
        return button;
    }

    private static Header side(AuthenticationContext authentication, boolean administrator) {
        Span name = new Span("Earshot");
        name.addClassName("wordmark");
        Header side = new Header(name, navigation(administrator), account(authentication));
        side.addClassName("side");
        return side;
    }

    private static Nav navigation(boolean administrator) {
        RouterLink studies = new RouterLink("Studies", StudiesView.class);
        HighlightCondition<RouterLink> below = HighlightConditions.locationPrefix();
        studies.setHighlightCondition(
                (link, event) -> event.getLocation().getPath().isEmpty() || below.shouldHighlight(link, event));
        RouterLink data = new RouterLink("Data", DataView.class);
        data.setHighlightCondition(below);
        RouterLink models = new RouterLink("Models", ModelsView.class);
        models.setHighlightCondition(below);
        RouterLink explore = new RouterLink("Explore", ExploreView.class);
        explore.setHighlightCondition(below);
        RouterLink system = new RouterLink("System", SystemView.class);
        system.setHighlightCondition(below);
        Nav navigation = new Nav(studies, data, models, explore);
        if (administrator) {
            navigation.add(accounts());
        }
        navigation.add(system);
        navigation.getElement().setAttribute("aria-label", "Pages");
        return navigation;
    }

    private static RouterLink accounts() {
        RouterLink accounts = new RouterLink("Accounts", AccountsView.class);
        accounts.setHighlightCondition((link, event) ->
                Set.of("accounts", "audit").contains(event.getLocation().getFirstSegment()));
        return accounts;
    }

    private static Div account(AuthenticationContext authentication) {
        RouterLink who = new RouterLink(authentication.getPrincipalName().orElse(""), OwnAccountView.class);
        who.getElement().setAttribute("title", "My account");
        NativeButton logOut = new NativeButton("Log out", click -> authentication.logout());
        logOut.addClassName("link");
        Div account = new Div(who, logOut);
        account.addClassName("account");
        return account;
    }
}
