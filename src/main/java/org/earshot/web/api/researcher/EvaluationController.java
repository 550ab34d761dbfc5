package org.earshot.web.api.researcher;

import java.util.List;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.app.results.StudyResults;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the answers of a study say, for researchers. */
@RestController
class EvaluationController {

    private final StudyResults results;

    EvaluationController(StudyResults results) {
        this.results = results;
    }

    @GetMapping("/api/studies/{slug}/evaluation")
    ResponseEntity<EvaluationDocument> evaluation(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(defaultValue = "on") String exclusions) {
        StudyAnalysis analysis = results.analysis(slug, IncludedSessions.parse(include), excluding(exclusions));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(EvaluationDocument.of(analysis, results));
    }

    private static boolean excluding(String exclusions) {
        return switch (exclusions) {
            case "on" -> true;
            case "off" -> false;
            default ->
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "exclusions knows 'on' and 'off', not '" + exclusions + "'");
        };
    }
}
