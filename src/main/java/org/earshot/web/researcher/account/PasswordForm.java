package org.earshot.web.researcher.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.earshot.EarshotException;
import org.earshot.account.Accounts.Account;
import org.earshot.app.account.OwnAccount;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.FormProblem;
import org.earshot.web.researcher.component.field.LabelledField;

/** Changes one's own password, in a form that keepers of passwords understand. */
class PasswordForm extends Card {

    private final OwnAccount own;
    private final Runnable changed;
    private final Input present = LabelledField.password("current-password");
    private final Input next = LabelledField.password("new-password");
    private final Input again = LabelledField.password("new-password");
    private final FormProblem problem = new FormProblem();

    PasswordForm(OwnAccount own, Account account, Runnable changed) {
        super("Password");
        this.own = own;
        this.changed = changed;
        if (account.mustChangePassword()) {
            Paragraph first = new Paragraph(
                    "The password you logged in with was for this once. Choose one of your own to go on.");
            first.addClassName("notice");
            add(first);
        }
        NativeButton change = new NativeButton("Change the password");
        change.getElement().setAttribute("type", "submit");
        change.addClassName("primary");
        Element form = new Element("form");
        form.getClassList().add("password-form");
        form.appendChild(
                username(account.username()),
                new LabelledField("Present password", present).getElement(),
                new LabelledField("New password", next).getElement(),
                new LabelledField("New password again", again).getElement(),
                problem.getElement(),
                new Div(change).getElement());
        form.addEventListener("submit", submit -> problem.watch(this::change)).preventDefault();
        getElement().appendChild(form);
        explained(
                "At least 12 characters; several words that only you would put together are good. Which kinds of characters"
                        + " they have does not matter.");
    }

    /** For keepers of passwords, which would not know whose the new one is. */
    private static Element username(String name) {
        return new Element("input")
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "username")
                .setAttribute("value", name)
                .setAttribute("hidden", true);
    }

    private void change() {
        if (!next.getValue().equals(again.getValue())) {
            throw new EarshotException("The new password is written in two ways. Write it the same twice.");
        }
        own.changePassword(present.getValue(), next.getValue());
        changed.run();
    }
}
