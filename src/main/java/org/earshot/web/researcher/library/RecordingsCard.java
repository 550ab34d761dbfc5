package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import org.earshot.dataset.Recording;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Paging;

/** A data set's recordings to hear, with their waveforms, a page at a time. */
class RecordingsCard extends Card {

    private static final int EACH = 12;

    private final String dataset;
    private final List<Recording> all;
    private final RecordingFilter filter;
    private final Div list = new Div();
    private int page;

    RecordingsCard(String dataset, List<Recording> all, BeforeEnterEvent event) {
        super("Recordings");
        this.dataset = dataset;
        this.all = all;
        setId("recordings");
        explained("As they are in the data set, before a network's preparation.");
        filter = new RecordingFilter(all, event.getLocation().getQueryParameters(), this::showFirst);
        add(filter, list);
        show();
    }

    private void showFirst() {
        page = 0;
        show();
    }

    private void show() {
        List<Recording> found = filter.of(all);
        Paging paging = new Paging(page, EACH, found.size());
        page = paging.page();
        list.removeAll();
        Span words = new Span("Recordings " + paging.words());
        words.getElement().setAttribute("role", "status");
        words.addClassName("quiet");
        Div grid = new Div();
        grid.addClassName("stimuli");
        found.subList(paging.from(), paging.to()).forEach(recording -> grid.add(figure(recording)));
        list.add(words, grid, turning(paging));
        if (found.isEmpty()) {
            list.add(new Paragraph("No recording is like that. Choose another digit or speaker, or less of a name."));
        }
    }

    private Component turning(Paging paging) {
        NativeButton earlier = new NativeButton("Earlier", click -> turn(-1));
        NativeButton later = new NativeButton("Later", click -> turn(1));
        earlier.setEnabled(paging.hasEarlier());
        later.setEnabled(paging.hasLater());
        Div buttons = new Div(earlier, later);
        buttons.addClassName("buttons");
        buttons.setVisible(paging.all() > EACH);
        return buttons;
    }

    private void turn(int pages) {
        page += pages;
        show();
    }

    private Component figure(Recording recording) {
        String name = recording.id().substring(dataset.length() + 1);
        Map<String, String> parameters = Map.of("recording", recording.id());
        return new SoundAndPicture("Digit " + recording.label() + ", "
                        + recording.speaker().id() + ", " + name)
                .picture(Address.of("api/recordings/waveform.png", parameters), 240, 60, "Waveform of " + name)
                .sound(Address.of("api/recordings/sound.wav", parameters), name);
    }
}
