package org.earshot.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered when a request fails before or outside any controller: a problem document without the address. */
@RestController
@Hidden
class ErrorDocument implements ErrorController {

    /** Of an answer that is on its way already the server includes this before it cuts the connection; nothing may be added to it. */
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
        return response.isCommitted() ? ResponseEntity.internalServerError().build() : problem(request);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus known = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        String detail = known.is4xxClientError()
                ? "This request is not understood"
                : "Something went wrong inside Earshot. Nothing that was acknowledged is lost; please try again.";
        return ResponseEntity.status(known).body(ProblemDetail.forStatusAndDetail(known, detail));
    }
}
