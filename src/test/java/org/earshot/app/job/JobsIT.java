package org.earshot.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.account.AuditEntry;
import org.earshot.app.job.Counting.Counted;
import org.earshot.app.job.Counting.Upto;
import org.earshot.database.DatabaseServer;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.database.job.JobState;
import org.earshot.database.job.JobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one database. */
class JobsIT {

    @TempDir
    static Path folder;

    private static DatabaseServer server;

    private final Counting one = new Counting("one");
    private final Counting other = new Counting("other");
    private final String subject = UUID.randomUUID().toString();
    private JobInstance first;
    private JobInstance second;

    @BeforeAll
    static void startDatabase() {
        server = DatabaseServer.start(new DataFolder(folder));
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        server.close();
    }

    @BeforeEach
    void start() {
        Counting.BEGUN.clear();
        first = JobInstance.start(server, one);
        second = JobInstance.start(server, other);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    void jobIsDoneOnceAndSeenFromBothInstances() throws InterruptedException {
        Job started = start(first);
        assertThatThrownBy(() -> start(second))
                .isInstanceOf(JobGoesOnException.class)
                .hasMessageContaining("'counting' goes on");
        await(second, Counting::isBegun);
        await(first, Counting::isBegun);
        one.goOn();
        other.goOn();
        Job ended = await(second, job -> job.state() == JobState.FINISHED);
        assertThat(ended.id()).isEqualTo(started.id());
        assertThat(ended.result(Counted.class)).contains(new Counted(Counting.BEGUN.getFirst(), 7, AuditEntry.SYSTEM));
        assertThat(Counting.BEGUN).hasSize(1);
        assertThat(first.jobs().latest(JobQueue.MEASUREMENT, subject)).contains(ended);
    }

    @Test
    void jobIsStoppedFromEitherInstance() throws InterruptedException {
        for (JobInstance asked : new JobInstance[] {first, second}) {
            start(first);
            asked.jobs().cancel(await(asked, Counting::isBegun));
            await(first, job -> job.state() == JobState.CANCELLED);
        }
    }

    /** Each instance does one of the queue at a time. */
    @Test
    void jobThatWaitsIsStoppedAtOnceAndNeverBegun() throws InterruptedException {
        for (String busy : List.of("a", "b")) {
            first.jobs().start(JobKind.MODEL_MEASUREMENT, subject + busy, "counting", new Upto(1));
        }
        while (Counting.BEGUN.size() < 2) {
            Thread.sleep(20);
        }
        Job waiting = start(second);
        first.jobs().cancel(waiting);
        assertThat(second.jobs().find(waiting.id()).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        one.goOn();
        other.goOn();
        TimeUnit.MILLISECONDS.sleep(1000);
        assertThat(Counting.BEGUN).hasSize(2);
    }

    @Test
    void otherInstanceBeginsAgainWhatAKilledOneWasAt() throws InterruptedException {
        start(first);
        await(first, Counting::isBegun);
        boolean onFirst = Counting.BEGUN.getFirst().equals("one");
        (onFirst ? first : second).cutOff();
        (onFirst ? other : one).goOn();
        Job ended = await(onFirst ? second : first, job -> job.state() == JobState.FINISHED);
        assertThat(ended.attempt()).isEqualTo(2);
        assertThat(Counting.BEGUN).containsExactlyInAnyOrder("one", "other");
        assertThat(ended.result(Counted.class).orElseThrow().by()).isEqualTo(onFirst ? "other" : "one");
    }

    /** Who took it over here says nothing more either, and so it is begun once again. */
    @Test
    void attemptThatWasTakenOverEndsWithoutAWord() throws InterruptedException {
        Job started = start(first);
        await(first, Counting::isBegun);
        Job takenOver =
                second.context().getBean(JobStore.class).begin(started.id()).orElseThrow();
        one.goOn();
        other.goOn();
        TimeUnit.MILLISECONDS.sleep(600);
        Job now = second.jobs().find(started.id()).orElseThrow();
        assertThat(now.attempt()).isEqualTo(takenOver.attempt());
        assertThat(now.isUnfinished()).isTrue();
        assertThat(await(second, job -> job.state() == JobState.FINISHED).attempt())
                .isEqualTo(3);
    }

    @Test
    void instanceThatShutsDownLeavesItsJobToTheOther() throws InterruptedException {
        start(first);
        await(first, Counting::isBegun);
        boolean onFirst = Counting.BEGUN.getFirst().equals("one");
        (onFirst ? other : one).goOn();
        (onFirst ? first : second).close();
        Job ended = await(onFirst ? second : first, job -> job.state() == JobState.FINISHED);
        assertThat(ended.result(Counted.class).orElseThrow().by()).isEqualTo(onFirst ? "other" : "one");
    }

    @Test
    void refusalIsKeptInWordsAndAFaultOfOursIsNotShown() throws InterruptedException {
        then(job -> {
            throw new EarshotException("There is nothing to count");
        });
        start(first);
        assertThat(await(first, job -> job.state() == JobState.FAILED).reasons())
                .containsExactly("There is nothing to count");
        then(job -> {
            throw new IllegalStateException("secret");
        });
        start(second);
        assertThat(await(
                                first,
                                job -> job.state() == JobState.FAILED
                                        && !job.reasons().getFirst().startsWith("There is"))
                        .reasons())
                .allMatch(reason -> reason.startsWith("Something went wrong inside Earshot"));
    }

    private void then(Consumer<RunningJob> what) {
        one.then(what).goOn();
        other.then(what).goOn();
    }

    private Job start(JobInstance instance) {
        return instance.jobs().start(JobKind.MODEL_MEASUREMENT, subject, "counting", new Upto(7));
    }

    private Job await(JobInstance instance, Predicate<Job> reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            Job job = instance.jobs().latest(JobQueue.MEASUREMENT, subject).orElseThrow();
            if (reached.test(job)) {
                return job;
            }
            assertThat(System.nanoTime()).as("still " + job).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
