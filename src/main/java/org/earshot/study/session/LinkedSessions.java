package org.earshot.study.session;

import java.util.Optional;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLinkEntity;
import org.earshot.study.link.PersonalLinkRepository;
import org.earshot.study.link.Token;
import org.earshot.study.link.UnknownLinkException;
import org.earshot.study.version.StudyEntity;
import org.springframework.stereotype.Component;

/** What personal links lead to. */
@Component
class LinkedSessions {

    private final PersonalLinkRepository links;
    private final SessionRepository sessions;

    LinkedSessions(PersonalLinkRepository links, SessionRepository sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    /** @throws UnknownLinkException if a token is given and the study has no such link */
    Optional<PersonalLinkEntity> find(StudyEntity study, Optional<String> token) {
        return token.map(value ->
                links.findByStudyAndHash(study.id(), new Token(value).hash()).orElseThrow(UnknownLinkException::new));
    }

    /**
     * The session that was started with a link, if one was. A single-use link leads to it until the consent is given: somebody
     * whose first answer was lost on the way can start again, and nothing is shared with others by it.
     *
     * @throws RefusedException if the link is used up
     */
    Optional<SessionEntity> session(PersonalLinkEntity link) {
        if (!link.used()) {
            return Optional.empty();
        }
        SessionEntity session = link.session()
                .map(id -> sessions.findById(id).orElseThrow())
                .orElseThrow(() -> used("This personal link belongs to a participation that was withdrawn"));
        if (link.kind() == LinkKind.SINGLE_USE && session.place() > 0) {
            throw used("This personal link was used already. Please go on in the browser where you started");
        }
        return Optional.of(session);
    }

    private static RefusedException used(String message) {
        return new RefusedException(Reason.LINK_USED, message);
    }
}
