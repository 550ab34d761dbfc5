package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Supplier;
import org.earshot.chart.StandaloneDrawing;
import org.earshot.chart.SvgElement;
import org.earshot.study.configuration.Condition;

/** A chart with the key to its conditions, to be looked at here or taken along as a file. */
public class Chart extends Div {

    private final String title;
    private final String note;
    private final List<Condition> conditions;
    private final Supplier<SvgElement> drawing;
    private final String file;

    /**
     * @param file the name of the file that it is taken along as, without study and ending
     * @param title of the file
     * @param note what has to be known to read it, n and intervals among it; stands in the file
     * @param conditions that the key explains; none: no key
     * @param drawing makes it anew
     */
    public Chart(String file, String title, String note, List<Condition> conditions, Supplier<SvgElement> drawing) {
        this.file = file;
        this.title = title;
        this.note = note;
        this.conditions = List.copyOf(conditions);
        this.drawing = drawing;
        addClassName("chart");
        add(key(), new Drawing(drawing.get()), downloads());
    }

    private Component key() {
        Div key = new Div();
        key.addClassName("key");
        conditions.forEach(condition -> key.add(new ConditionLabel(condition)));
        key.setVisible(!conditions.isEmpty());
        return key;
    }

    private Component downloads() {
        Div buttons = new Div(download("SVG", "saveSvg"), download("PNG", "savePng"));
        buttons.addClassName("tools");
        return buttons;
    }

    private NativeButton download(String kind, String function) {
        NativeButton button = new NativeButton(
                kind, click -> getElement().executeJs("window.earshot[$0]($1, $2)", function, standalone(), file));
        button.getElement().setAttribute("aria-label", kind + " file: " + title);
        button.getElement().setAttribute("title", "Save the chart as a " + kind + " file");
        return button;
    }

    private String standalone() {
        List<StandaloneDrawing.Key> key = conditions.stream()
                .map(condition -> new StandaloneDrawing.Key(condition, Wording.condition(condition)))
                .toList();
        return new StandaloneDrawing(drawing.get(), title, key, note).svg();
    }
}
