package org.earshot.web.researcher.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Something to hear or to see, under its name. */
@Tag("figure")
class SoundAndPicture extends Component {

    SoundAndPicture(String caption) {
        getElement().appendChild(new Element("figcaption").setText(caption));
    }

    /** @param name what it is, for those who do not see where it stands */
    SoundAndPicture sound(String address, String name) {
        getElement()
                .appendChild(new Element("audio")
                        .setAttribute("src", address)
                        .setAttribute("controls", true)
                        .setAttribute("preload", "none")
                        .setAttribute("aria-label", name));
        return this;
    }

    /** Loaded when it comes near the window. */
    SoundAndPicture picture(String address, int width, int height, String name) {
        getElement()
                .appendChild(new Element("img")
                        .setAttribute("src", address)
                        .setAttribute("loading", "lazy")
                        .setAttribute("width", String.valueOf(width))
                        .setAttribute("height", String.valueOf(height))
                        .setAttribute("alt", name));
        return this;
    }
}
