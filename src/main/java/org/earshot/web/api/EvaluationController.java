package org.earshot.web.api;

import java.util.List;
import org.earshot.evaluation.Evaluation;
import org.earshot.web.Blinding;
import org.earshot.web.StudyResults;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the answers of a study say, for researchers. */
@RestController
class EvaluationController {

    private final StudyResults results;
    private final Blinding blinding;

    EvaluationController(StudyResults results, Blinding blinding) {
        this.results = results;
        this.blinding = blinding;
    }

    @GetMapping("/api/studies/{slug}/evaluation")
    ResponseEntity<Evaluation> evaluation(
            @PathVariable String slug, @RequestParam(defaultValue = "") List<String> include) {
        blinding.requireRevealed(slug);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(results.of(slug, IncludedSessions.parse(include)));
    }
}
