package org.earshot.web;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Calls services of the running application as a request would in which somebody is logged in, but by no page and no address. */
public record ActingResearcher(RunningApplication application, String name) {

    public void does(Runnable act) {
        SecurityContextHolderStrategy contexts = application.bean(SecurityContextHolderStrategy.class);
        contexts.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(name, "", List.of())));
        try {
            act.run();
        } finally {
            contexts.clearContext();
        }
    }
}
