package org.earshot.app.simulation;

import org.earshot.EarshotException;
import org.earshot.app.scripted.HttpConnection;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.app.scripted.Transport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The way from inside the server to its own HTTP interface: past proxies, and past the limits for strangers. */
@Component
class ServerConnection {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Environment environment;
    private final InternalRequests own;

    ServerConnection(Environment environment, InternalRequests own) {
        this.environment = environment;
        this.own = own;
    }

    /** A connection of one participant. */
    Connection connect() {
        return new Connection(new HttpConnection(address(), TIMEOUT), own.header());
    }

    private URI address() {
        if (environment.getProperty("server.ssl.enabled", Boolean.class, false)
                || environment.containsProperty("server.ssl.bundle")) {
            throw new EarshotException(
                    "Simulated participants speak plain HTTP with the server itself; this one only takes TLS. Let a proxy do"
                            + " the encryption.");
        }
        String port = environment.getRequiredProperty("local.server.port");
        return URI.create("http://" + host() + ":" + port);
    }

    private String host() {
        String bound = environment.getProperty("server.address", "127.0.0.1");
        try {
            InetAddress address = InetAddress.getByName(bound);
            String reached = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
            return reached.contains(":") ? "[" + reached + "]" : reached;
        } catch (IOException e) {
            throw new EarshotException("The server's own address '" + bound + "' is unknown", e);
        }
    }

    record Connection(HttpConnection http, Map<String, String> headers) implements Transport, AutoCloseable {

        /** Who is told to leave asks for nothing more. */
        @Override
        public Reply send(Request request) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the run was stopped");
            }
            return http.send(request, headers);
        }

        @Override
        public void close() {
            http.close();
        }
    }
}
