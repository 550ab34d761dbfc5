package org.earshot.app.job;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Computations that take seconds and that a page waits for, one after the other, so that participants are served meanwhile. Safe
 * for use by several threads.
 */
@Service
public class BackgroundWork implements DisposableBean {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("computation")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /** Cancelling the result takes the work out of the queue, or interrupts it. */
    public <T> Future<T> start(Callable<T> work) {
        return worker.submit(work);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
