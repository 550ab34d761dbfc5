package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever else is asked for below {@code /api} and {@code /media}; it would become the pages' "not found" otherwise. An address
 * that exists, asked with another method, is told apart from one that does not.
 */
@RestController
@Hidden
class UnknownAddressController {

    private final RequestMappingHandlerMapping mappings;

    UnknownAddressController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @RequestMapping({"/api/**", "/media/**"})
    ResponseEntity<ProblemDetail> unknown(HttpServletRequest request) {
        Set<String> allowed = allowed(request);
        if (allowed.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, allowed, "Unknown", "There is nothing under this address");
        }
        if (allowed.contains(request.getMethod())) {
            return answer(
                    HttpStatus.NOT_ACCEPTABLE,
                    allowed,
                    "Not acceptable",
                    "There is nothing of the types that 'Accept' asks for");
        }
        return answer(
                HttpStatus.METHOD_NOT_ALLOWED,
                allowed,
                "Wrong method",
                "This address is there for " + String.join(", ", allowed) + " only");
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, Set<String> allowed, String title, String detail) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            answer.allow(allowed.stream().map(HttpMethod::valueOf).toArray(HttpMethod[]::new));
        }
        return answer.body(Problems.problem(status, title, detail));
    }

    private Set<String> allowed(HttpServletRequest request) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> matches(info, request))
                .flatMap(info -> info.getMethodsCondition().getMethods().stream())
                .map(RequestMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** This controller's own mapping names no methods, and so adds none. */
    private static boolean matches(RequestMappingInfo info, HttpServletRequest request) {
        PathPatternsRequestCondition paths = Objects.requireNonNull(info.getPathPatternsCondition());
        return paths.getMatchingCondition(request) != null;
    }
}
