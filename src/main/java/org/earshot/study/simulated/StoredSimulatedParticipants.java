package org.earshot.study.simulated;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.link.Token;
import org.earshot.study.session.Participations;
import org.earshot.study.session.SessionFlag;
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

/** Simulated participants in the database. */
@Service
@Transactional
class StoredSimulatedParticipants implements SimulatedParticipants {

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final Configurations configurations;
    private final Participations participations;
    private final SimulationRows rows;
    private final NetworkAnswerRows networkAnswers;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredSimulatedParticipants(
            StudyRepository studies,
            VersionRepository versions,
            Configurations configurations,
            Participations participations,
            SimulationRows rows,
            NetworkAnswerRows networkAnswers,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.configurations = configurations;
        this.participations = participations;
        this.rows = rows;
        this.networkAnswers = networkAnswers;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int begin(String slug, SimulationPlan plan, String by) {
        StudyEntity study = studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
        plan.answering().checkFor(configurations.of(published(slug)).conditions());
        return rows.add(study.id(), plan, by, clock.instant());
    }

    @Override
    public SimulatedSession start(String slug, int run) {
        Arrival arrival = new Arrival(Map.of(), Optional.empty(), Optional.empty());
        String token = participations
                .start(slug, arrival, SessionFlag.SIMULATED, PreferredLanguages.of("*"))
                .token();
        entities.flush();
        UUID session = rows.belongs(new Token(token), study(slug), run);
        return rows.session(token, session);
    }

    @Override
    public void end(String slug, int run, Optional<String> problem) {
        rows.end(study(slug), run, problem, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Simulation> runs(String slug) {
        return rows.runs(study(slug));
    }

    @Override
    @Transactional(readOnly = true)
    public Simulation.Tally tally(String slug) {
        return rows.tally(study(slug));
    }

    @Override
    public Removed remove(String slug) {
        return rows.remove(study(slug), Optional.empty());
    }

    @Override
    public Removed remove(String slug, int run) {
        return rows.remove(study(slug), Optional.of(run));
    }

    /** Asking takes long and holds no transaction; keeping is one. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void classify(String slug, StimulusClassifier classifier, Progress progress) {
        VersionEntity version = published(slug);
        if (!networkAnswers.isComplete(version.id())) {
            Map<Long, String> answers = classifier.classify(
                    configurations.of(version),
                    networkAnswers.weights(version.id()),
                    networkAnswers.stimuli(version.id()),
                    progress);
            transaction.executeWithoutResult(status -> networkAnswers.keep(answers));
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
