package org.earshot.web.researcher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Chooses a file whose text goes into the editor, where it can be read before it is saved. */
class YamlFile extends Div {

    private static final int GREATEST_SIZE = 1_000_000;

    YamlFile(YamlEditor editor) {
        addClassName("file");
        Element input = new Element("input").setAttribute("type", "file").setAttribute("accept", ".yaml,.yml");
        Element words = new Element("span").setText("Choose a file, or paste it below");
        getElement().appendChild(new Element("label").appendChild(words, input));
        input.executeJs("""
                this.addEventListener('change', async () => {
                  const file = this.files[0];
                  if (!file) return;
                  this.setCustomValidity(file.size > $1 ? 'This file is too large to be a study.' : '');
                  if (!this.reportValidity()) return;
                  $0.value = await file.text();
                  $0.dispatchEvent(new Event('change'));
                  this.value = '';
                })""", editor.getElement(), GREATEST_SIZE);
    }
}
