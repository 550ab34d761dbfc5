package org.earshot.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.earshot.EarshotException;
import org.earshot.app.library.LongWork.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongWorkTest {

    private final LongWork<String> work = new LongWork<>("test");
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void stateSaysHowFarItIsAndWhatCameOfIt() throws InterruptedException {
        assertThat(work.state()).isEqualTo(new State.Idle<>());
        work.start("counting", this::twoSteps);
        await(state -> state instanceof State.Running<String> running && running.done() == 1);
        assertThat(work.state()).isEqualTo(new State.Running<>("counting", "Steps", 1, 2, false));
        goOn.countDown();
        await(state -> state.equals(new State.Done<>("counting", "counted")));
    }

    @Test
    void oneGoesOnAtATime() throws InterruptedException {
        work.start("counting", this::twoSteps);
        assertThatThrownBy(() -> work.start("other", steps -> "other"))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("'counting' goes on");
        goOn.countDown();
        await(state -> state instanceof State.Done);
        work.start("other", steps -> "other");
        await(state -> state.equals(new State.Done<>("other", "other")));
    }

    @Test
    void stopEndsItAtItsNextStep() throws InterruptedException {
        work.start("counting", this::twoSteps);
        await(state -> state instanceof State.Running<String> running && running.done() == 1);
        work.stop();
        assertThat(work.state()).isEqualTo(new State.Running<>("counting", "Steps", 1, 2, true));
        goOn.countDown();
        await(state -> state.equals(new State.Stopped<>("counting")));
    }

    @Test
    void refusalIsKeptInWordsAndAFaultOfOursIsNotShown() throws InterruptedException {
        work.start("counting", steps -> {
            throw new EarshotException("There is nothing to count");
        });
        await(state -> state.equals(new State.Failed<>("counting", List.of("There is nothing to count"))));
        work.start("counting", steps -> {
            throw new IllegalStateException("secret");
        });
        await(state -> state instanceof State.Failed<String> failed
                && failed.reasons().getFirst().startsWith("Something went wrong inside Earshot"));
    }

    private String twoSteps(LongWork.Steps steps) {
        steps.report("Steps", 1, 2);
        try {
            assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        steps.report("Steps", 2, 2);
        return "counted";
    }

    private void await(Predicate<State<String>> reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!reached.test(work.state())) {
            assertThat(System.nanoTime()).as("still " + work.state()).isLessThan(end);
            Thread.sleep(5);
        }
    }
}
