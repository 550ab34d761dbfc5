package org.earshot.web.researcher.stimuli;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalDouble;
import org.earshot.study.rendering.AbsorbedShare;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** How much of a sample's relevance stayed in the network's biases, in one line that opens to the share of every layer. */
class AbsorbedDetails extends NativeDetails {

    /** @param total what stayed in all layers together */
    AbsorbedDetails(PublishedStimulus sample, double total) {
        Paragraph words =
                new Paragraph("Biases are constants of the network and belong to no part of the recording: on its"
                        + " way from the network's output down to the recording, relevance stays in them or, where a share is"
                        + " negative, is added by them.");
        words.addClassName("quiet");
        setSummaryText(summary(total));
        setContent(new Div(words, table(sample)));
    }

    private static String summary(double total) {
        String share = Wording.percent(OptionalDouble.of(Math.abs(total)));
        return total < 0 ? "Biases added " + share + " to the relevance" : share + " of the relevance stayed in biases";
    }

    private static DataTable<AbsorbedShare> table(PublishedStimulus sample) {
        return new DataTable<AbsorbedShare>("Relevance that stayed in biases, sample " + sample.sample())
                .text("Layer, from the input on", AbsorbedShare::layer)
                .number(
                        "Stayed in its biases",
                        "Share of the relevance at the network's output",
                        layer -> Wording.signedPercent(layer.share()))
                .rows(sample.absorbed());
    }
}
