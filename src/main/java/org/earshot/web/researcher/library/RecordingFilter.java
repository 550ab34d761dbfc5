package org.earshot.web.researcher.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.earshot.dataset.Recording;
import org.earshot.web.researcher.component.field.Choice;
import org.earshot.web.researcher.component.field.Field;

/** Chooses recordings by digit, speaker, or a part of their name. */
class RecordingFilter extends Div {

    static final String DIGIT = "digit";
    static final String SPEAKER = "speaker";
    static final String SEARCH = "search";

    static final List<String> NAMES = List.of(DIGIT, SPEAKER, SEARCH);

    private static final String ANY = "";

    private final Choice digit;
    private final Choice speaker;
    private final Input search = new Input();

    RecordingFilter(List<Recording> all, QueryParameters chosen, Runnable whenChanged) {
        addClassNames("link-row", "link-form");
        digit = new Choice(chosen.getSingleParameter(DIGIT).orElse(ANY)).option(ANY, "All digits");
        all.stream().map(Recording::label).distinct().sorted().forEach(label -> digit.option(label, label));
        speaker = new Choice(chosen.getSingleParameter(SPEAKER).orElse(ANY)).option(ANY, "All speakers");
        all.stream()
                .map(recording -> recording.speaker().id())
                .distinct()
                .sorted()
                .forEach(id -> speaker.option(id, id));
        search.setValue(chosen.getSingleParameter(SEARCH).orElse(""));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("search");
        digit.addValueChangeListener(change -> whenChanged.run());
        speaker.addValueChangeListener(change -> whenChanged.run());
        search.addValueChangeListener(change -> whenChanged.run());
        add(
                new Field("Digit", digit, "What is spoken."),
                new Field("Speaker", speaker, "Who speaks."),
                new Field("Name has", search, "A part of the recording's name."));
    }

    String digit() {
        return digit.getValue();
    }

    String speaker() {
        return speaker.getValue();
    }

    String search() {
        return search.getValue().strip();
    }

    /** Those that fit, in their order. */
    List<Recording> of(List<Recording> all) {
        String part = search().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(recording -> digit().equals(ANY) || recording.label().equals(digit()))
                .filter(recording ->
                        speaker().equals(ANY) || recording.speaker().id().equals(speaker()))
                .filter(recording -> recording.id().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }
}
