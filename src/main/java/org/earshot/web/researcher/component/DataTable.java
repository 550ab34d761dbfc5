package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of plain HTML: aligned numbers, one explanation per column, a caption for those who do not see it. On a narrow
 * screen it scrolls by itself. It is sorted by its headers, copied and saved in the browser (researcher.js).
 */
public class DataTable<T> extends Div {

    private record Column<T>(String name, String meaning, boolean number, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final String caption;
    private boolean still;
    private boolean form;

    public DataTable(String caption) {
        this.caption = caption;
        addClassName("data-table");
    }

    /** The first column names its row. */
    public DataTable<T> column(String name, Function<T, Component> cell) {
        columns.add(new Column<>(name, "", false, cell));
        return this;
    }

    public DataTable<T> text(String name, Function<T, String> cell) {
        return column(name, row -> new Span(cell.apply(row)));
    }

    /** @param meaning what the number says, shown where the header is pointed at */
    public DataTable<T> number(String name, String meaning, Function<T, String> cell) {
        return numbers(name, meaning, row -> new Span(cell.apply(row)));
    }

    public DataTable<T> numbers(String name, String meaning, Function<T, Component> cell) {
        columns.add(new Column<>(name, meaning, true, cell));
        return this;
    }

    /** The cells become mere text and links, which is quicker for hundreds of rows: nothing in them may listen to events. */
    public DataTable<T> still() {
        still = true;
        return this;
    }

    /** The cells are to be filled in: there is nothing to sort or to take along. */
    public DataTable<T> form() {
        form = true;
        return this;
    }

    public DataTable<T> rows(List<T> rows) {
        boolean data = !form && rows.size() > 1;
        Element table = new Element("table");
        Element words = new Element("caption").setText(caption);
        words.getClassList().add("unseen");
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(row)));
        table.appendChild(words, header(data), body);
        Element scrolling = new Element("div")
                .setAttribute("class", "table")
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        if (still) {
            scrolling.setProperty("innerHTML", table.getOuterHTML());
        } else {
            scrolling.appendChild(table);
        }
        getElement().removeAllChildren().appendChild(scrolling);
        if (data) {
            getElement().appendChild(tools());
        }
        return this;
    }

    private Element tools() {
        return new Element("div")
                .setAttribute("class", "tools")
                .appendChild(
                        tool("Copy", "copy", "Copy the table, for a spreadsheet"),
                        tool("CSV", "csv", "Save the table as a CSV file"));
    }

    private Element tool(String words, String what, String meaning) {
        return new Element("button")
                .setText(words)
                .setAttribute("type", "button")
                .setAttribute("data-table", what)
                .setAttribute("title", meaning)
                .setAttribute("aria-label", words + ": " + caption);
    }

    private Element header(boolean sorting) {
        Element row = new Element("tr");
        columns.forEach(column -> row.appendChild(header(column, sorting)));
        return new Element("thead").appendChild(row);
    }

    private static Element header(Column<?> column, boolean sorting) {
        Element header = new Element("th").setAttribute("scope", "col");
        if (sorting && !column.name().isEmpty()) {
            header.setAttribute("aria-sort", "none")
                    .appendChild(new Element("button")
                            .setText(column.name())
                            .setAttribute("type", "button")
                            .setAttribute("data-table", "sort"));
        } else {
            header.setText(column.name());
        }
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
