package org.earshot.web.researcher.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.earshot.app.library.LongWork;
import org.earshot.app.library.LongWork.State;

/** How far long work is, with a button that stops it. It goes on when the page is left, and the page may come back to it. */
public class RunningWork extends Div {

    private final LongWork<?> work;
    private final Runnable whenOver;
    private final Span stage = new Span();
    private final Element bar = new Element("progress");
    private final NativeButton stop = new NativeButton("Stop");
    private Optional<Registration> news = Optional.empty();

    /**
     * @param stopWork asks the work to end, or refuses
     * @param whenOver runs when the work has ended, however it did
     */
    public RunningWork(LongWork<?> work, Runnable stopWork, Runnable whenOver) {
        this.work = work;
        this.whenOver = whenOver;
        addClassName("working");
        stage.getElement().setAttribute("role", "status");
        add(stage);
        getElement().appendChild(bar.setAttribute("aria-label", "Progress"));
        Alert alert = new Alert();
        stop.addClickListener(click -> alert.tell("It was not stopped.", () -> {
            stopWork.run();
            show();
        }));
        add(new Div(stop), alert);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = Optional.of(PagePolling.listen(event.getUI(), this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.ifPresent(Registration::remove);
    }

    private void show() {
        if (work.state()
                instanceof State.Running<?>(String title, String words, int done, int total, boolean stopping)) {
            stage.setText(title + ": " + (stopping ? "stopping" : progress(words, done, total)));
            stop.setEnabled(!stopping);
            if (total > 0) {
                bar.setAttribute("max", String.valueOf(total)).setAttribute("value", String.valueOf(done));
            } else {
                bar.removeAttribute("value");
            }
        } else {
            news.ifPresent(Registration::remove);
            whenOver.run();
        }
    }

    private static String progress(String words, int done, int total) {
        if (total > 0) {
            return words + ", " + Wording.count(done) + " of " + Wording.count(total);
        }
        return done > 0 ? words + ", " + Wording.count(done) : words;
    }
}
