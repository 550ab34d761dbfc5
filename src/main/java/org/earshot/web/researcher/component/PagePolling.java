package org.earshot.web.researcher.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets parts of a page hear every now and then that time has passed, which needs no open connection. The page asks as long as one of
 * them listens, as often as the most curious one wants; the others may hear more often than they asked for.
 */
public final class PagePolling {

    private static final int OFTEN_MS = 500;

    private final List<Integer> wanted = new ArrayList<>();

    private PagePolling() {}

    /** Several times a second. */
    public static Registration listen(UI ui, Runnable hears) {
        return listen(ui, OFTEN_MS, hears);
    }

    public static Registration listen(UI ui, int everyMs, Runnable hears) {
        PagePolling news = of(ui);
        news.wanted.add(everyMs);
        news.ask(ui);
        Registration polling = ui.addPollListener(poll -> hears.run());
        return Registration.once(() -> {
            polling.remove();
            news.wanted.remove(Integer.valueOf(everyMs));
            news.ask(ui);
        });
    }

    private void ask(UI ui) {
        ui.setPollInterval(wanted.stream().mapToInt(Integer::intValue).min().orElse(-1));
    }

    private static PagePolling of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, PagePolling.class)).orElseGet(() -> {
            PagePolling fresh = new PagePolling();
            ComponentUtil.setData(ui, PagePolling.class, fresh);
            return fresh;
        });
    }
}
