package org.earshot.app.job;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.earshot.EarshotException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * What takes seconds and a page computes for the eye alone: one after the other, so that participants are served meanwhile, and no more
 * than {@value #MOST_WAITING} wait. Safe for use by several threads.
 */
@Service
public class PageComputations implements DisposableBean {

    static final int MOST_WAITING = 200;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform()
                    .daemon()
                    .name("computation")
                    .priority(Thread.MIN_PRIORITY)
                    .factory());

    /** Cancelling the result takes the work out of the queue, or interrupts it. Fails where too many wait. */
    public <T> Future<T> start(Callable<T> work) {
        try {
            worker.purge(); // of what was cancelled meanwhile
            return worker.submit(work);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new EarshotException(
                    "Too many pages are being computed already; load this one again in a moment", e));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
