package org.earshot.web.researcher.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.IntConsumer;
import org.earshot.study.catalogue.StudyVersion;

/** Chooses one of a study's versions. */
@Tag("select")
class VersionChoice extends Component {

    VersionChoice(List<StudyVersion> versions, int chosen, IntConsumer whenChosen) {
        versions.forEach(version -> getElement().appendChild(option(version)));
        getElement().setProperty("value", String.valueOf(chosen));
        getElement().addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                whenChosen.accept(Integer.parseInt(String.valueOf(change.getValue())));
            }
        });
    }

    private static Element option(StudyVersion version) {
        return new Element("option")
                .setAttribute("value", String.valueOf(version.number()))
                .setText("Version " + version.number() + (version.isDraft() ? " (draft)" : ""));
    }
}
