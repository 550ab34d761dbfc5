package org.earshot.web.researcher.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DownloadLink;

/** What is settled before the first participant, to be put where time stamps are trusted. */
class PreregistrationCard extends Card {

    /** @param published the numbers of the published versions, in ascending order */
    PreregistrationCard(String slug, List<Integer> published) {
        super("Preregistration");
        setId("preregistration");
        explained(
                "One ZIP file with all that is settled when the study is published: the configuration, seeds, trial lists, the"
                        + " SHA-256 of every stimulus and of the weights, the planned analysis with its parameters, and the plans that"
                        + " were kept before anybody took part. It has nothing from answers; put it on OSF or the like before the first"
                        + " participant starts.");
        published.stream()
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(
                        version -> add(download(slug, version)),
                        () -> add(new Paragraph("It can be downloaded as soon as the study is published.")));
    }

    private static Div download(String slug, int version) {
        Div buttons = new Div(new DownloadLink(
                slug, "preregistration.zip?version=" + version, "Download the preregistration of version " + version));
        buttons.addClassName("buttons");
        return buttons;
    }
}
