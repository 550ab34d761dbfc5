package org.earshot.cli.bench.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bad network: it passes bytes on between participants and the server, but cuts some connections in the middle of a request
 * or of a response, and lets some wait. What is in flight when the server dies is lost as well.
 */
final class CuttingProxy implements AutoCloseable {

    private static final double CUT = 0.02;
    private static final double DELAY = 0.05;
    private static final int LONGEST_DELAY_MILLIS = 400;
    private static final int CONNECT_MILLIS = 2000;
    private static final int CHUNK = 16_384;

    private final ServerSocket listener;
    private final int serverPort;
    private final SplittableRandom random;
    private final AtomicInteger cutRequests = new AtomicInteger();
    private final AtomicInteger cutResponses = new AtomicInteger();
    private final AtomicInteger delays = new AtomicInteger();
    private volatile boolean calm;

    private CuttingProxy(ServerSocket listener, int serverPort, long seed) {
        this.listener = listener;
        this.serverPort = serverPort;
        this.random = new SplittableRandom(seed);
    }

    static CuttingProxy before(int serverPort, long seed) throws IOException {
        ServerSocket listener = new ServerSocket();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CHUNK);
        CuttingProxy proxy = new CuttingProxy(listener, serverPort, seed);
        Thread.ofVirtual().start(proxy::accept);
        return proxy;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** From now on it is a good network. */
    void calmDown() {
        calm = true;
    }

    int cutRequests() {
        return cutRequests.get();
    }

    int cutResponses() {
        return cutResponses.get();
    }

    int delays() {
        return delays.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException e) {
                // Closed, or one connection less.
            }
        }
    }

    private void connect(Socket client) {
        Socket server = new Socket();
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort), CONNECT_MILLIS);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            SplittableRandom up = split();
            SplittableRandom down = split();
            Thread.ofVirtual().start(() -> pass(client, server, up, cutRequests));
            pass(server, client, down, cutResponses);
        } catch (IOException e) {
            close(client, server);
        }
    }

    private synchronized SplittableRandom split() {
        return random.split();
    }

    private void pass(Socket from, Socket to, SplittableRandom chance, AtomicInteger cuts) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
                if (!calm && chance.nextDouble() < DELAY) {
                    delays.incrementAndGet();
                    Thread.sleep(chance.nextInt(LONGEST_DELAY_MILLIS));
                }
                if (!calm && chance.nextDouble() < CUT) {
                    cuts.incrementAndGet();
                    out.write(chunk, 0, chance.nextInt(size));
                    break;
                }
                out.write(chunk, 0, size);
            }
        } catch (IOException e) {
            // One end is gone: the other one learns it below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(from, to);
    }

    private static void close(Socket... sockets) {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone already.
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
