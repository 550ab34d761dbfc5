package org.earshot.web.researcher.live;

import java.util.Optional;
import java.util.function.Consumer;

/** Shows something anew only where it has changed, so that what stays the same stays as it is in the browser. */
final class ContentSwitch<T> {

    private final Consumer<T> show;
    private Optional<T> shown = Optional.empty();

    ContentSwitch(Consumer<T> show) {
        this.show = show;
    }

    void show(T value) {
        if (!shown.equals(Optional.of(value))) {
            shown = Optional.of(value);
            show.accept(value);
        }
    }
}
