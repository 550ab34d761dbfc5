package org.earshot.web.researcher.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.earshot.app.account.AccountAdministration;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.FormProblem;
import org.earshot.web.researcher.component.field.LabelledField;
import org.earshot.web.researcher.component.field.OptionChoice;
import org.earshot.web.security.LoginProvider;

/** Makes an account for a further researcher. */
class NewAccountForm extends Card {

    private static final String RESEARCHER = "researcher";
    private static final String ADMINISTRATOR = "administrator";
    private static final String PASSWORD = "password";
    private static final String PROVIDER = "provider";

    private final AccountAdministration desk;
    private final Consumer<Component> made;
    private final Input name = LabelledField.name();
    private final OptionChoice right;
    private final OptionChoice way;
    private final FormProblem problem = new FormProblem();

    /** @param made gets what there is to say of an account that was made */
    NewAccountForm(AccountAdministration desk, LoginProvider provider, Consumer<Component> made) {
        super("New account");
        this.desk = desk;
        this.made = made;
        right = new OptionChoice(options(RESEARCHER, "Researcher", ADMINISTRATOR, "Administrator"), RESEARCHER);
        way = new OptionChoice(
                options(PASSWORD, "Password", PROVIDER, provider.name().orElse("")), PASSWORD);
        LabelledField ways = new LabelledField("Logs in by", way);
        ways.setVisible(provider.name().isPresent());
        NativeButton make = new NativeButton("Make the account", click -> problem.watch(this::make));
        make.addClassName("primary");
        Div row = new Div(new LabelledField("Name", name), new LabelledField("Right", right), ways, make);
        row.addClassNames("link-row", "link-form", "account-form");
        add(row, problem);
        explained(
                "Researchers see the studies that they make and those that others share with them. Administrators manage"
                        + " accounts, see the audit log, and own every study.");
    }

    private static Map<String, String> options(String first, String firstWords, String second, String secondWords) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(first, firstWords);
        options.put(second, secondWords);
        return options;
    }

    private void make() {
        String username = name.getValue().strip();
        boolean administrator = right.getValue().equals(ADMINISTRATOR);
        if (way.getValue().equals(PROVIDER)) {
            desk.makeForProvider(username, administrator);
            Paragraph words = new Paragraph("The account '" + username + "' is made.");
            words.addClassName("notice");
            words.getElement().setAttribute("role", "status");
            made.accept(words);
        } else {
            made.accept(new OneTimePassword(username, desk.make(username, administrator), desk.oneTimeValidity()));
        }
        name.setValue("");
    }
}
