package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.Completion.Ending;
import org.earshot.web.researcher.component.CopyRow;

/** What recruiting platforms ask for, ready to be copied. */
class PlatformDetails extends NativeDetails {

    private static final String PROLIFIC =
            "?PROLIFIC_PID={{%PROLIFIC_PID%}}&STUDY_ID={{%STUDY_ID%}}&SESSION_ID={{%SESSION_ID%}}";
    private static final String SONA = "?PROLIFIC_PID=%SURVEY_CODE%";
    private static final String SONA_CREDIT = "https://YOUR-SCHOOL.sona-systems.com/webstudy_credit.aspx"
            + "?experiment_id=ID&credit_token=TOKEN&survey_code=" + Completion.PARTICIPANT;

    PlatformDetails(String slug, Completion completion) {
        super("For Prolific, SONA and other platforms");
        addClassName("platforms");
        Div content = new Div(
                new H3("Prolific"),
                CopyRow.address("Study link", "s/" + slug, PROLIFIC, "Copy"),
                new H3("SONA, and whoever passes on a code of its own"),
                CopyRow.address("Study link", "s/" + slug, SONA, "Copy"),
                CopyRow.text("Write this as completion.redirect, so that credit is granted by itself", SONA_CREDIT));
        content.add(new H3("At the end"));
        content.add(ending(
                "Finished",
                completion.finished(),
                "Everybody gets a code of their own; completion.code in the"
                        + " configuration sets the same one for all, as Prolific wants it."));
        content.add(ending(
                "Screened out",
                completion.screenedOut(),
                "No code and no way back are set" + " (completion.screenedOut in the configuration)."));
        setContent(content);
    }

    private static Component ending(String who, Ending ending, String without) {
        Div part = new Div();
        ending.code().ifPresent(code -> part.add(CopyRow.text(who + ": completion code", code)));
        redirect(ending).ifPresent(address -> part.add(CopyRow.text(who + ": where they go afterwards", address)));
        if (ending.code().isEmpty()) {
            Paragraph none = new Paragraph(who + ": " + without);
            none.addClassName("quiet");
            part.add(none);
        }
        return part;
    }

    /** With the code in it, where all have the same. */
    private static Optional<String> redirect(Ending ending) {
        return ending.redirect()
                .map(address -> ending.code()
                        .map(code -> address.replace(Completion.CODE, code))
                        .orElse(address));
    }
}
