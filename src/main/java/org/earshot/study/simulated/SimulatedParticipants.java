package org.earshot.study.simulated;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.link.Token;
import org.earshot.study.rendering.StimulusStore;
import org.earshot.study.session.Participations;
import org.earshot.study.session.SessionErasure;
import org.earshot.study.session.SessionErasure.Removed;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.SimulatedSessions;
import org.earshot.study.session.headphone.HeadphoneAttempts;
import org.earshot.study.session.input.Arrival;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The simulated participants of studies: their runs, their sessions, and how all of it is deleted. Their sessions are flagged
 * {@link SessionFlag#SIMULATED}, take no places and change no balance. Safe for use by several threads.
 */
@Service
@Transactional
public class SimulatedParticipants {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final Participations participations;
    private final SimulatedSessions sessions;
    private final HeadphoneAttempts headphones;
    private final SessionErasure erasure;
    private final SimulationRepository simulations;
    private final SimulationQuery views;
    private final StimulusTruthQuery truth;
    private final StimulusStore stimuli;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SimulatedParticipants(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            Participations participations,
            SimulatedSessions sessions,
            HeadphoneAttempts headphones,
            SessionErasure erasure,
            SimulationRepository simulations,
            SimulationQuery views,
            StimulusTruthQuery truth,
            StimulusStore stimuli,
            TransactionTemplate transaction,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.participations = participations;
        this.sessions = sessions;
        this.headphones = headphones;
        this.erasure = erasure;
        this.simulations = simulations;
        this.views = views;
        this.truth = truth;
        this.stimuli = stimuli;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps that a run begins.
     *
     * @param by the researcher's account
     * @return the run's number within the study
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the study was never published, or the plan does not fit it
     */
    public int begin(String slug, SimulationPlan plan, String by) {
        StudyEntity study = studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
        plan.answering().checkFor(configurations.of(published(slug)).conditions());
        int number = simulations.nextNumber(study.id());
        return simulations
                .save(new SimulationEntity(study.id(), number, plan, by, clock.instant()))
                .number();
    }

    /** Starts the next session of a run. Sessions of one run are balanced over the study's orders of conditions. */
    public SimulatedSession start(String slug, int run) {
        Arrival arrival = new Arrival(Map.of(), Optional.empty(), Optional.empty());
        String token = participations
                .start(slug, arrival, SessionFlag.SIMULATED, PreferredLanguages.of("*"))
                .token();
        SimulationEntity simulation =
                simulations.findByStudyAndNumber(study(slug), run).orElseThrow();
        UUID session = sessions.assign(new Token(token), simulation.id());
        return new SimulatedSession(
                token,
                simulations.trials(session).stream().collect(Collectors.toMap(ListedTrial::id, ListedTrial::trial)),
                headphones.rightAnswers(session));
    }

    /** Deletes the sessions of a run that was interrupted, so that it can be begun again: the same plan comes to the same. */
    public void restart(String slug, int run) {
        long study = study(slug);
        simulations
                .findByStudyAndNumber(study, run)
                .ifPresent(simulation -> erasure.removeSimulated(study, Optional.of(simulation.id())));
    }

    /** @param problem why it ended before all had taken the study */
    public void end(String slug, int run, Optional<String> problem) {
        simulations.lock(study(slug), run).ifPresent(simulation -> simulation.end(problem, clock.instant()));
    }

    /** The runs of a study, the newest first. */
    @Transactional(readOnly = true)
    public List<Simulation> runs(String slug) {
        return views.runs(study(slug));
    }

    /** All simulated sessions of a study, with or without a run. */
    @Transactional(readOnly = true)
    public Simulation.Tally tally(String slug) {
        return views.tally(study(slug));
    }

    /** Deletes all simulated sessions of a study with everything they own, and their runs: all of it or nothing. */
    public Removed remove(String slug) {
        long study = study(slug);
        Removed removed = erasure.removeSimulated(study, Optional.empty());
        simulations.deleteAll(study);
        return removed;
    }

    /** Deletes one run in the same way; nothing if there is none of this number. */
    public Removed remove(String slug, int run) {
        long study = study(slug);
        Optional<SimulationEntity> simulation = simulations.findByStudyAndNumber(study, run);
        if (simulation.isEmpty()) {
            return new Removed(0, 0);
        }
        Removed removed =
                erasure.removeSimulated(study, Optional.of(simulation.get().id()));
        simulations.delete(simulation.get().id());
        return removed;
    }

    /**
     * Asks the network about every stimulus of the latest published version that it was not asked about yet, and keeps what it
     * says. Asks nothing where all is known.
     *
     * <p>Asking takes long and holds no transaction; keeping is one.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void classify(String slug, StimulusClassifier classifier, Progress progress) {
        VersionEntity version = published(slug);
        if (!truth.allAnswered(version.id())) {
            Map<Long, String> answers = classifier.classify(
                    configurations.of(version), version.weightsSha256(), truth.of(version.id()), progress);
            transaction.executeWithoutResult(status -> stimuli.keepNetworkAnswers(answers));
        }
    }

    private VersionEntity published(String slug) {
        return versions.latestPublished(slug)
                .orElseThrow(() -> new EarshotException(
                        "The study '" + slug + "' was never published, so nobody can take it yet"));
    }

    private long study(String slug) {
        return studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
    }
}
