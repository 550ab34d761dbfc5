package org.earshot.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder with all that a bench's server needs; deleted when closed.
 *
 * @param port that was free
 */
public record BenchFolder(Path folder, int port) implements AutoCloseable {

    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    public static BenchFolder make() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new BenchFolder(Files.createTempDirectory("earshot-bench"), free.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no temporary folder for the bench", e);
        }
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    public CopyOption overwrite() {
        return StandardCopyOption.REPLACE_EXISTING;
    }

    /** A server that is restarted often. */
    public ServerCommand restarted() {
        return ServerCommand.ofThis(
                ServerCommand.unpackedClassPath(folder.resolve("unpacked")), QUICK_START, port, data());
    }

    /** A server as {@code ./earshot run} starts it. */
    public ServerCommand lasting() {
        return ServerCommand.ofThis(ServerCommand.ownClassPath(), List.of(), port, data());
    }

    /** The same with a small heap. */
    public ServerCommand limited(int heapMebibytes) {
        return ServerCommand.ofThis(ServerCommand.ownClassPath(), List.of("-Xmx" + heapMebibytes + "m"), port, data());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
