package org.earshot.web.researcher.export;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.earshot.export.DataLicense;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DownloadLink;
import org.earshot.web.researcher.component.field.ValueChoice;

/** All files as one data set that can be published. */
class PsychDsCard extends Card {

    PsychDsCard(String slug, ExportChoice.Chosen selection) {
        super("Psych-DS data set");
        setId("psych-ds");
        explained(
                "One ZIP file to archive or to publish: all data files with a description that programs understand, the codebook,"
                        + " the configuration, every stimulus as participants got it, and a script each for R and Python that computes the"
                        + " main table of the results anew. Read the free texts of participants before you publish it.");
        DownloadLink link = new DownloadLink(slug, path(selection, ""), "Download psych-ds.zip");
        ValueChoice license = new ValueChoice().option("", "not chosen yet");
        for (DataLicense each : DataLicense.values()) {
            license.option(each.spdx(), each.words());
        }
        license.whenChosen(spdx -> link.setHref("api/studies/" + slug + "/" + path(selection, spdx)));
        NativeLabel label = new NativeLabel();
        label.add(new Span("Licence"), license);
        Div row = new Div(label, link);
        row.addClassNames("link-row", "link-form", "buttons");
        add(row);
    }

    private static String path(ExportChoice.Chosen selection, String license) {
        String query = selection.query();
        String more = license.isEmpty() ? "" : (query.isEmpty() ? "?" : "&") + "license=" + license;
        return "export/psych-ds.zip" + query + more;
    }
}
