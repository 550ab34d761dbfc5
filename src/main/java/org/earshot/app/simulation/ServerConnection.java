package org.earshot.app.simulation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.app.scripted.Transport;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The way from inside the server to its own HTTP interface: past proxies, and past the limits for strangers. Safe for use by several
 * threads.
 */
@Component
class ServerConnection implements Transport {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Environment environment;
    private final InternalRequests own;

    /** Made when it is needed first: what it prepares for TLS takes time that the start need not spend. */
    private final SingletonSupplier<HttpClient> client = SingletonSupplier.of(() -> HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build());

    ServerConnection(Environment environment, InternalRequests own) {
        this.environment = environment;
        this.own = own;
    }

    /** Who is told to leave asks for nothing more. */
    @Override
    public Reply send(Request request) throws IOException {
        try {
            HttpResponse<byte[]> response = client.obtain().send(own(request), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), headers(response), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the run was stopped").initCause(e);
        }
    }

    private HttpRequest own(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address().resolve(request.path()))
                .timeout(TIMEOUT)
                .method(
                        request.method(),
                        request.body()
                                .map(HttpRequest.BodyPublishers::ofString)
                                .orElseGet(HttpRequest.BodyPublishers::noBody));
        own.header().forEach(builder::header);
        request.body().ifPresent(body -> builder.header("Content-Type", "application/json"));
        return builder.build();
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        return response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().getLast()));
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
}
