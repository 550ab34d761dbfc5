package org.earshot.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.app.access.Downloads;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.account.OwnAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every address of the HTTP API, whoever wrote it, and lets pass who has what the address needs. */
@Configuration(proxyBeanMethods = false)
class ApiAccess implements WebMvcConfigurer, HandlerInterceptor {

    private final StudyAccess access;
    private final OwnAccount own;
    private final Downloads downloads;

    ApiAccess(StudyAccess access, OwnAccount own, Downloads downloads) {
        this.access = access;
        this.own = own;
        this.downloads = downloads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)) {
            throw new AccessDeniedException("This is not allowed");
        }
        RequiredRight need = RequiredRight.of(request.getMethod(), pattern);
        if (need != RequiredRight.NOTHING) {
            requireOwnPassword();
        }
        switch (need) {
            case NOTHING, RESEARCHER -> {}
            case ADMINISTRATOR -> requireAdministrator();
            case VIEWER -> access.requireView(slug(request));
            case COLLABORATOR -> access.requireChange(slug(request));
            case OWNER -> access.requireOwn(slug(request));
        }
        return true;
    }

    /** Who takes a file away is told from here, so that no file is forgotten. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        String disposition = String.valueOf(response.getHeader(HttpHeaders.CONTENT_DISPOSITION));
        boolean sent = response.getStatus() == HttpStatus.OK.value() && disposition.startsWith("attachment");
        if (!sent || !request.getMethod().equals("GET")) {
            return;
        }
        String file = String.valueOf(ContentDisposition.parse(disposition).getFilename());
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        downloads.taken(Optional.of(slug(request)).filter(slug -> !slug.isEmpty()), file, query);
    }

    private void requireOwnPassword() {
        if (own.mustChangePassword()) {
            throw new AccessDeniedException(
                    "This password was for the first login only. Log in on the pages and choose one of your own.");
        }
    }

    private void requireAdministrator() {
        if (!access.administers()) {
            throw new AccessDeniedException("Only administrators may do this");
        }
    }

    /** As it was taken from the address when the controller was found, so that both mean the same study. */
    private static String slug(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.containsKey("slug")
                ? String.valueOf(variables.get("slug"))
                : "";
    }
}
