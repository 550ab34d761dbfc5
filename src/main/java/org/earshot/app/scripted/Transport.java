package org.earshot.app.scripted;

import java.io.IOException;

/** The way to a server. It may lose requests and replies; whoever sends does not know which. */
@FunctionalInterface
public interface Transport {

    /** @throws IOException if no whole reply came back; the server may have done what was asked all the same */
    Reply send(Request request) throws IOException;
}
