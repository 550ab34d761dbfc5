package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.study.SharedStudies;
import org.earshot.study.sharing.Member;
import org.earshot.study.sharing.Role;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;
import org.earshot.web.researcher.component.field.FormProblem;
import org.earshot.web.researcher.component.field.LabelledField;
import org.earshot.web.researcher.component.field.OptionChoice;
import org.earshot.web.researcher.study.StudyLink;

/** With whom a study is shared; owners change it here. */
class SharingCard extends Card {

    private final SharedStudies sharing;
    private final CurrentResearcher researcher;
    private final String slug;
    private final boolean owner;
    private final Div table = new Div();
    private final FormProblem problem = new FormProblem();

    SharingCard(SharingTools tools, String slug, boolean owner) {
        super("Sharing");
        this.sharing = tools.studies();
        this.researcher = tools.researcher();
        this.slug = slug;
        this.owner = owner;
        addClassName("sharing");
        add(table, problem);
        if (owner) {
            add(form(), auditLink());
        }
        explained(
                "Viewers look at everything and download answers; collaborators also change, publish and recruit; owners"
                        + " also close and share. Administrators own every study. Nobody else knows that it is there.");
        show();
    }

    private void show() {
        List<Member> members = sharing.members(slug);
        table.removeAll();
        table.add(members.isEmpty() ? new Paragraph("Only administrators have this study.") : table(members));
    }

    private Component table(List<Member> members) {
        DataTable<Member> rows = new DataTable<Member>("Members")
                .text("Name", member -> member.username() + (isMe(member) ? " (you)" : ""))
                .column("Role", this::role)
                .text("Since", member -> Wording.day(member.since()));
        return owner ? rows.column("What to do", this::remove).rows(members) : rows.rows(members);
    }

    private Component role(Member member) {
        if (!owner) {
            return new Span(Wording.role(member.role()));
        }
        OptionChoice choice = new OptionChoice(roles(), member.role().written());
        choice.getElement().setAttribute("aria-label", "Role of " + member.username());
        choice.addValueChangeListener(change -> share(member.username(), change.getValue(), member));
        return choice;
    }

    private void share(String username, String role, Member member) {
        boolean less = Role.of(role).orElseThrow().compareTo(member.role()) < 0;
        if (less && isMe(member)) {
            Confirmation.ask(
                    "Give up owning this study?",
                    "You could no longer share or close it, and are logged out now.",
                    "Give it up",
                    () -> change(() -> share(username, role)));
            show();
        } else {
            change(() -> share(username, role));
        }
    }

    private void share(String username, String role) {
        sharing.share(slug, username, Role.of(role).orElseThrow());
    }

    private Component remove(Member member) {
        NativeButton remove = new NativeButton("Remove", click -> askToRemove(member));
        remove.addClassName("link");
        Span whom = new Span(" " + member.username());
        whom.addClassName("unseen");
        remove.add(whom);
        return remove;
    }

    private void askToRemove(Member member) {
        String words = isMe(member)
                ? "You could no longer see the study, and are logged out now unless you are an administrator."
                : member.username() + " could no longer see the study, and is logged out now unless an administrator.";
        Confirmation.ask(
                "Share no longer with " + member.username() + "?",
                words,
                "Remove",
                () -> change(() -> sharing.withdraw(slug, member.username())));
    }

    private Component form() {
        Input name = LabelledField.name();
        OptionChoice role = new OptionChoice(roles(), Role.VIEWER.written());
        NativeButton share = new NativeButton(
                "Share",
                click -> change(() -> {
                    share(name.getValue().strip(), role.getValue());
                    name.setValue("");
                }));
        Div row = new Div(new LabelledField("Name of the account", name), new LabelledField("As", role), share);
        row.addClassNames("link-row", "link-form", "account-form");
        return row;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        Arrays.stream(Role.values()).forEach(role -> roles.put(role.written(), Wording.role(role)));
        return roles;
    }

    private Component auditLink() {
        RouterLink log = StudyLink.to("audit", "What was done to this study", slug);
        Div row = new Div(log);
        row.addClassName("buttons");
        return row;
    }

    private void change(Runnable deed) {
        problem.watch(deed);
        if (sharing.mayOwn(slug)) {
            show();
        } else {
            UI.getCurrent().getPage().setLocation("studies");
        }
    }

    private boolean isMe(Member member) {
        return member.username().equals(researcher.name());
    }
}
