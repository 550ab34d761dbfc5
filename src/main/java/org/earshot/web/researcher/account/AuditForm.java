package org.earshot.web.researcher.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.earshot.app.account.AuditTrail;

/** Chooses a part of the audit log: an ordinary form whose outcome is an address, so that it can be kept and sent. */
class AuditForm extends Div {

    /**
     * @param address of the page
     * @param studies to choose from; none: the page is about one study
     */
    AuditForm(AuditTrail trail, AuditQuery query, String address, List<String> studies) {
        Element form = new Element("form").setAttribute("method", "get").setAttribute("action", address);
        form.getClassList().addAll(List.of("link-row", "link-form", "audit-form"));
        form.appendChild(choice("Who", AuditQuery.PERSON, trail.actors(), query.person()));
        if (!studies.isEmpty()) {
            form.appendChild(choice("Study", AuditQuery.STUDY, studies, query.study()));
        }
        form.appendChild(
                choice("What", AuditQuery.ACTION, trail.actions(), query.action()),
                day("From", AuditQuery.FROM, query.from().map(Object::toString)),
                day("To", AuditQuery.TO, query.to().map(Object::toString)),
                new Element("button").setAttribute("type", "submit").setText("Show"));
        getElement().appendChild(form);
    }

    private static Element choice(String words, String name, List<String> values, Optional<String> chosen) {
        Element select = new Element("select").setAttribute("name", name);
        select.appendChild(new Element("option").setAttribute("value", "").setText("Any"));
        for (String value : values) {
            Element option = new Element("option")
                    .setAttribute("value", value)
                    .setText(name.equals(AuditQuery.ACTION) ? AuditTable.words(value) : value);
            if (chosen.filter(value::equals).isPresent()) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        }
        return labelled(words, select);
    }

    private static Element day(String words, String name, Optional<String> chosen) {
        Element input = new Element("input").setAttribute("type", "date").setAttribute("name", name);
        chosen.ifPresent(day -> input.setAttribute("value", day));
        return labelled(words, input);
    }

    private static Element labelled(String words, Element field) {
        return new Element("label").appendChild(new Element("span").setText(words), field);
    }
}
