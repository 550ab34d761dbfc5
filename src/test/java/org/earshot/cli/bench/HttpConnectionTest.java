package org.earshot.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void bodiesOfKnownAndUnknownLengthAreReadOverOneConnection() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/known", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/zipped", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(201, 0); // in chunks
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                out.write("{\"digit\":7}".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        try (HttpConnection connection = connection(server.getAddress().getPort())) {
            Reply known = connection.send(Request.put("/known", Map.of("answer", "7")));
            assertThat(known.text()).isEqualTo("{\"answer\":\"7\"}");
            Reply zipped = connection.send(Request.get("/zipped"));
            assertThat(zipped.status()).isEqualTo(201);
            assertThat(zipped.json().path("digit").asInt()).isEqualTo(7);
            assertThat(connection.send(Request.put("/known", Map.of())).text()).isEqualTo("{}");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void replyThatEndsInTheMiddleIsNone() throws IOException {
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        half.writeBytes("HTTP/1.1 200 \r\nContent-Length: 20\r\n\r\n{\"done\"".getBytes(StandardCharsets.US_ASCII));
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpConnection connection = connection(listener.getLocalPort())) {
            Thread.ofVirtual().start(() -> answerOnce(listener, half.toByteArray()));
            assertThatThrownBy(() -> connection.send(Request.get("/"))).isInstanceOf(IOException.class);
        }
    }

    private static void answerOnce(ServerSocket listener, byte[] reply) {
        try (Socket socket = listener.accept()) {
            socket.getInputStream().read(new byte[1000]);
            socket.getOutputStream().write(reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpConnection connection(int port) {
        return new HttpConnection(URI.create("http://127.0.0.1:" + port), TIMEOUT);
    }
}
