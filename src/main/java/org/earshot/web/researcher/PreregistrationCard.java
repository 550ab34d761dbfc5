package org.earshot.web.researcher;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.earshot.study.FrozenVersion;
import org.earshot.study.FrozenVersions;
import org.earshot.study.KeptPlan;
import org.earshot.study.KeptPlans;
import org.earshot.study.StudySummary;

/** What is settled before the first participant, to be put where time stamps are trusted. */
class PreregistrationCard extends Card {

    private final StudySummary study;
    private final FrozenVersions versions;
    private final KeptPlans plans;
    private final Div present = new Div();

    PreregistrationCard(StudySummary study, FrozenVersions versions, KeptPlans plans) {
        super("Preregistration");
        this.study = study;
        this.versions = versions;
        this.plans = plans;
        setId("preregistration");
        explained("One ZIP file with all that is settled when the study is published: the configuration, seeds, trial lists, the"
                + " SHA-256 of every stimulus and of the weights, the planned analysis with its parameters, and the plan that"
                + " you keep here. It has nothing from answers; put it on OSF or the like before the first participant starts.");
        add(present);
        show();
    }

    /** As it is now. */
    final void show() {
        present.removeAll();
        versions.of(study.slug()).stream()
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(this::showPublished, this::showDraft);
    }

    private void showDraft() {
        present.add(new Paragraph(plan(study.version())), new Paragraph("It can be downloaded as soon as the study is published."));
    }

    private void showPublished(FrozenVersion version) {
        Div buttons = new Div(new DownloadLink(
                study.slug(),
                "preregistration.zip?version=" + version.number(),
                "Download the preregistration of version " + version.number()));
        buttons.addClassName("buttons");
        present.add(new Paragraph(plan(study.version())), buttons);
    }

    private String plan(int version) {
        return plans.of(study.slug(), version)
                .map(KeptPlan::keptAt)
                .map(at -> "A power simulation was kept with version " + version + " on " + Words.day(at) + ".")
                .orElse("No power simulation is kept with version " + version + " yet: simulate one above, and keep it.");
    }
}
