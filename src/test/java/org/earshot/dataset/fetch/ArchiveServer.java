package org.earshot.dataset.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves one file as the web does: with ranges, an ETag, and, when told so, connections that break. One request per connection. */
public final class ArchiveServer implements AutoCloseable {

    private static final int BREAK_AFTER = 1000;

    /** What was asked for by GET: the first byte of each request. */
    public final List<Long> starts = new CopyOnWriteArrayList<>();

    volatile byte[] content;
    volatile String version = "\"1\"";
    /** So many of the next answers end after a thousand bytes. */
    final AtomicInteger breaks = new AtomicInteger();

    /** While it is set, an answer waits after half of its bytes. */
    public volatile boolean held;

    private final ServerSocket server;

    public ArchiveServer(byte[] content) throws IOException {
        this.content = content;
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/archive.zip");
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // The client or the test is through.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String request = in.readLine();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
        }
        if (request == null) {
            return;
        }
        OutputStream out = socket.getOutputStream();
        if (!request.contains(" /archive.zip ")) {
            send(out, "404 Not Found", "", 0);
        } else if (request.startsWith("HEAD")) {
            send(out, "200 OK", "", content.length);
        } else {
            send(out, start(headers));
        }
    }

    private void send(OutputStream out, int start) throws IOException {
        starts.add((long) start);
        String range = "Content-Range: bytes " + start + "-" + (content.length - 1) + "/" + content.length + "\r\n";
        send(out, start > 0 ? "206 Partial Content" : "200 OK", start > 0 ? range : "", content.length - start);
        if (held) {
            int half = (content.length - start) / 2;
            out.write(content, start, half);
            out.flush();
            await();
            out.write(content, start + half, content.length - start - half);
            return;
        }
        boolean broken = breaks.getAndDecrement() > 0;
        out.write(content, start, broken ? Math.min(BREAK_AFTER, content.length - start) : content.length - start);
        out.flush();
    }

    private void await() {
        try {
            while (held && !server.isClosed()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(OutputStream out, String status, String more, int length) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\nConnection: close\r\nETag: " + version + "\r\n" + more
                + "Content-Length: " + length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private int start(Map<String, String> headers) {
        String range = headers.get("Range");
        return range == null || !version.equals(headers.get("If-Range"))
                ? 0
                : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
