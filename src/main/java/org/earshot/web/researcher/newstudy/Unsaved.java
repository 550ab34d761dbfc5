package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import org.earshot.web.researcher.component.Confirmation;

/**
 * Whether a page holds anything that would be lost with it. The browser asks before it closes or reloads such a page, also in the
 * moment before what was typed arrives here (researcher.js); the page asks before it leads elsewhere.
 */
class Unsaved {

    private Location here = new Location("");
    private String saved = "";
    private boolean any;

    /** @param page what is typed in */
    Unsaved(Element page) {
        page.setAttribute("data-unsaved", "no");
    }

    /** What is saved, or could be had again at any time. */
    void begin(Location address, String text) {
        here = address;
        saved = text;
        any = false;
    }

    void changed(String text) {
        any = !text.equals(saved);
        tellBrowser();
    }

    /** To be called before the page is left for good, too. */
    void saved(String text) {
        begin(here, text);
        tellBrowser();
    }

    /** Does so at once, or asks before if that would lose anything. */
    void lose(String question, String deed, Runnable action) {
        if (any) {
            Confirmation.ask(question, "What you changed here and did not save is lost.", deed, action);
        } else {
            action.run();
        }
    }

    /** Asks once before the page leads elsewhere. */
    void leave(BeforeLeaveEvent event) {
        if (any) {
            ContinueNavigationAction on = event.postpone();
            Runnable stay = event.getTrigger() == NavigationTrigger.HISTORY ? backHere() : on::cancel;
            Confirmation.ask(
                    "Leave without saving?",
                    "What you changed here and did not save is lost.",
                    "Leave",
                    on::proceed,
                    stay);
        }
    }

    /** The browser is at the other page's place already. Cancelling would give that place to this page, and lose the way back. */
    private Runnable backHere() {
        UI ui = UI.getCurrent();
        String address = here.getPathWithQueryParameters();
        return () -> ui.getPage().executeJs("window.history.pushState(null, '', $0)", address);
    }

    private void tellBrowser() {
        UI.getCurrent().getPage().executeJs("window.earshot.unsaved($0)", any);
    }
}
