package org.earshot.app.check;

import java.util.List;
import org.earshot.app.check.CheckItem.State;

/** All that is to be looked at before a study is published. */
public record Checklist(List<CheckItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    public List<CheckItem> in(State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    /** Whether nothing forbids to publish. */
    public boolean mayPublish() {
        return in(State.MUST).isEmpty();
    }

    /** The titles of what is open in a state, in one line. */
    public String titles(State state) {
        return String.join(", ", in(state).stream().map(CheckItem::title).toList());
    }
}
