package org.earshot.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;
import org.earshot.model.AccuracyReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model decided about recordings, as it is kept in the data folder's cache.
 *
 * @param labels the class names in the order of the confusion matrix
 * @param at when it was measured
 */
record StoredDecisions(List<String> labels, Instant at, List<One> decisions) {

    private static final Logger LOG = LoggerFactory.getLogger(StoredDecisions.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param recording its id */
    record One(String recording, String truth, String decision) {}

    static StoredDecisions of(AccuracyReport report, Instant at) {
        return new StoredDecisions(
                report.labels(),
                at,
                report.decisions().stream()
                        .map(one -> new One(one.recording().id(), one.truth(), one.prediction()))
                        .toList());
    }

    /** Empty if there is none, or one that cannot be read: it can be measured again. */
    static Optional<StoredDecisions> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), StoredDecisions.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            LOG.warn("{} is left out: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Path part = Files.createTempFile(file.getParent(), ".", ".part");
            Files.write(part, JSON.writeValueAsBytes(this));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EarshotException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** With the recordings themselves, without those that are no longer there. */
    AccuracyReport report(DatasetLibrary.Listed dataset) {
        List<AccuracyReport.Decision> found = new ArrayList<>();
        for (One one : decisions) {
            Optional<Recording> recording = dataset.find(one.recording());
            recording.ifPresent(it -> found.add(new AccuracyReport.Decision(it, one.truth(), one.decision())));
        }
        return new AccuracyReport(labels, found);
    }
}
