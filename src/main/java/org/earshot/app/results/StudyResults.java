package org.earshot.app.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.app.access.StudyAccess;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlayedTrial;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.StudyVersions;
import org.springframework.stereotype.Service;

/**
 * The evaluation of a study, the same for the HTTP API and the pages. Here alone exclusion rules are applied. Safe for use by several
 * threads.
 */
@Service
public class StudyResults {

    private final StudyVersions versions;
    private final AnsweredTrials trials;
    private final StudyAccess access;
    private final Blinding blinding;
    private final RecentAnalyses recent = new RecentAnalyses();
    private final ComputedResults computed = new ComputedResults();

    StudyResults(StudyVersions versions, AnsweredTrials trials, StudyAccess access, Blinding blinding) {
        this.versions = versions;
        this.trials = trials;
        this.access = access;
        this.blinding = blinding;
    }

    /**
     * What there is now, of all versions, by the rules of the latest published one: for whoever may look at the study, while its results are
     * not hidden.
     *
     * @param include sessions of which flags
     * @param excluding whether the study's exclusion rules count
     * @throws org.earshot.study.version.UnknownStudyException if the study may not be looked at
     * @throws BlindedException if its results are hidden
     */
    public StudyAnalysis analysis(String slug, Set<SessionFlag> include, boolean excluding) {
        access.requireView(slug);
        blinding.requireRevealed(slug);
        StudyConfiguration study = versions.publishedConfiguration(slug);
        // Asked for first: what comes while the answers are read makes the next analysis a new one.
        RecentAnalyses.Basis basis = new RecentAnalyses.Basis(study, trials.state(slug, include));
        return recent.of(
                new RecentAnalyses.View(slug, include, excluding), basis, () -> read(study, slug, include, excluding));
    }

    private StudyAnalysis read(StudyConfiguration study, String slug, Set<SessionFlag> include, boolean excluding) {
        List<AnsweredTrial> answers = trials.of(slug, include);
        List<ParticipantRecord> sessions = trials.participants(slug, include);
        List<PlayedTrial> played = study.exclusions().lookAtPlayback() ? trials.played(slug, include) : List.of();
        return new StudyAnalysis(
                study, sessions, new ExcludedAnswers(study.exclusions(), answers, sessions, played), excluding);
    }

    /** Seeded with the study's seed, so the same answers give the same figures; the last ones are kept. */
    public <T> T of(Computation<T> computation, StudyAnalysis analysis) {
        return computed.of(computation, analysis);
    }

    /** What need not be computed any more. */
    public <T> Optional<T> known(Computation<T> computation, StudyAnalysis analysis) {
        return computed.known(computation, analysis);
    }
}
