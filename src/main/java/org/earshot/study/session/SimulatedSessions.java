package org.earshot.study.session;

import java.util.UUID;
import org.earshot.study.link.Token;
import org.springframework.stereotype.Component;

/** Which sessions belong to which run of simulated participants. */
@Component
public class SimulatedSessions {

    private final SessionRepository sessions;

    SimulatedSessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /**
     * The session of this token belongs to a run from now on.
     *
     * @return the session's id
     */
    public UUID assign(Token token, long run) {
        SessionEntity session = sessions.byToken(token.hash()).orElseThrow(UnknownSessionException::new);
        session.assignTo(run);
        return session.id();
    }
}
