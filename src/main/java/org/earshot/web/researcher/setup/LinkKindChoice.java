package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.earshot.study.link.LinkKind;

/** Chooses what personal links are good for. */
@Tag("select")
class LinkKindChoice extends AbstractSinglePropertyField<LinkKindChoice, String> {

    LinkKindChoice() {
        super("value", LinkKind.RESUMABLE.written(), false);
        setSynchronizedEvent("change");
        option(LinkKind.RESUMABLE, "Resumable: goes on on any device");
        option(LinkKind.SINGLE_USE, "Single-use: opens once");
    }

    private void option(LinkKind kind, String words) {
        getElement()
                .appendChild(new Element("option")
                        .setAttribute("value", kind.written())
                        .setText(words));
    }

    LinkKind kind() {
        return LinkKind.of(getValue()).orElse(LinkKind.RESUMABLE);
    }
}
