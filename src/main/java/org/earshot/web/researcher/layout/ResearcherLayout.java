package org.earshot.web.researcher.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** What frames every researcher's page: the way around on the left, or on top where the screen is narrow. */
@StyleSheet("themes/earshot/researcher.css")
@PermitAll
public class ResearcherLayout extends Div implements RouterLayout {

    private final Div content = new Div();

    public ResearcherLayout(AuthenticationContext authentication) {
        addClassName("researcher");
        content.addClassName("content");
        add(skipLink(), side(authentication), content);
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

    private static Header side(AuthenticationContext authentication) {
        Span name = new Span("Earshot");
        name.addClassName("wordmark");
        Header side = new Header(name, navigation(), account(authentication));
        side.addClassName("side");
        return side;
    }

    /** Pages put themselves into the menu with {@link com.vaadin.flow.router.Menu}; those that one may not open are left out. */
    private static Nav navigation() {
        Nav navigation = new Nav();
        navigation.getElement().setAttribute("aria-label", "Pages");
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.add(link(entry)));
        return navigation;
    }

    private static RouterLink link(MenuEntry entry) {
        String section = entry.path().replaceFirst("^/", "");
        RouterLink link = new RouterLink(entry.title(), entry.menuClass());
        link.setHighlightCondition((self, event) -> section.equals(section(event)));
        return link;
    }

    /** The address of the entry that the shown page belongs to; the studies are the first page, too. */
    private static String section(AfterNavigationEvent event) {
        MenuSection told = event.getActiveChain().getFirst().getClass().getAnnotation(MenuSection.class);
        String first = event.getLocation().getFirstSegment();
        return told != null ? told.value() : first.isEmpty() ? "studies" : first;
    }

    private static Div account(AuthenticationContext authentication) {
        RouterLink who = new RouterLink(
                authentication.getPrincipalName().orElse(""),
                RouteConfiguration.forApplicationScope().getRoute("account").orElseThrow());
        who.getElement().setAttribute("title", "My account");
        NativeButton logOut = new NativeButton("Log out", click -> authentication.logout());
        logOut.addClassName("link");
        Div account = new Div(who, logOut);
        account.addClassName("account");
        return account;
    }
}
