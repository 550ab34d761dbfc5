package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.earshot.web.researcher.form.Typing;

/** A field for a YAML file. */
@Tag("textarea")
public class YamlEditor extends Component {

    private static final int PAUSE_MS = 500;

    /** @param typed gets the text while it is typed */
    YamlEditor(String yaml, Consumer<String> typed) {
        getElement()
                .setAttribute("class", "yaml")
                .setAttribute("rows", "24")
                .setAttribute("spellcheck", "false")
                .setAttribute("autocomplete", "off")
                .setAttribute("wrap", "off")
                .setAttribute("aria-label", "Configuration in YAML")
                .setAttribute("placeholder", "slug: my-study\ntitle: My study\n...")
                .setProperty("value", yaml);
        Typing.listen(getElement(), PAUSE_MS, typed);
    }

    /** Leads to a line of the text. */
    Component lineButton(int line) {
        NativeButton button = new NativeButton(String.valueOf(line), click -> select(line));
        button.addClassName("link");
        button.getElement().setAttribute("aria-label", "Go to line " + line);
        return button;
    }

    private void select(int line) {
        getElement().executeJs("""
                        const lines = this.value.split('\\n');
                        const start = lines.slice(0, $0 - 1).reduce((sum, text) => sum + text.length + 1, 0);
                        this.focus();
                        this.setSelectionRange(start, start + (lines[$0 - 1] ?? '').length);
                        this.scrollTop = ($0 - 5) * this.scrollHeight / lines.length;""", line);
    }
}
