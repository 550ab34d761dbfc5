package org.earshot.cli.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.earshot.app.scripted.Reply;
import org.earshot.app.scripted.Request;
import org.earshot.app.scripted.Transport;
import org.jspecify.annotations.Nullable;

/**
 * One connection over HTTP/1.1 that is kept open between requests and made anew where it broke, as a browser has it. It blocks
 * its thread alone, so that thousands of them run on virtual threads. Not safe for use by several threads.
 */
public final class HttpConnection implements Transport, AutoCloseable {

    private static final int CHUNK_RADIX = 16;

    private final URI base;
    private final int timeoutMillis;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /**
     * @param base such as {@code http://127.0.0.1:8080}
     * @param timeout for the connection and for every wait for bytes
     */
    public HttpConnection(URI base, Duration timeout) {
        this.base = base;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Reply send(Request request) throws IOException {
        return send(request, Map.of());
    }

    /** @param headers besides those that every request has */
    public Reply send(Request request, Map<String, String> headers) throws IOException {
        boolean kept = socket != null;
        try {
            return exchange(request, headers);
        } catch (ClosedBeforeReply e) {
            if (!kept) {
                throw e;
            }
            // The server had closed it while it was idle, as it may; browsers do the same.
            return exchange(request, headers);
        }
    }

    private Reply exchange(Request request, Map<String, String> headers) throws IOException {
        try {
            Socket open = open();
            byte[] bytes = bytes(request, headers);
            InputStream from = in == null ? new BufferedInputStream(open.getInputStream()) : in;
            in = from;
            int first;
            try {
                open.getOutputStream().write(bytes);
                first = from.read();
            } catch (SocketException e) {
                throw new ClosedBeforeReply(e);
            }
            if (first < 0) {
                throw new ClosedBeforeReply(new EOFException("no reply"));
            }
            Reply reply = read((char) first, from);
            if (reply.header("connection").filter("close"::equalsIgnoreCase).isPresent()) {
                close();
            }
            return reply;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Socket open() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket();
            socket = open;
            open.setTcpNoDelay(true);
            open.setSoTimeout(timeoutMillis);
            open.connect(new InetSocketAddress(base.getHost(), base.getPort()), timeoutMillis);
        }
        return open;
    }

    private byte[] bytes(Request request, Map<String, String> headers) throws IOException {
        byte[] body = request.body().orElse("").getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder()
                .append(request.method() + " " + request.path() + " HTTP/1.1\r\n")
                .append("Host: " + base.getAuthority() + "\r\nAccept-Encoding: gzip\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!request.method().equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
            if (!headers.containsKey("Content-Type")) {
                head.append("Content-Type: application/json\r\n");
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private static Reply read(char first, InputStream from) throws IOException {
        String[] status = (first + line(from)).split(" ", 3);
        if (status.length < 2) {
            throw new IOException("this is no reply over HTTP");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(from); !line.isEmpty(); line = line(from)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = body(headers, from);
        return new Reply(Integer.parseInt(status[1]), headers, unzipped(headers, body));
    }

    private static byte[] body(Map<String, String> headers, InputStream from) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = chunk(from); size > 0; size = chunk(from)) {
                body.write(exactly(size, from));
                line(from);
            }
            line(from);
            return body.toByteArray();
        }
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")), from);
    }

    private static int chunk(InputStream from) throws IOException {
        return Integer.parseInt(line(from).split(";", 2)[0].strip(), CHUNK_RADIX);
    }

    private static byte[] exactly(int size, InputStream from) throws IOException {
        byte[] bytes = from.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the reply ended in the middle");
        }
        return bytes;
    }

    private static String line(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new EOFException("the reply ended in the middle");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unzipped(Map<String, String> headers, byte[] body) throws IOException {
        if (!headers.getOrDefault("content-encoding", "").equalsIgnoreCase("gzip")) {
            return body;
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unzipped.readAllBytes();
        }
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is given up in any case.
            }
        }
    }

    /** The connection ended before the first byte of a reply. */
    private static final class ClosedBeforeReply extends IOException {

        private static final long serialVersionUID = 1;

        private ClosedBeforeReply(IOException cause) {
            super(cause);
        }
    }
}
