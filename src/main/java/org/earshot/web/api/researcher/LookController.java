package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.earshot.app.results.Blinding;
import org.earshot.study.blinding.Look;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at the results of a blinded study before it was closed. */
@RestController
@Tag(name = "Researchers")
class LookController {

    private final Blinding blinding;

    LookController(Blinding blinding) {
        this.blinding = blinding;
    }

    @GetMapping("/api/studies/{slug}/looks")
    @Operation(
            summary = "Looks at the results of a blinded study, the earliest first",
            description = "A look is taken by ?look=REASON on whatever shows results.")
    List<Look> looks(@PathVariable String slug) {
        return blinding.looks(slug);
    }
}
