package org.earshot.web.security;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Objects;
import org.earshot.app.account.LoginSession;
import org.earshot.web.security.OpenSessions.OpenSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of the page that this thread serves. Safe for use by several threads. */
@Component
public class PageSession implements LoginSession {

    private final OpenSessions sessions;
    private final SecurityContextHolderStrategy contexts;

    PageSession(OpenSessions sessions, SecurityContextHolderStrategy contexts) {
        this.sessions = sessions;
        this.contexts = contexts;
    }

    public boolean is(OpenSession session) {
        return session.id().equals(VaadinSession.getCurrent().getSession().getId());
    }

    @Override
    public void continueIn(int epoch) {
        Authentication before = Objects.requireNonNull(contexts.getContext().getAuthentication());
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(LoginRenewal.of(before, epoch));
        WrappedSession session = VaadinSession.getCurrent().getSession();
        sessions.renew(session.getId(), epoch);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
