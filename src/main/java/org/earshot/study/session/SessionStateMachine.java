package org.earshot.study.session;

import java.time.Clock;
import org.earshot.study.configuration.AttentionChecks;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.Practice;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.session.headphone.HeadphoneAttempts;
import org.earshot.study.session.input.HeadphoneAnswers;
import org.earshot.study.session.input.Phase;
import org.earshot.study.version.Configurations;
import org.springframework.stereotype.Component;

/** Where sessions go on to: to the next stage, over stages that are not needed, or out. */
@Component
class SessionStateMachine {

    private final SessionStates states;
    private final AnswerRepository answers;
    private final HeadphoneAttempts headphones;
    private final Configurations configurations;
    private final Clock clock;

    SessionStateMachine(
            SessionStates states,
            AnswerRepository answers,
            HeadphoneAttempts headphones,
            Configurations configurations,
            Clock clock) {
        this.states = states;
        this.answers = answers;
        this.headphones = headphones;
        this.configurations = configurations;
        this.clock = clock;
    }

    /** After a phase that is neither a trial nor a headphone check. */
    void goOn(SessionEntity session) {
        if (states.plan(session).isLast(session.place())) {
            session.finish(clock.instant());
        }
        session.moveTo(session.place() + 1, clock.instant());
    }

    /** After the answers of one attempt, which are judged here. */
    void goOnAfterHeadphones(SessionEntity session, HeadphoneAnswers given) {
        SessionPlan plan = states.plan(session);
        HeadphoneCheck check = procedure(session).headphoneCheck().orElseThrow();
        int attempt = plan.at(session.place()).index();
        given.checkTurn(attempt);
        if (headphones.judge(session.id(), attempt, given.intervals(), check)) {
            session.moveTo(plan.placeAfter(Phase.HEADPHONE_CHECK), clock.instant());
        } else if (check.required() && plan.isLastOfItsPhase(session.place())) {
            screenOut(session, ScreenedOut.HEADPHONES);
        } else {
            goOn(session);
        }
    }

    /** After an answer to the session's present trial. */
    void goOnAfter(SessionEntity session, TrialEntity trial) {
        SessionPlan plan = states.plan(session);
        if (plan.endsRound(plan.at(session.place()))) {
            goOnAfterRound(session, plan);
        } else if (trial.told().isPresent() && tooManyFailures(session)) {
            screenOut(session, ScreenedOut.ATTENTION);
        } else {
            goOn(session);
        }
    }

    private void goOnAfterRound(SessionEntity session, SessionPlan plan) {
        Practice practice = procedure(session).practice();
        Agreement round = answers.agreement(session.id(), true, plan.round(plan.at(session.place())));
        if (practice.reached(round.agreed(), round.answered())) {
            session.moveTo(plan.placeAfter(Phase.PRACTICE), clock.instant());
        } else if (practice.required() && plan.isLastOfItsPhase(session.place())) {
            screenOut(session, ScreenedOut.PRACTICE);
        } else {
            goOn(session);
        }
    }

    private boolean tooManyFailures(SessionEntity session) {
        AttentionChecks checks = procedure(session).attentionChecks().orElseThrow();
        return checks.allowedFailures().isPresent() && checks.tooMany(answers.attentionFailures(session.id()));
    }

    private void screenOut(SessionEntity session, ScreenedOut reason) {
        session.moveTo(session.place() + 1, clock.instant());
        session.screenOut(reason, clock.instant());
    }

    private Procedure procedure(SessionEntity session) {
        return configurations.of(session.version()).procedure();
    }
}
