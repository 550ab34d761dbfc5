package org.earshot.web.researcher.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something to take elsewhere: what it is, the text itself, and a button that copies it. */
public class CopyRow extends Div {

    /** Where the server is reached by a bare address, browsers offer no clipboard; then the text is marked and copied. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
              try {
                await navigator.clipboard.writeText($0.textContent);
              } catch {
                getSelection().selectAllChildren($0);
                document.execCommand('copy');
              }
              this.textContent = 'Copied';
              setTimeout(() => { this.textContent = $1; }, 2000);
            })""";

    private final Code text = new Code();
    private final Div row = new Div();

    private CopyRow(String name, String value, String button) {
        addClassName("copy-row");
        text.setText(value);
        text.addClassName(name.isEmpty() ? "address" : "copied");
        NativeButton copy = new NativeButton(button);
        copy.getElement().setAttribute("aria-label", button + (name.isEmpty() ? "" : ": " + name));
        copy.getElement().executeJs(COPY, text.getElement(), button);
        if (!name.isEmpty()) {
            add(new Span(name));
        }
        row.add(text, copy);
        row.addClassName("link-row");
        add(row);
    }

    public void beside(Component more) {
        row.add(more);
    }

    public static CopyRow text(String name, String value) {
        return new CopyRow(name, value, "Copy");
    }

    /**
     * An address on this server; only the browser knows under which name that is reached.
     *
     * @param query appended as it is
     */
    public static CopyRow address(String name, String path, String query, String button) {
        CopyRow row = new CopyRow(name, "/" + path + query, button);
        row.text.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href + $1", path, query);
        return row;
    }
}
