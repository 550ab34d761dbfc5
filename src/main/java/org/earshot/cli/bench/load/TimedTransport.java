package org.earshot.cli.bench.load;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.app.scripted.Transport;

/** Measures what a participant waits for. */
record TimedTransport(Transport wire, AtomicReference<LoadWindow> window) implements Transport {

    @Override
    public Reply send(Request request) throws IOException {
        long start = System.nanoTime();
        try {
            Reply reply = wire.send(request);
            window.get().replied(request, reply, System.nanoTime() - start);
            return reply;
        } catch (IOException e) {
            window.get().failed();
            throw e;
        }
    }
}
