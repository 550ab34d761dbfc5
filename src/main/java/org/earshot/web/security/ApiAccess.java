package org.earshot.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.app.access.Downloads;
import org.earshot.app.account.ProgramAccess;
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

    private final ProgramAccess access;
    private final Downloads downloads;

    ApiAccess(ProgramAccess access, Downloads downloads) {
        this.access = access;
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
        access.require(AddressRights.of(request.getMethod(), pattern), slug(request));
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

    /** As it was taken from the address when the controller was found, so that both mean the same study. */
    private static String slug(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.containsKey("slug")
                ? String.valueOf(variables.get("slug"))
                : "";
    }
}
