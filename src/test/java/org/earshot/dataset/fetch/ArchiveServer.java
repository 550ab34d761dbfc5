package org.earshot.dataset.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves one file as the web does: with ranges, an ETag, and, when told so, connections that break. */
final class ArchiveServer implements AutoCloseable {

    private final HttpServer server;
    /** What was asked for by GET: the first byte of each request. */
    final List<Long> starts = new CopyOnWriteArrayList<>();

    byte[] content;
    String version = "\"1\"";
    /** The next so many answers end after {@link #breakAfter} bytes. */
    int breaks;

    int breakAfter = 1000;

    ArchiveServer(byte[] content) throws IOException {
        this.content = content;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/archive.zip", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/archive.zip");
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", version);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            return;
        }
        int start = start(exchange);
        starts.add((long) start);
        if (start > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + start + "-" + (content.length - 1) + "/" + content.length);
        }
        exchange.sendResponseHeaders(start > 0 ? 206 : 200, content.length - start);
        boolean broken = breaks-- > 0;
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content, start, broken ? Math.min(breakAfter, content.length - start) : content.length - start);
        } catch (IOException e) {
            // The body was cut off on purpose.
        }
        exchange.close();
    }

    private int start(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        String known = exchange.getRequestHeaders().getFirst("If-Range");
        return range == null || !version.equals(known) ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
