package org.earshot.web.researcher.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.earshot.database.job.Job;

/** How far long work is, with a button that stops it. It goes on when the page is left, and the page may come back to it. */
public class RunningWork extends Div {

    private final Supplier<Optional<Job>> work;
    private final Runnable whenOver;
    private final Span stage = new Span();
    private final Element bar = new Element("progress");
    private final NativeButton stop = new NativeButton("Stop");
    private Optional<Registration> news = Optional.empty();

    /**
     * @param work asked anew every time
     * @param stopWork asks the work to end, or refuses to whom may not stop it
     * @param whenOver runs when the work has ended, however it did
     */
    public RunningWork(Supplier<Optional<Job>> work, Runnable stopWork, Runnable whenOver) {
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
        work.get().filter(Job::isUnfinished).ifPresentOrElse(this::show, () -> {
            news.ifPresent(Registration::remove);
            whenOver.run();
        });
    }

    private void show(Job job) {
        stage.setText(
                job.title() + ": " + (job.cancelling() ? "stopping" : progress(job.stage(), job.done(), job.total())));
        stop.setEnabled(!job.cancelling());
        if (job.total() > 0) {
            bar.setAttribute("max", String.valueOf(job.total())).setAttribute("value", String.valueOf(job.done()));
        } else {
            bar.removeAttribute("value");
        }
    }

    private static String progress(String words, int done, int total) {
        if (total > 0) {
            return words + ", " + Wording.count(done) + " of " + Wording.count(total);
        }
        return done > 0 ? words + ", " + Wording.count(done) : words;
    }
}
