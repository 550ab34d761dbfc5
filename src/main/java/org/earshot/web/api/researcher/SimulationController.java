package org.earshot.web.api.researcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.simulation.SimulatedRuns;
import org.earshot.app.simulation.SimulationProgress;
import org.earshot.app.study.StudyQueries;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.session.SessionErasure.Removed;
import org.earshot.study.simulated.SimulatedAnswering;
import org.earshot.study.simulated.Simulation;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.study.simulated.SimulationPlan.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Simulated participants: started, watched and deleted by researchers. */
@RestController
@RequestMapping("/api/studies/{slug}/simulations")
@Tag(name = "Researchers")
class SimulationController {

    private final StudyQueries studies;
    private final SimulatedRuns runs;

    SimulationController(StudyQueries studies, SimulatedRuns runs) {
        this.studies = studies;
        this.runs = runs;
    }

    /** @param seed none: the study's own */
    record SimulationRequest(
            @Nullable Integer participants,
            @Nullable String answering,
            @Nullable Double accuracy,
            @Nullable Map<String, Map<String, Double>> accuracies,
            @Nullable String pace,
            @Nullable Long seed) {

        private SimulationPlan plan(long studySeed) {
            if (participants == null) {
                throw new EarshotException("'participants' is missing");
            }
            Map<String, Object> way = new LinkedHashMap<>();
            way.put("answering", answering);
            way.put("accuracy", accuracy);
            way.put("accuracies", accuracies);
            String written = pace == null ? Pace.AT_ONCE.written() : pace;
            return new SimulationPlan(
                    participants,
                    SimulatedAnswering.read(way),
                    Pace.of(written)
                            .orElseThrow(() -> new EarshotException(
                                    "'pace' has to be 'at-once' or 'like-people', not '" + written + "'")),
                    seed == null ? studySeed : seed);
        }
    }

    /** @param state running, done, stopped (before the end) or interrupted (by a stop of the server) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RunDocument(
            int run,
            String state,
            int participants,
            Map<String, Object> answering,
            String pace,
            long seed,
            Instant startedAt,
            String startedBy,
            @Nullable Instant endedAt,
            @Nullable String problem,
            int sessions,
            int finished,
            int screenedOut,
            long answers,
            @Nullable ProgressDocument progress) {}

    record ProgressDocument(String stage, int done, int total) {}

    record RemovedDocument(int sessions, long answers) {

        static RemovedDocument of(Removed removed) {
            return new RemovedDocument(removed.sessions(), removed.answers());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Let simulated participants take the study",
            description = "answering: random; heard (with accuracy); model; accuracies (with accuracies:"
                    + " {CONDITION: {right, wrong}}). They are flagged and never count. GET tells how far they are.")
    RunDocument start(@PathVariable String slug, @RequestBody SimulationRequest request) {
        int run = runs.start(slug, plan(slug, request));
        return list(slug).stream()
                .filter(document -> document.run() == run)
                .findFirst()
                .orElseThrow();
    }

    private SimulationPlan plan(String slug, SimulationRequest request) {
        long seed = studies.publishedConfiguration(slug).samples().seed();
        try {
            return request.plan(seed);
        } catch (EarshotException e) {
            throw new RefusedException(Reason.DOES_NOT_FIT, String.valueOf(e.getMessage()));
        }
    }

    @GetMapping
    @Operation(summary = "The runs of simulated participants, the newest first")
    List<RunDocument> list(@PathVariable String slug) {
        Optional<SimulationProgress> running = runs.progress(slug);
        return runs.of(slug).stream()
                .map(run -> document(run, running.filter(progress -> progress.run() == run.number())))
                .toList();
    }

    @PostMapping("/stop")
    @Operation(summary = "Stop the run that is going on, if there is one")
    List<RunDocument> stop(@PathVariable String slug) {
        runs.stop(slug);
        return list(slug);
    }

    @DeleteMapping
    @Operation(
            summary = "Delete all simulated participants",
            description = "With everything they own, in one step; nobody else is touched.")
    RemovedDocument remove(@PathVariable String slug) {
        return RemovedDocument.of(runs.remove(slug));
    }

    @DeleteMapping("/{run}")
    @Operation(summary = "Delete the simulated participants of one run")
    RemovedDocument remove(@PathVariable String slug, @PathVariable int run) {
        return RemovedDocument.of(runs.remove(slug, run));
    }

    private static RunDocument document(Simulation run, Optional<SimulationProgress> progress) {
        return new RunDocument(
                run.number(),
                run.state(progress.isPresent()).written(),
                run.plan().participants(),
                run.plan().answering().fields(),
                run.plan().pace().written(),
                run.plan().seed(),
                run.startedAt(),
                run.startedBy(),
                run.endedAt().orElse(null),
                run.problem().orElse(null),
                run.tally().sessions(),
                run.tally().finished(),
                run.tally().screenedOut(),
                run.tally().answers(),
                progress.map(it -> new ProgressDocument(it.stage(), it.done(), it.total()))
                        .orElse(null));
    }
}
