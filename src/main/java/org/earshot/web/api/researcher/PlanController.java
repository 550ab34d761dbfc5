package org.earshot.web.api.researcher;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.app.planning.PowerPlan;
import org.earshot.app.planning.SampleSizePlanning;
import org.earshot.chart.PowerChart;
import org.earshot.chart.StandaloneDrawing;
import org.earshot.export.PlanCsv;
import org.earshot.study.plan.SampleSizePlan;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The plans that are kept with a study. */
@RestController
@RequestMapping("/api/studies/{slug}/plans")
@Tag(name = "Researchers")
class PlanController {

    private final SampleSizePlanning planning;

    PlanController(SampleSizePlanning planning) {
        this.planning = planning;
    }

    @GetMapping
    @Operation(summary = "The plans kept with a study, the newest first")
    List<SampleSizePlan> list(@PathVariable String slug) {
        return planning.plans(slug);
    }

    @GetMapping("/{number}/plan.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, @PathVariable int number) {
        SampleSizePlan plan = find(slug, number);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        PlanCsv.table().write(csv, PlanCsv.rows(plan.assumptions(), plan.seed(), plan.result()));
        return file(slug, number, "csv", "text/csv; charset=utf-8; header=present", csv.toByteArray());
    }

    @GetMapping("/{number}/plan.svg")
    ResponseEntity<byte[]> svg(@PathVariable String slug, @PathVariable int number) {
        SampleSizePlan plan = find(slug, number);
        String svg = new StandaloneDrawing(
                        new PowerChart(PowerPlan.pointsOf(plan.result())).drawing("Plan " + number + " of " + slug),
                        "Power and expected interval width, plan " + number + " of " + slug,
                        List.of(),
                        "Simulated with the seed " + plan.seed()
                                + "; bars: 95% intervals of the simulation's own error.")
                .svg();
        return file(slug, number, "svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    private SampleSizePlan find(String slug, int number) {
        return list(slug).stream()
                .filter(plan -> plan.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The study '" + slug + "' has no plan " + number));
    }

    private static ResponseEntity<byte[]> file(String slug, int number, String ending, String type, byte[] bytes) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(slug + "-plan-" + number + "." + ending, StandardCharsets.US_ASCII)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
