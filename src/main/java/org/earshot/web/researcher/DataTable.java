package org.earshot.web.researcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of plain HTML: aligned numbers, one explanation per column, a caption for those who do not see it. On a narrow
 * screen it scrolls by itself.
 */
class DataTable<T> extends Div {

    private record Column<T>(String name, String meaning, boolean number, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final String caption;

    DataTable(String caption) {
        this.caption = caption;
        addClassName("table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
    }

    /** The first column names its row. */
    DataTable<T> column(String name, Function<T, Component> cell) {
        columns.add(new Column<>(name, "", false, cell));
        return this;
    }

    DataTable<T> text(String name, Function<T, String> cell) {
        return column(name, row -> new Span(cell.apply(row)));
    }

    /** @param meaning what the number says, shown where the header is pointed at */
    DataTable<T> number(String name, String meaning, Function<T, String> cell) {
        return numbers(name, meaning, row -> new Span(cell.apply(row)));
    }

    DataTable<T> numbers(String name, String meaning, Function<T, Component> cell) {
        columns.add(new Column<>(name, meaning, true, cell));
        return this;
    }

    DataTable<T> rows(List<T> rows) {
        Element table = new Element("table");
        Element words = new Element("caption").setText(caption);
        words.getClassList().add("unseen");
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(row)));
        getElement().removeAllChildren().appendChild(table.appendChild(words, header(), body));
        return this;
    }

    private Element header() {
        Element row = new Element("tr");
        columns.forEach(column -> row.appendChild(header(column)));
        return new Element("thead").appendChild(row);
    }

    private static Element header(Column<?> column) {
        Element header = new Element("th").setAttribute("scope", "col").setText(column.name());
        align(header, column);
        if (!column.meaning().isEmpty()) {
            header.setAttribute("title", column.meaning());
        }
        return header;
    }

    private Element row(T row) {
        Element line = new Element("tr");
        for (Column<T> column : columns) {
            boolean first = line.getChildCount() == 0;
            Element cell = first ? new Element("th").setAttribute("scope", "row") : new Element("td");
            align(cell, column);
            line.appendChild(cell.appendChild(column.cell().apply(row).getElement()));
        }
        return line;
    }

    private static void align(Element cell, Column<?> column) {
        if (column.number()) {
            cell.getClassList().add("number");
        }
    }
}
