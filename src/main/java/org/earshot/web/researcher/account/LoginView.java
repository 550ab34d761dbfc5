package org.earshot.web.researcher.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.earshot.web.security.LoginPage;
import org.earshot.web.security.LoginProvider;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Where researchers log in: an ordinary HTML form, so that password keepers and browsers without patience work, sent to the
 * login of the security chain.
 */
@Route("login")
@PageTitle("Log in - Earshot")
@AnonymousAllowed
@StyleSheet("themes/earshot/researcher.css")
public class LoginView extends Main implements BeforeEnterObserver {

    private final Paragraph failure = new Paragraph();

    public LoginView(LoginProvider provider) {
        addClassNames("researcher", "login");
        Div card = new Div(title(), explanation(), failure);
        card.addClassName("login-card");
        provider.name().ifPresent(name -> card.add(providerButton(name)));
        card.getElement().appendChild(form());
        hideFailure();
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey(LoginPage.ERROR)) {
            failure.setVisible(true);
        }
        if (query.getParameters().containsKey(LoginPage.EXPIRED)) {
            failure.setText(
                    "This one-time password has expired. Ask an administrator to make a new one (on the page Accounts:"
                            + " Reset the password).");
            failure.setVisible(true);
        }
        query.getSingleParameter(LoginPage.PROVIDER).ifPresent(outcome -> {
            failure.setText(ProviderTrouble.words(outcome));
            failure.setVisible(true);
        });
    }

    private static Anchor providerButton(String name) {
        Anchor button = new Anchor(LoginProvider.ADDRESS, "Log in with " + name);
        button.setRouterIgnore(true);
        button.addClassNames("button", "provider");
        return button;
    }

    private static H1 title() {
        return new H1("Earshot");
    }

    private static Paragraph explanation() {
        Paragraph text =
                new Paragraph("For researchers. Participants open the link of their study and need no account.");
        text.addClassName("quiet");
        return text;
    }

    private void hideFailure() {
        failure.setText("The name and the password do not belong together. Check both and try again.");
        failure.addClassName("problem");
        failure.getElement().setAttribute("role", "alert");
        failure.setVisible(false);
    }

    private static Element form() {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "login");
        form.appendChild(field("Name", "username", "text", "username").setAttribute("autofocus", true));
        form.appendChild(field("Password", "password", "password", "current-password"));
        csrfToken(form);
        Element button = new Element("button").setAttribute("type", "submit");
        button.getClassList().add("primary");
        return form.appendChild(button.setText("Log in"));
    }

    private static Element field(String label, String name, String type, String autocomplete) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        Element words = new Element("span").setText(label);
        return new Element("label").appendChild(words, input);
    }

    private static void csrfToken(Element form) {
        Object token = VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        if (token instanceof CsrfToken csrf) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", csrf.getParameterName())
                    .setAttribute("value", csrf.getToken()));
        }
    }
}
