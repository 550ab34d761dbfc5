package org.earshot.app.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.study.catalogue.Studies;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlayedTrial;
import org.earshot.study.session.SessionFlag;
import org.springframework.stereotype.Service;

/**
 * The evaluation of a study, the same for the HTTP API and the pages. Here alone exclusion rules are applied. Safe for use by several
 * threads.
 */
@Service
public class StudyResults {

    private final Studies studies;
    private final AnsweredTrials trials;
    private final RecentAnalyses recent = new RecentAnalyses();
    private final ComputedResults computed = new ComputedResults();

    public StudyResults(Studies studies, AnsweredTrials trials) {
        this.studies = studies;
        this.trials = trials;
    }

    /**
     * What there is now, of all versions, by the rules of the latest published one.
     *
     * @param include sessions of which flags
     * @param excluding whether the study's exclusion rules count
     * @throws org.earshot.study.version.UnknownStudyException if there is no such study
     */
    public StudyAnalysis analysis(String slug, Set<SessionFlag> include, boolean excluding) {
        StudyConfiguration study = studies.publishedConfiguration(slug);
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
