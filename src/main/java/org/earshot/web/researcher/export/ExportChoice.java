package org.earshot.web.researcher.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.field.ValueChoice;

/** Which sessions are exported, of which version of the study. */
class ExportChoice extends Card {

    private static final String ALL = "";

    private final Set<SessionFlag> flags = EnumSet.of(SessionFlag.NONE);
    private final Consumer<Chosen> whenChosen;
    private String version = ALL;

    /** @param version a number, or nothing for all of them */
    record Chosen(Set<SessionFlag> flags, String version) {

        /** For the addresses of files: nothing, or a question mark and what follows it. */
        String query() {
            List<String> parts = new ArrayList<>();
            String included = flags.stream()
                    .filter(flag -> flag != SessionFlag.NONE)
                    .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(","));
            if (!included.isEmpty()) {
                parts.add("include=" + included);
            }
            if (!version.isEmpty()) {
                parts.add("version=" + version);
            }
            return parts.isEmpty() ? "" : "?" + String.join("&", parts);
        }
    }

    /**
     * @param versions that were published
     * @param whenChosen told at once what is chosen at first, and whenever it changes
     */
    ExportChoice(List<Integer> versions, Consumer<Chosen> whenChosen) {
        super("What to export");
        this.whenChosen = whenChosen;
        explained("Sessions that count are always in the files. What you choose here holds for all of them.");
        Div row = new Div(box("Test sessions", SessionFlag.TEST), box("Simulated sessions", SessionFlag.SIMULATED));
        row.addClassNames("link-row", "choices");
        if (versions.size() > 1) {
            row.add(versionChoice(versions));
        }
        add(row);
        tell();
    }

    private Component box(String words, SessionFlag flag) {
        Input box = new Input();
        box.setType("checkbox");
        Element element = box.getElement();
        element.addPropertyChangeListener("checked", "change", event -> {
            if (Boolean.TRUE.equals(event.getValue())) {
                flags.add(flag);
            } else {
                flags.remove(flag);
            }
            tell();
        });
        NativeLabel label = new NativeLabel();
        label.addClassName("box");
        label.add(box, new Span(words));
        return label;
    }

    private Component versionChoice(List<Integer> versions) {
        ValueChoice select = new ValueChoice();
        select.option(ALL, "all versions");
        versions.forEach(number -> select.option(String.valueOf(number), "version " + number + " only"));
        select.whenChosen(value -> {
            version = value;
            tell();
        });
        NativeLabel label = new NativeLabel();
        label.add(new Span("Version of the study"), select);
        return label;
    }

    private void tell() {
        whenChosen.accept(new Chosen(Set.copyOf(flags), version));
    }
}
