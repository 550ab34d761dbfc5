package org.earshot.app.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.app.job.Jobs;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.dataset.Recording;
import org.earshot.model.AccuracyReport;
import org.earshot.model.ModelCard;
import org.springframework.stereotype.Service;

/**
 * Measures models on data sets in the background, one at a time, as {@code ./earshot evaluate} does. What came of it is kept in the
 * data folder's cache, per network, data set and part.
 */
@Service
public class ModelEvaluations {

    /** All measurements are about the same: what the one open network is used for. */
    private static final String SUBJECT = "network";

    private final ModelMeasurements measurements;
    private final Jobs jobs;

    ModelEvaluations(ModelMeasurements measurements, Jobs jobs) {
        this.measurements = measurements;
        this.jobs = jobs;
    }

    /**
     * How often a model is right.
     *
     * @param outdated whether the data set's recordings have changed since
     */
    public record Measured(
            String model, String dataset, EvaluatedPart part, AccuracyReport report, Instant at, boolean outdated) {}

    /** The measurement that goes on, or else the last one. */
    public Optional<Job> latest() {
        return jobs.latest(JobQueue.MEASUREMENT, SUBJECT);
    }

    /** Asks the measurement that goes on to end at its next step; nothing of it is kept. */
    public void stop() {
        jobs.unfinished(JobQueue.MEASUREMENT, SUBJECT).ifPresent(jobs::cancel);
    }

    /** Starts to measure; refused while another measurement goes on. */
    public void start(ModelCard model, String dataset, EvaluatedPart part) {
        jobs.start(
                JobKind.MODEL_MEASUREMENT,
                SUBJECT,
                model.name() + " on " + part.title() + " of " + dataset,
                new ModelMeasurementJob.Asked(model.name(), dataset, part));
    }

    /** What was measured before, if anything was. */
    public Optional<Measured> find(ModelCard model, String dataset, EvaluatedPart part) {
        return measurements.find(model, dataset, part);
    }

    /** The recordings that a model would be measured on: of this part, with a label for its task. */
    public List<Recording> recordings(ModelCard model, DatasetLibrary.Listed dataset, EvaluatedPart part) {
        return measurements.recordings(model, dataset, part);
    }
}
