package org.earshot.web.researcher.newstudy;

import com.vaadin.flow.router.QueryParameters;
import java.security.SecureRandom;
import java.util.Optional;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.document.StudyDocument;
import org.earshot.study.document.StudyTemplate;
import org.earshot.study.version.StudyStatus;

/**
 * What the page for a configuration begins with, as its address says.
 *
 * @param changed the study that is changed; none for a new one
 */
record StudyBeginning(String title, StudyDocument document, Optional<StudySummary> changed) {

    private static final int SEEDS = 1_000_000;

    /** {@code ?from=SLUG} changes a study, {@code ?copy=SLUG} makes another one of it. */
    static StudyBeginning of(QueryParameters query, StudyQueries studies) {
        Optional<StudySummary> from =
                query.getSingleParameter(NewStudyView.FROM).flatMap(studies::find);
        Optional<StudySummary> copied =
                query.getSingleParameter(NewStudyView.COPY).flatMap(studies::find);
        if (from.isPresent()) {
            return change(
                    from.get(), new StudyDocument(studies.source(from.get().slug())));
        }
        if (copied.isPresent()) {
            return copy(
                    copied.get(), new StudyDocument(studies.source(copied.get().slug())));
        }
        StudyDocument template = StudyTemplate.document(new SecureRandom().nextInt(SEEDS));
        return new StudyBeginning("New study", template, Optional.empty());
    }

    private static StudyBeginning change(StudySummary study, StudyDocument source) {
        String title =
                study.status() == StudyStatus.DRAFT ? "Change " + study.title() : "Next version of " + study.title();
        return new StudyBeginning(title, source, Optional.of(study));
    }

    private static StudyBeginning copy(StudySummary study, StudyDocument source) {
        return new StudyBeginning(
                "Copy of " + study.title(), StudyTemplate.copy(source, "Copy of " + study.title()), Optional.empty());
    }
}
