package org.earshot.app.scripted;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Holds one request and sends it, always the same, until the server has answered it for good: as the page does. Lost
 * connections and replies that ask for patience are no answers.
 */
public final class Outbox {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final Transport wire;
    private final Duration patience;
    private final InstantSource clock;

    /** @param patience how long a request is repeated */
    public Outbox(Transport wire, Duration patience, InstantSource clock) {
        this.wire = wire;
        this.patience = patience;
        this.clock = clock;
    }

    /** @param times how often it was sent */
    public record Delivery(Reply reply, int times) {}

    /** @throws org.earshot.EarshotException if there was no answer for all the patience */
    public Delivery deliver(Request request) throws InterruptedException {
        long end = clock.millis() + patience.toMillis();
        Duration pause = PAUSE;
        String last;
        int times = 0;
        do {
            times++;
            try {
                Reply reply = wire.send(request);
                if (!reply.isForLater()) {
                    return new Delivery(reply, times);
                }
                last = "status " + reply.status();
            } catch (IOException e) {
                last = e.toString();
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        } while (clock.millis() < end);
        throw new UndeliverableException(request, last);
    }
}
