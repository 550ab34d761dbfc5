package org.earshot.web.researcher.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.earshot.EarshotException;
import org.earshot.app.job.ErrorReasons;
import org.earshot.app.library.DataAdministration;
import org.earshot.app.system.SystemFacts;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.earshot.dataset.fetch.AudioMnistFetch.Outlook;
import org.earshot.web.researcher.component.Alert;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.PagePolling;
import org.earshot.web.researcher.component.Wording;

/** Gets AudioMNIST from the web: says how large it is before anything is loaded, then loads, checks and imports it. */
class AudioMnistCard extends Card {

    private static final double MEBIBYTE = 1 << 20;

    private final DataAdministration data;
    private final AudioMnistFetch fetch;
    private final Runnable whenStarted;
    private final Div next = new Div();
    private final Alert alert = new Alert();
    private Optional<CompletableFuture<Outlook>> asked = Optional.empty();
    private Optional<Registration> news = Optional.empty();

    AudioMnistCard(DataAdministration data, AudioMnistFetch fetch, SystemFacts facts, Runnable whenStarted) {
        super("Fetch AudioMNIST");
        this.data = data;
        this.fetch = fetch;
        this.whenStarted = whenStarted;
        setId("audiomnist");
        AudioMnistFetch.Expected expected = fetch.expected();
        explained(
                "%s recordings of %s speakers, with their age, sex and accent, from %s. The same as ./earshot fetch audiomnist."
                        .formatted(
                                Wording.count((long) expected.speakers() * expected.recordings()),
                                Wording.count(expected.speakers()),
                                fetch.address()));
        next.addClassName("buttons");
        next.add(new NativeButton(
                fetch.hasBegun() ? "Go on with the download" : "How large is it?", click -> askToAsk()));
        next.add(new Span(size(facts.freeBytes()) + " are free in the data folder."));
        add(next, alert);
    }

    private void askToAsk() {
        alert.tell("The size was not asked for.", this::ask);
    }

    private void ask() {
        asked = Optional.of(data.askForSizeOfAudioMnist());
        next.removeAll();
        Span asking = new Span("Asking " + fetch.address().getHost() + " how large it is");
        asking.getElement().setAttribute("role", "status");
        next.add(asking);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = Optional.of(PagePolling.listen(
                event.getUI(), () -> asked.filter(CompletableFuture::isDone).ifPresent(this::answered)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.ifPresent(Registration::remove);
    }

    private void answered(CompletableFuture<Outlook> answer) {
        asked = Optional.empty();
        next.removeAll();
        if (answer.isCompletedExceptionally()) {
            next.add(new NativeButton("Ask again", click -> askToAsk()));
            alert.show("The size could not be asked for.", reasons(answer.exceptionNow()));
        } else {
            show(answer.resultNow());
        }
    }

    private static List<String> reasons(Throwable failure) {
        return failure instanceof EarshotException refused ? ErrorReasons.of(refused) : List.of("" + failure);
    }

    private void show(Outlook outlook) {
        next.removeClassName("buttons");
        next.add(new Paragraph(words(outlook)));
        NativeButton start = new NativeButton(outlook.present() > 0 ? "Go on and import" : "Download and import");
        start.addClassName("primary");
        start.addClickListener(click -> alert.tell("Nothing was begun.", this::start));
        NativeButton cancel = new NativeButton("Cancel", click -> whenStarted.run());
        Div buttons = new Div(start, cancel);
        buttons.addClassName("buttons");
        next.add(buttons);
        if (!outlook.fits()) {
            start.setEnabled(false);
            alert.show("There is too little room.", List.of("Free some space in the data folder first."));
        }
    }

    private static String words(Outlook outlook) {
        String size = outlook.archive().isPresent()
                ? "The archive has " + size(outlook.archive().getAsLong()) + "; about " + size(outlook.needed())
                        + " more are needed while it is unpacked and imported."
                : "The server does not say how large the archive is.";
        String present = outlook.present() > 0 ? " " + size(outlook.present()) + " of it are here already." : "";
        return size + present + " " + size(outlook.free()) + " are free.";
    }

    private void start() {
        data.fetchAudioMnist();
        whenStarted.run();
    }

    private static String size(long bytes) {
        return bytes >= 1024 * MEBIBYTE
                ? String.format(Locale.ROOT, "%.1f GiB", bytes / (1024 * MEBIBYTE))
                : String.format(Locale.ROOT, "%.1f MiB", bytes / MEBIBYTE);
    }
}
