package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked for below {@code /api} and {@code /media}; it would become the pages' "not found" otherwise. */
@RestController
@Hidden
class UnknownAddressController {

    @RequestMapping({"/api/**", "/media/**"})
    ResponseEntity<ProblemDetail> unknown() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(Problems.problem(
                        HttpStatus.NOT_FOUND,
                        "Unknown",
                        "There is nothing under this address, or not for this method"));
    }
}
