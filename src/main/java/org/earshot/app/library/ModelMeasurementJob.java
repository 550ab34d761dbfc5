package org.earshot.app.library;

import org.earshot.EarshotException;
import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.library.ModelMeasurementJob.Asked;
import org.earshot.database.job.JobKind;
import org.earshot.model.ModelCard;
import org.springframework.stereotype.Component;

/** Measures models; what comes of it is kept in the data folder. */
@Component
class ModelMeasurementJob implements JobHandler<Asked> {

    private final ModelMeasurements measurements;
    private final ModelLibrary models;

    ModelMeasurementJob(ModelMeasurements measurements, ModelLibrary models) {
        this.measurements = measurements;
        this.models = models;
    }

    record Asked(String model, String dataset, EvaluatedPart part) {}

    @Override
    public JobKind kind() {
        return JobKind.MODEL_MEASUREMENT;
    }

    @Override
    public Class<Asked> parameters() {
        return Asked.class;
    }

    @Override
    public void run(Asked asked, RunningJob job) {
        ModelCard model = models.find(asked.model())
                .map(ModelLibrary.Entry::card)
                .orElseThrow(() -> new EarshotException("There is no model '" + asked.model() + "'."));
        measurements.measure(model, asked.dataset(), asked.part(), job);
    }
}
