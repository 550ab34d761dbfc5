package org.earshot.web.researcher.account;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A password for somebody's next login, shown this once to be handed on. */
class OneTimePassword extends Div {

    OneTimePassword(String username, String password) {
        addClassName("one-time");
        getElement().setAttribute("role", "status");
        Code code = new Code(password);
        code.addClassName("address");
        NativeButton copy = new NativeButton("Copy the password");
        copy.getElement().executeJs("""
                        this.addEventListener('click', async () => {
                          await navigator.clipboard.writeText($0);
                          this.textContent = 'Copied';
                          setTimeout(() => { this.textContent = 'Copy the password'; }, 2000);
                        })""", password);
        Div row = new Div(code, copy);
        row.addClassName("link-row");
        add(
                new Paragraph("The password of '" + username
                        + "' for the next login. It is shown this once: hand it on now, by" + " a way that only "
                        + username + " reads. It has to be replaced at the login."),
                row);
    }
}
