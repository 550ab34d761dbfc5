package org.earshot.web.researcher;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/**
 * Lets parts of a page hear several times a second that time has passed, which needs no open connection. The page asks as long as one
 * of them listens.
 */
final class News {

    private static final int EVERY_MS = 500;

    private int listening;

    private News() {}

    static Registration listen(UI ui, Runnable hears) {
        News news = of(ui);
        news.listening++;
        ui.setPollInterval(EVERY_MS);
        Registration polling = ui.addPollListener(poll -> hears.run());
        return Registration.once(() -> {
            polling.remove();
            news.listening--;
            if (news.listening == 0) {
                ui.setPollInterval(-1);
            }
        });
    }

    private static News of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, News.class)).orElseGet(() -> {
            News fresh = new News();
            ComponentUtil.setData(ui, News.class, fresh);
            return fresh;
        });
    }
}
