package org.earshot.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 checksums of a folder's files, by their relative path, kept as {@code sha256sum -c} reads them. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    private static final int HEX_DIGITS = 64;

    private final Map<String, String> byPath = new TreeMap<>();

    static Checksums read(Path folder) throws IOException {
        Checksums checksums = new Checksums();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.length() > HEX_DIGITS + 2) {
                    checksums.byPath.put(line.substring(HEX_DIGITS + 2), line.substring(0, HEX_DIGITS));
                }
            }
        }
        return checksums;
    }

    boolean matches(String path, String checksum) {
        return checksum.equals(byPath.get(path));
    }

    void put(String path, String checksum) {
        byPath.put(path, checksum);
    }

    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        byPath.forEach((path, checksum) ->
                text.append(checksum).append("  ").append(path).append('\n'));
        Path part = folder.resolve("." + FILE + ".part");
        Files.writeString(part, text);
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
