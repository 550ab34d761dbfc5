package org.earshot.study.rendering;

import java.time.Clock;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.NetworkOfVersion;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.StudyStatusChanges;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What drafts show: rendered outside of any transaction, stored and frozen in one, discarded when the draft changes. */
@Component
class DraftRenderings {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final StimulusStore stimuli;
    private final DraftRemoval removal;
    private final StudyStatusChanges statusChanges;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftRenderings(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            StimulusStore stimuli,
            DraftRemoval removal,
            StudyStatusChanges statusChanges,
            TransactionTemplate transaction,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.stimuli = stimuli;
        this.removal = removal;
        this.statusChanges = statusChanges;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What becomes of a draft that was prepared. */
    enum After {
        WAIT,
        PUBLISH
    }

    /**
     * Renders the latest version if it is a draft that was not prepared as it is now.
     *
     * @throws EarshotException if it cannot be rendered, or was changed meanwhile; then nothing is changed
     */
    void prepareAnd(After after, String slug, StudyRenderer renderer, Progress progress) {
        VersionEntity draft = latest(slug);
        if (!draft.isDraft() || draft.preparedAt().isPresent()) {
            transaction.executeWithoutResult(status -> finish(after, slug, draft.source(), Optional.empty()));
            return;
        }
        StudyConfiguration configuration = configurations.of(draft);
        RenderedStudy rendered = renderer.render(configuration, progress);
        RenderedCheck.of(configuration).check(rendered);
        transaction.executeWithoutResult(status -> finish(after, slug, draft.source(), Optional.of(rendered)));
    }

    private void finish(After after, String slug, String source, Optional<RenderedStudy> rendered) {
        StudyEntity study = studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
        VersionEntity latest = latest(slug);
        if (!latest.source().equals(source)) {
            throw new EarshotException("The study '" + slug + "' was changed meanwhile; please start again");
        }
        if (latest.isDraft() && latest.preparedAt().isEmpty()) {
            RenderedStudy fresh = rendered.orElseThrow(() -> new EarshotException(
                    "What was prepared of the study '" + slug + "' was discarded meanwhile; please start again"));
            stimuli.store(latest, fresh);
            latest.prepared(
                    new NetworkOfVersion(fresh.model(), fresh.weightsSha256(), fresh.labels()),
                    fresh.notes(),
                    fresh.candidates(),
                    clock.instant());
        }
        if (after == After.PUBLISH) {
            if (latest.isDraft()) {
                latest.publish(clock.instant());
            }
            statusChanges.open(study);
        }
    }

    /** Within a transaction that holds the study: another text discards what was rendered, and who previewed it. */
    void rewrite(VersionEntity draft, String title, String source) {
        if (draft.source().equals(source)) {
            return;
        }
        removal.removeRendering(draft.id());
        draft.rewrite(title, source);
    }

    private VersionEntity latest(String slug) {
        return versions.latest(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }
}
