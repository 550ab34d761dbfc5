package org.earshot.app.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;

/** Jobs of two steps that wait in between until they may go on. */
final class Counting implements JobHandler<Counting.Upto> {

    /** Names of instances, in the order in which they began a job. */
    static final List<String> BEGUN = new CopyOnWriteArrayList<>();

    private final String instance;
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile Consumer<RunningJob> then = job -> job.report("Counting", 2, 2);

    Counting(String instance) {
        this.instance = instance;
    }

    record Upto(int number) {}

    record Counted(String by, int number, String forWhom) {}

    @Override
    public JobKind kind() {
        return JobKind.MODEL_MEASUREMENT;
    }

    @Override
    public Class<Upto> parameters() {
        return Upto.class;
    }

    @Override
    public void run(Upto upto, RunningJob job) throws InterruptedException {
        BEGUN.add(instance);
        job.report("Counting", 1, 2);
        while (!goOn.await(20, TimeUnit.MILLISECONDS)) {
            Thread.sleep(200); // what is said in between is passed over
            job.report("Counting", 1, 2);
        }
        then.accept(job);
        job.keep(new Counted(instance, upto.number(), job.job().startedBy()));
    }

    Counting goOn() {
        goOn.countDown();
        return this;
    }

    Counting then(Consumer<RunningJob> what) {
        then = what;
        return this;
    }

    static boolean isBegun(Job job) {
        return job.done() == 1;
    }
}
