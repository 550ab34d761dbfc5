package org.earshot.web.researcher.form;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.earshot.study.document.FieldSchema;

/** One of several options. */
final class ChoiceField extends FormField {

    private final Control.Select select;

    ChoiceField(Draft draft, String path, FieldSchema schema) {
        super(draft, path, schema);
        select = new Control.Select(chosen -> write(chosen, Draft.JSON.stringNode(chosen)));
        String now = value().asString(
                        schema.byDefault().map(given -> given.asString()).orElse(""));
        List<String> options = new ArrayList<>(schema.options());
        if (!options.contains(now)) {
            options.addFirst(now); // a mistake is shown, not mended in silence
        }
        options.forEach(option -> select.option(option, words(option)));
        select.getElement().setProperty("value", now);
        layOut(select);
    }

    private String words(String option) {
        String words = OptionWords.of(path(), option);
        String remark = draft().suggestions().remark(path(), option);
        return remark.isEmpty() ? words : words + " (" + remark + ")";
    }

    @Override
    Element control() {
        return select.getElement();
    }
}
