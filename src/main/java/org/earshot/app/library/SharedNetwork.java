package org.earshot.app.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.ModelCard;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The one network that researchers' pages have open. It is closed when another is asked for, and when nobody has asked for a while,
 * so that an idle server holds none in memory. Who uses it has it alone: the others wait in turn, so that however many pages ask,
 * one run goes on.
 */
@Component
public class SharedNetwork implements DisposableBean {

    private static final Duration IDLE = Duration.ofMinutes(3);
    private static final int LOOK_EVERY_SECONDS = 20;

    private final ModelLibrary models;
    private final DataFolder data;
    private final DeviceChoice device;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("idle-network").factory());
    private volatile Optional<Open> open = Optional.empty();
    private Instant lastUsed = Instant.EPOCH;

    SharedNetwork(ModelLibrary models, DataFolder data, DeviceChoice device, Clock clock) {
        this.models = models;
        this.data = data;
        this.device = device;
        this.clock = clock;
        var _ = watch.scheduleWithFixedDelay(
                this::closeIfIdle, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private record Open(ModelCard card, Explainer explainer) {}

    /**
     * Uses a model's network, opening it if another or none is open.
     *
     * @throws EarshotException if it cannot be opened, or if the thread is interrupted while it waits for its turn
     */
    <T> T use(ModelCard model, Function<Explainer, T> use) {
        takeTurn();
        try {
            lastUsed = clock.instant();
            return use.apply(opened(model));
        } finally {
            lastUsed = clock.instant();
            turn.unlock();
        }
    }

    /** The name of the open network, if one is. */
    Optional<String> openModel() {
        return open.map(one -> one.card().name());
    }

    /** Closes the network that nobody used for a while. */
    void closeIfIdle() {
        turn.lock();
        try {
            if (lastUsed.plus(IDLE).isBefore(clock.instant())) {
                close();
            }
        } finally {
            turn.unlock();
        }
    }

    private Explainer opened(ModelCard card) {
        if (open.filter(one -> one.card().equals(card)).isEmpty()) {
            close();
            Explainer explainer = models.read(card.name())
                    .map(model -> Explainer.open(model, data.folder("cache"), device))
                    .orElseThrow(() -> new EarshotException("The model " + card.name() + " is no longer there"));
            open = Optional.of(new Open(card, explainer));
        }
        return open.orElseThrow().explainer();
    }

    private void takeTurn() {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EarshotException("Stopped while waiting for the network", e);
        }
    }

    private void close() {
        open.ifPresent(one -> one.explainer().close());
        open = Optional.empty();
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
        turn.lock();
        try {
            close();
        } finally {
            turn.unlock();
        }
    }
}
