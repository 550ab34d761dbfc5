package org.earshot.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.earshot.evaluation.exclusion.ExcludedAnswers;
import org.earshot.export.Codebook;
import org.earshot.export.CsvTable;
import org.earshot.export.ParticipantsCsv;
import org.earshot.export.ResponsesCsv;
import org.earshot.export.StimuliCsv;
import org.earshot.study.AnsweredTrials;
import org.earshot.study.SessionFlag;
import org.earshot.study.Studies;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudySummary;
import org.earshot.study.UnknownStudyException;
import org.earshot.web.Blinding;
import org.earshot.web.StudyResults;
import org.springframework.http.ContentDisposition;
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
    private final AnsweredTrials trials;
    private final StudyResults results;
    private final Blinding blinding;

    ExportController(Studies studies, AnsweredTrials trials, StudyResults results, Blinding blinding) {
        this.studies = studies;
        this.trials = trials;
        this.results = results;
        this.blinding = blinding;
    }

    @GetMapping("/responses.csv")
    void responses(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            HttpServletResponse response)
            throws IOException {
        Set<SessionFlag> flags = IncludedSessions.parse(include);
        find(slug);
        blinding.requireRevealed(slug);
        ExcludedAnswers exclusions = results.analysis(slug, flags, true).exclusions();
        send(slug, ResponsesCsv.table(exclusions::of), rows -> trials.forEach(slug, flags, rows), response);
    }

    @GetMapping("/participants.csv")
    void participants(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> include,
            HttpServletResponse response)
            throws IOException {
        Set<SessionFlag> flags = IncludedSessions.parse(include);
        StudyConfiguration study = studies.configuration(find(slug).slug());
        send(
                slug,
                ParticipantsCsv.table(Codebook.questions(study)),
                rows -> trials.participants(slug, flags).forEach(rows),
                response);
    }

    @GetMapping("/stimuli.csv")
    void stimuli(@PathVariable String slug, HttpServletResponse response) throws IOException {
        find(slug);
        send(slug, StimuliCsv.table(), rows -> studies.stimuli(slug).forEach(rows), response);
    }

    @GetMapping("/codebook.json")
    ResponseEntity<Codebook> codebook(@PathVariable String slug) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(slug, "codebook.json"))
                .body(Codebook.of(studies.configuration(slug), find(slug).version()));
    }

    /** Before the first byte is sent, so that an unknown study is a problem document and not a broken file. */
    private StudySummary find(String slug) {
        return studies.find(slug).orElseThrow(() -> new UnknownStudyException(slug));
    }

    private static <T> void send(
            String slug, CsvTable<T> table, Consumer<Consumer<T>> rows, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv; charset=utf-8; header=present");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(slug, table.name()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        table.write(response.getOutputStream(), rows);
    }

    private static String attachment(String slug, String name) {
        return ContentDisposition.attachment()
                .filename(slug + "-" + name, StandardCharsets.US_ASCII)
                .build()
                .toString();
    }
}
