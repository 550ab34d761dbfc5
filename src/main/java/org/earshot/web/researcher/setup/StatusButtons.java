package org.earshot.web.researcher.setup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.earshot.app.study.Recruitment;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.version.StudyStatus;
import org.earshot.web.researcher.component.Confirmation;
import org.earshot.web.researcher.component.Wording;

/** Opens, pauses and closes a published study. */
class StatusButtons extends Div {

    private final StudySummary study;
    private final Recruitment recruitment;
    private final boolean blinded;

    /**
     * @param mayOwn whether the study may be closed, and opened again after that
     * @param blinded whether closing the study opens its results
     */
    StatusButtons(StudySummary study, Recruitment recruitment, boolean mayOwn, boolean blinded) {
        this.study = study;
        this.recruitment = recruitment;
        this.blinded = blinded;
        addClassName("buttons");
        switch (study.status()) {
            case DRAFT -> {}
            case PUBLISHED -> add(new NativeButton("Pause recruitment", click -> pause()));
            case PAUSED -> add(primary("Go on recruiting", this::resume));
            case CLOSED -> {
                if (mayOwn) {
                    add(new NativeButton("Open again", click -> askToReopen()));
                }
            }
        }
        if (mayOwn && (study.status() == StudyStatus.PUBLISHED || study.status() == StudyStatus.PAUSED)) {
            add(close());
        }
    }

    private NativeButton close() {
        return new NativeButton("Close recruitment", click -> askToClose());
    }

    private static NativeButton primary(String words, Runnable deed) {
        NativeButton button = new NativeButton(words, click -> deed.run());
        button.addClassName("primary");
        return button;
    }

    /** Loses nothing and is undone by one click, so nothing is asked. */
    private void pause() {
        recruitment.pause(study.slug());
        refresh();
    }

    private void resume() {
        recruitment.resume(study.slug());
        refresh();
    }

    private void askToClose() {
        Confirmation.ask(
                "Close recruitment?",
                "New participants will be refused. "
                        + Wording.count(study.active(), "session under way", "sessions under way")
                        + " may still finish; no answer is lost."
                        + (blinded ? " The results become visible." : ""),
                "Close recruitment",
                () -> {
                    recruitment.close(study.slug());
                    refresh();
                });
    }

    private void askToReopen() {
        Confirmation.ask(
                "Open the study again?",
                "New participants can take it again."
                        + (blinded
                                ? " Its results will be hidden again, and it is kept that they were open in between."
                                : ""),
                "Open again",
                this::resume);
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
