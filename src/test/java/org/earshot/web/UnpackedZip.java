package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A ZIP file unpacked by the system's unzip, which is nobody's of ours. */
public record UnpackedZip(Path folder) {

    /** @param into an empty folder */
    public static UnpackedZip of(byte[] zip, Path into) {
        try {
            Path file = Files.write(into.resolve("download.zip"), zip);
            assertThat(run(into, "unzip", "-t", file.toString())).contains("No errors detected");
            run(
                    into,
                    "unzip",
                    "-q",
                    file.toString(),
                    "-d",
                    into.resolve("unpacked").toString());
            try (Stream<Path> inside = Files.list(into.resolve("unpacked"))) {
                List<Path> folders = inside.toList();
                assertThat(folders).as("everything is in one folder").hasSize(1);
                return new UnpackedZip(folders.getFirst());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the folder, with slashes, sorted. */
    public List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end and gives what it says. */
    public static String run(Path folder, String... words) {
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
