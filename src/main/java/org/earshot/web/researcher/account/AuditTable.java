package org.earshot.web.researcher.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.earshot.account.AuditEntry;
import org.earshot.app.account.AuditTrail;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.EmptyState;
import org.earshot.web.researcher.component.Wording;

/** Entries of the audit log, the newest first, a page at a time, and all of them as a file. */
class AuditTable extends Card {

    private static final int PAGE = 50;

    private final AuditQuery query;
    private final Class<? extends Component> view;
    private final RouteParameters parameters;

    /**
     * @param trail what the query asks for, or less
     * @param view the page that this is on, with its parameters
     * @param file where it is as a file
     */
    AuditTable(
            AuditTrail trail,
            AuditQuery query,
            Class<? extends Component> view,
            RouteParameters parameters,
            String file) {
        super("What was done");
        this.query = query;
        this.view = view;
        this.parameters = parameters;
        long count = trail.count();
        if (count == 0) {
            add(new EmptyState(
                    "Nothing to show",
                    "Here stands what researchers do: logging in, publishing, sharing, downloading answers. Nothing fits what"
                            + " you look for; leave something out above."));
            return;
        }
        DataTable<AuditEntry> table = new DataTable<AuditEntry>("Audit log")
                .text("When", entry -> Wording.moment(entry.at()))
                .text("Who", AuditEntry::actor)
                .text("What", entry -> words(entry.action()));
        if (trail.ofAllStudies()) {
            table.text("Study", entry -> entry.study().orElse(""));
        }
        table.text("Details", AuditEntry::detail).rows(trail.entries(query.page() * PAGE, PAGE));
        add(table, footer(count, file));
    }

    static String words(String action) {
        String plain = action.replace('-', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private Component footer(long count, String file) {
        long first = (long) query.page() * PAGE + 1;
        long last = Math.min(count, first + PAGE - 1);
        Div footer = new Div(new Span(
                first > count
                        ? "There is no such page; there are " + Wording.count(count) + " entries."
                        : Wording.count(first) + " to " + Wording.count(last) + " of " + Wording.count(count)));
        footer.addClassNames("buttons", "pager");
        if (query.page() > 0) {
            footer.add(page("Newer", query.page() - 1));
        }
        if (last < count) {
            footer.add(page("Older", query.page() + 1));
        }
        Anchor csv = new Anchor(query.file(file), "Download as CSV");
        csv.setRouterIgnore(true);
        csv.getElement().setAttribute("download", true);
        csv.addClassName("button");
        footer.add(csv);
        return footer;
    }

    private RouterLink page(String words, int number) {
        RouterLink link = new RouterLink(words, view, parameters);
        link.setQueryParameters(query.at(number));
        link.addClassName("button");
        return link;
    }
}
