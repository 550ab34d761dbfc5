package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Chooses a file of the researcher's own computer. */
class YamlFile extends Div {

    private static final int GREATEST_SIZE = 1_000_000;

    /** @param chosen gets the file's text */
    YamlFile(String words, Consumer<String> chosen) {
        addClassName("file");
        Element input = new Element("input").setAttribute("type", "file").setAttribute("accept", ".yaml,.yml");
        input.addEventListener(
                        "chosen",
                        event -> chosen.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
        getElement().appendChild(new Element("label").appendChild(new Element("span").setText(words), input));
        input.executeJs("""
                this.addEventListener('change', async () => {
                  const file = this.files[0];
                  if (!file) return;
                  this.setCustomValidity(file.size > $0 ? 'This file is too large to be a study.' : '');
                  if (!this.reportValidity()) return;
                  this.dispatchEvent(new CustomEvent('chosen', {detail: await file.text()}));
                  this.value = '';
                })""", GREATEST_SIZE);
    }
}
