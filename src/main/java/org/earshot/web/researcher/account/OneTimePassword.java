package org.earshot.web.researcher.account;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.earshot.web.researcher.component.Wording;

/** A password for somebody's next login, shown this once to be handed on. */
class OneTimePassword extends Div {

    /** @param validity for so long it is good */
    OneTimePassword(String username, String password, Duration validity) {
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
                        + username + " reads. It is good for " + period(validity)
                        + " and has to be replaced at the login."),
                row);
    }

    private static String period(Duration validity) {
        if (validity.compareTo(Duration.ofDays(1)) >= 0) {
            return Wording.count(validity.toDays(), "day", "days");
        }
        return validity.compareTo(Duration.ofHours(1)) >= 0
                ? Wording.count(validity.toHours(), "hour", "hours")
                : Wording.count(Math.max(1, validity.toMinutes()), "minute", "minutes");
    }
}
