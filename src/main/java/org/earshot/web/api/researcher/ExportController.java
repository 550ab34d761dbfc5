package org.earshot.web.api.researcher;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.earshot.EarshotException;
import org.earshot.app.results.Blinding;
import org.earshot.export.Codebook;
import org.earshot.export.PsychDs;
import org.earshot.export.PsychDsDataset;
import org.earshot.export.Selection;
import org.earshot.export.StudyFiles;
import org.earshot.export.StudyFiles.StudyFile;
import org.earshot.study.catalogue.Studies;
import org.earshot.study.records.PublishedVersions;
import org.earshot.study.version.UnknownStudyException;
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

    private final Studies studies;
    private final PublishedVersions versions;
    private final StudyFiles files;
    private final PsychDs psychDs;
    private final Blinding blinding;

    ExportController(
            Studies studies, PublishedVersions versions, StudyFiles files, PsychDs psychDs, Blinding blinding) {
        this.studies = studies;
        this.versions = versions;
        this.files = files;
        this.psychDs = psychDs;
        this.blinding = blinding;
    }

    @GetMapping("/responses.csv")
    void responses(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        Selection selection = revealed(slug, include, version);
        send(slug, files.responses(slug, selection), response);
    }

    @GetMapping("/participants.csv")
    void participants(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, files.participants(slug, selection(slug, include, version)), response);
    }

    @GetMapping("/stimuli.csv")
    void stimuli(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(slug, files.stimuli(slug, selection(slug, List.of(), version)), response);
    }

    @GetMapping("/trials.csv")
    void trials(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        Selection selection = revealed(slug, include, version);
        send(slug, files.trials(slug, selection), response);
    }

    @GetMapping("/events.csv")
    void events(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        Selection selection = revealed(slug, include, version);
        send(slug, files.events(slug, selection), response);
    }

    @GetMapping("/codebook.json")
    ResponseEntity<Codebook> codebook(@PathVariable String slug) {
        checkKnown(slug);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, FileResponse.disposition(slug + "-codebook.json"))
                .body(files.codebook(slug));
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
        PsychDsDataset dataset = psychDs.dataset(slug, revealed(slug, include, version), license);
        new FileResponse("application/zip", slug + "-psych-ds.zip").send(response, dataset::write);
    }

    /** Before the first byte is sent, so that what is unknown is a problem document and not a broken file. */
    private Selection selection(String slug, List<String> include, @Nullable Integer version) {
        checkKnown(slug);
        if (version != null && versions.of(slug).stream().noneMatch(known -> known.number() == version)) {
            throw new EarshotException("The study '" + slug + "' has no published version " + version + ".");
        }
        return new Selection(
                IncludedSessions.parse(include), version == null ? OptionalInt.empty() : OptionalInt.of(version));
    }

    /** The same for files that hold answers, which may have to stay hidden until the study is closed. */
    private Selection revealed(String slug, List<String> include, @Nullable Integer version) {
        Selection selection = selection(slug, include, version);
        blinding.requireRevealed(slug);
        return selection;
    }

    private void checkKnown(String slug) {
        if (studies.find(slug).isEmpty()) {
            throw new UnknownStudyException(slug);
        }
    }

    private static <T> void send(String slug, StudyFile<T> file, HttpServletResponse response) throws IOException {
        new FileResponse(
                        "text/csv; charset=utf-8; header=present",
                        slug + "-" + file.table().name())
                .send(response, file::write);
    }
}
