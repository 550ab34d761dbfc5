package org.earshot.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.planning.SampleSizePlanJob.Asked;
import org.earshot.database.job.JobKind;
import org.earshot.evaluation.planning.PlannedComparison;
import org.earshot.evaluation.planning.PowerPoint;
import org.earshot.evaluation.planning.PowerSimulation;
import org.springframework.stereotype.Component;

/** Simulates studies of several sizes; the seed makes the result the same every time. */
@Component
class SampleSizePlanJob implements JobHandler<Asked> {

    /** @param participants in ascending order */
    record Asked(PlannedComparison comparison, List<Integer> participants, long seed) {}

    /** @param rows see {@link PowerPlan#rows} */
    record Outcome(List<Map<String, Object>> rows) {}

    @Override
    public JobKind kind() {
        return JobKind.SAMPLE_SIZE_PLAN;
    }

    @Override
    public Class<Asked> parameters() {
        return Asked.class;
    }

    @Override
    public void run(Asked asked, RunningJob job) {
        PowerSimulation simulation = new PowerSimulation(asked.comparison(), asked.seed());
        List<PowerPoint> points = new ArrayList<>();
        for (int participants : asked.participants()) {
            job.report(
                    "Numbers of participants simulated",
                    points.size(),
                    asked.participants().size());
            points.add(simulation.of(participants));
        }
        job.keep(new Outcome(PowerPlan.rows(points)));
    }
}
