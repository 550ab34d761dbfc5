package org.earshot.model.npz;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.earshot.EarshotException;

/**
 * Named arrays in one file, as {@code numpy.savez} writes and {@code numpy.load} reads them.
 *
 * <pre>{@code
 * Map<String, NpyArray> arrays = Npz.read(Path.of("weights.npz"));
 * float[] bias = arrays.get("conv1.bias").floats();
 * }</pre>
 */
public final class Npz {

    private static final String SUFFIX = ".npy";
    private static final String ENDING = ".npz";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Npz() {}

    /** Reads a file; whatever is wrong with it is said in one {@link EarshotException} that names it. */
    public static Map<String, NpyArray> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new EarshotException("There is no file " + file, e);
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Reads a stream to its end and leaves it open; {@code name} stands in messages. */
    public static Map<String, NpyArray> read(InputStream in, String name) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        try {
            ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String array = entry.getName();
                if (array.endsWith(SUFFIX)) {
                    String key = array.substring(0, array.length() - SUFFIX.length());
                    arrays.put(key, NpyFormat.read(zip.readAllBytes(), name + ": array " + key));
                }
            }
        } catch (ZipException e) {
            throw new EarshotException(name + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new EarshotException("Cannot read " + name + ": " + e.getMessage(), e);
        }
        if (arrays.isEmpty()) {
            throw new EarshotException(name + " is not an .npz file: it holds no arrays");
        }
        return arrays;
    }

    /** Writes a file in one step: a reader sees the old one or the new one, never a part. Entries carry no time of day. */
    public static void write(Path file, Map<String, NpyArray> arrays) {
        try {
            Path partial = file.toAbsolutePath().resolveSibling(".partial-" + UUID.randomUUID() + ENDING);
            createFolder(partial);
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                    write(out, arrays);
                }
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new EarshotException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void createFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private static void write(OutputStream out, Map<String, NpyArray> arrays) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, NpyArray> array : arrays.entrySet()) {
            zip.putNextEntry(entry(array.getKey(), array.getValue()));
            NpyFormat.write(array.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** A stored entry needs its size and checksum beforehand. */
    private static ZipEntry entry(String name, NpyArray array) {
        CRC32 checksum = new CRC32();
        long[] size = {0};
        try {
            NpyFormat.write(array, new OutputStream() {
                @Override
                public void write(int b) {
                    checksum.update(b);
                    size[0]++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    checksum.update(bytes, from, length);
                    size[0] += length;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ZipEntry entry = new ZipEntry(name + SUFFIX);
        entry.setTimeLocal(EPOCH);
        entry.setSize(size[0]);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
