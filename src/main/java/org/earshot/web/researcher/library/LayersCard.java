package org.earshot.web.researcher.library;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.earshot.app.library.Explained;
import org.earshot.chart.BarChart;
import org.earshot.lrp.Relevance;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Drawing;
import org.earshot.web.researcher.component.Wording;

/** What became of the relevance on its way from the logits down to the input. */
class LayersCard extends Card {

    LayersCard(Explained explained) {
        super("Relevance per layer");
        setId("layers");
        explained(
                "How much of what relevance starts with is there in front of each layer, and how much stayed in the layer's"
                        + " biases; a negative share was added by them.");
        List<Relevance.Layer> layers = explained.sample().layers();
        if (explained.sample().start() == 0) {
            add(new Paragraph("Relevance starts with zero, so that nothing has a share of it."));
        } else {
            List<BarChart.Bar> bars = layers.stream()
                    .map(layer ->
                            new BarChart.Bar(layer.name(), layer.share(), ModelFacts.percent(layer.share()), false))
                    .toList();
            add(new Drawing(new BarChart(bars)
                    .drawing("Share of the relevance in front of each layer; the table below has the numbers")));
        }
        if (explained.request().composite().contains("gradient")
                || explained.request().composite().contains("guided")) {
            Paragraph notice = new Paragraph("Gradients conserve nothing: these sums say little.");
            notice.addClassName("notice");
            add(notice);
        }
        add(new DataTable<Relevance.Layer>("Relevance per layer")
                .text("Layer, from the input on", Relevance.Layer::name)
                .number("Sum", "Of the relevance of the layer's inputs.", layer -> number(layer.sum()))
                .number("Share", "Of what relevance starts with.", layer -> ModelFacts.percent(layer.share()))
                .number("Stayed in its biases", "Of what relevance starts with.", LayersCard::absorbed)
                .rows(layers));
    }

    private static String absorbed(Relevance.Layer layer) {
        return Double.isNaN(layer.absorbedByBias()) ? Wording.UNDEFINED : Wording.signedPercent(layer.absorbedByBias());
    }

    /** Four digits that matter, with a proper minus. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size != 0 && (size < 0.001 || size >= 100_000) ? "%.3e" : size < 1 ? "%.4f" : "%.3f";
        return String.format(Locale.ROOT, format, value).replace('-', '\u2212');
    }
}
