package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.earshot.app.study.RunningStudies;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A study while it runs, for researchers. */
@RestController
@Tag(name = "Researchers")
class LiveController {

    private final RunningStudies running;

    LiveController(RunningStudies running) {
        this.running = running;
    }

    @GetMapping("/api/studies/{slug}/live")
    @Operation(
            summary = "Who is where, where people stop, how long things take, and what goes wrong",
            description =
                    "Tells nothing of agreement with the model, so that it is open for blinded studies. Durations are in"
                            + " seconds; test and simulated sessions are left out.")
    ResponseEntity<LiveDocument> live(@PathVariable String slug) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(LiveDocument.of(running.now(slug)));
    }
}
