package org.earshot.study.session;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.LinkRows;
import org.earshot.study.link.Token;
import org.earshot.study.link.UnknownLinkException;
import org.springframework.stereotype.Component;

/** What personal links lead to. */
@Component
class LinkedSessions {

    private final LinkRows rows;
    private final EntityManager entities;

    LinkedSessions(LinkRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /** @throws UnknownLinkException if a token is given and the study has no such link */
    Optional<LinkRows.Link> find(String slug, Optional<String> token) {
        return token.map(value -> rows.find(slug, new Token(value)).orElseThrow(UnknownLinkException::new));
    }

    /**
     * The session that was started with a link, if one was. A single-use link leads to it until the consent is given: somebody
     * whose first answer was lost on the way can start again, and nothing is shared with others by it.
     *
     * @throws RefusedException if the link is used up
     */
    Optional<SessionEntity> session(LinkRows.Link link) {
        if (!link.used()) {
            return Optional.empty();
        }
        SessionEntity session = link.session()
                .map(id -> Objects.requireNonNull(entities.find(SessionEntity.class, id)))
                .orElseThrow(() -> used("This personal link belongs to a participation that was withdrawn"));
        if (link.kind() == LinkKind.SINGLE_USE && session.place() > 0) {
            throw used("This personal link was used already. Please go on in the browser where you started");
        }
        return Optional.of(session);
    }

    void use(LinkRows.Link link, SessionEntity session) {
        rows.use(link, session.id());
    }

    private static RefusedException used(String message) {
        return new RefusedException(Reason.LINK_USED, message);
    }
}
