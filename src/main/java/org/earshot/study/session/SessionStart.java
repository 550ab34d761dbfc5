package org.earshot.study.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.EarshotException;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.link.Token;
import org.earshot.study.session.headphone.HeadphoneAttempts;
import org.earshot.study.session.input.PlatformParameters;
import org.earshot.study.trial.SessionRandomness;
import org.earshot.study.trial.TrialList;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyEntity;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Component;

/** Starts sessions: one at a time per study, so that balance and caps hold whoever comes at once. */
@Component
public class SessionStart {

    /** Without letters and digits that are easily taken for each other. */
    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 8;

    private final StudyRepository studies;
    private final VersionRepository versions;
    private final SessionRepository sessions;
    private final TrialRepository trials;
    private final TokenRepository tokens;
    private final TrialCandidateQuery candidates;
    private final ConditionAllocation allocation;
    private final HeadphoneAttempts headphones;
    private final Configurations configurations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SessionStart(
            StudyRepository studies,
            VersionRepository versions,
            SessionRepository sessions,
            TrialRepository trials,
            TokenRepository tokens,
            TrialCandidateQuery candidates,
            ConditionAllocation allocation,
            HeadphoneAttempts headphones,
            Configurations configurations,
            Clock clock) {
        this.studies = studies;
        this.versions = versions;
        this.sessions = sessions;
        this.trials = trials;
        this.tokens = tokens;
        this.candidates = candidates;
        this.allocation = allocation;
        this.headphones = headphones;
        this.configurations = configurations;
        this.clock = clock;
    }

    /** Nobody else starts a session in the study until the transaction ends. */
    StudyEntity lock(String slug) {
        return studies.lockBySlug(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }

    /** The session that this attempt to start has begun already. */
    Optional<SessionEntity> byAttempt(StudyEntity study, Optional<UUID> attempt) {
        return attempt.flatMap(known -> sessions.byAttempt(study.id(), known));
    }

    /** The session that the recruiting platform's participant has in the study already. */
    Optional<SessionEntity> byPlatform(StudyEntity study, PlatformParameters external) {
        return external.prolificPid().flatMap(pid -> sessions.byProlificPid(study.id(), pid));
    }

    /**
     * In a study that is locked.
     *
     * @param invited whether a personal link was brought along
     */
    SessionEntity start(
            StudyEntity study, PlatformParameters external, Optional<UUID> attempt, SessionFlag flag, boolean invited) {
        VersionEntity version =
                versions.latestPublished(study.slug()).orElseThrow(() -> new UnknownStudyException(study.slug()));
        checkOpen(study, configurations.of(version), flag == SessionFlag.NONE, invited);
        return begin(study, version, external, attempt, flag);
    }

    /** A test of a draft that was prepared. */
    SessionEntity preview(String slug) {
        StudyEntity study = lock(slug);
        VersionEntity draft = versions.latest(slug)
                .filter(VersionEntity::isDraft)
                .orElseThrow(() -> new EarshotException("The study '" + slug + "' has no draft to preview"));
        if (draft.preparedAt().isEmpty()) {
            throw new EarshotException("The draft of the study '" + slug + "' has no stimuli yet; prepare it first");
        }
        return begin(study, draft, new PlatformParameters(Map.of()), Optional.empty(), SessionFlag.TEST);
    }

    private SessionEntity begin(
            StudyEntity study,
            VersionEntity version,
            PlatformParameters external,
            Optional<UUID> attempt,
            SessionFlag flag) {
        StudyConfiguration configuration = configurations.of(version);
        int number = sessions.nextNumber(version.id());
        List<Condition> order = allocation.nextOrder(study.id(), version.id(), configuration, flag);
        String code = configuration.completion().finished().code().orElseGet(this::drawCode);
        SessionEntity session =
                new SessionEntity(UUID.randomUUID(), version, number, flag, order, external, code, clock.instant());
        attempt.ifPresent(session::rememberAttempt);
        sessions.save(session);
        SessionRandomness randomness =
                new SessionRandomness(configuration.samples().seed(), number);
        trials.saveAll(TrialList.ofSession(
                        candidates.of(version.id()), version.labels(), configuration.procedure(), order, randomness)
                .lines()
                .stream()
                .map(line -> new TrialEntity(UUID.randomUUID(), session, line))
                .toList());
        configuration
                .procedure()
                .headphoneCheck()
                .ifPresent(check -> headphones.draw(session.id(), version.id(), check, randomness));
        return session;
    }

    Token tokenFor(SessionEntity session) {
        Token token = Token.draw(random);
        tokens.save(new TokenEntity(token, session, clock.instant()));
        return token;
    }

    private void checkOpen(StudyEntity study, StudyConfiguration configuration, boolean counts, boolean invited) {
        if (counts && study.status() == StudyStatus.PAUSED) {
            throw new RefusedException(
                    Reason.PAUSED, "This study is having a pause. Please come back later with the same link");
        }
        if (counts && study.status() != StudyStatus.PUBLISHED) {
            throw new RefusedException(Reason.CLOSED, "This study takes no new participants any more");
        }
        if (counts && configuration.participants().onlyWithLink() && !invited) {
            throw new RefusedException(
                    Reason.LINK_NEEDED, "This study is for invited people. Please open your personal link in full");
        }
        if (counts) {
            allocation.checkLeft(study.id(), configuration);
        }
    }

    private String drawCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }
}
