package org.earshot.web.api.researcher;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.earshot.app.export.StudyExports;
import org.earshot.export.Codebook;
import org.earshot.export.PsychDsDataset;
import org.earshot.export.Selection;
import org.earshot.export.StudyFiles.StudyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of a study, streamed to researchers. */
@RestController
@RequestMapping("/api/studies/{slug}/export")
class ExportController {

    private final StudyExports exports;

    ExportController(StudyExports exports) {
        this.exports = exports;
    }

    @GetMapping("/responses.csv")
    void responses(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, exports.responses(slug, selection(include, version)), response);
    }

    @GetMapping("/participants.csv")
    void participants(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, exports.participants(slug, selection(include, version)), response);
    }

    @GetMapping("/stimuli.csv")
    void stimuli(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, exports.stimuli(slug, selection(List.of(), version)), response);
    }

    @GetMapping("/trials.csv")
    void trials(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, exports.trials(slug, selection(include, version)), response);
    }

    @GetMapping("/events.csv")
    void events(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, exports.events(slug, selection(include, version)), response);
    }

    @GetMapping("/codebook.json")
    ResponseEntity<Codebook> codebook(@PathVariable String slug) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, FileResponse.disposition(slug + "-codebook.json"))
                .body(exports.codebook(slug));
    }

    /** @param license SPDX identifier of the licence that the data are given under; empty: to be chosen later */
    @GetMapping("/psych-ds.zip")
    void psychDs(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String license,
            HttpServletResponse response)
            throws IOException {
        PsychDsDataset dataset = exports.psychDs(slug, selection(include, version), license);
        new FileResponse("application/zip", slug + "-psych-ds.zip").send(response, dataset::write);
    }

    private static Selection selection(List<String> include, @Nullable Integer version) {
        return new Selection(
                IncludedSessions.parse(include), version == null ? OptionalInt.empty() : OptionalInt.of(version));
    }

    private static <T> void send(String slug, StudyFile<T> file, HttpServletResponse response) throws IOException {
        new FileResponse(
                        "text/csv; charset=utf-8; header=present",
                        slug + "-" + file.table().name())
                .send(response, file::write);
    }
}
