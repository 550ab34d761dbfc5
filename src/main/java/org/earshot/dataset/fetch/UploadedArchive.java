package org.earshot.dataset.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.earshot.EarshotException;
import org.earshot.Progress;

/**
 * An archive of recordings that somebody has sent. Nothing of it is trusted: names may lead nowhere but into the folder, and what
 * unpacks to more than it may is refused, whatever sizes it tells.
 *
 * @param file a ZIP file
 * @param limits how much may be unpacked
 */
public record UploadedArchive(Path file, Limits limits) {

    private static final int BUFFER = 1 << 16;

    /** Sounds, and the tables that layouts read beside them. */
    private static final List<String> WANTED = List.of(".wav", ".flac", ".txt", ".csv");

    /**
     * @param entries files, at most
     * @param each bytes of one file, at most
     * @param together bytes of all files, at most
     */
    public record Limits(int entries, long each, long together) {

        /** 200,000 files of 16 MiB at most, 8 GiB in all. */
        public static final Limits USUAL = new Limits(200_000, 16L << 20, 8L << 30);
    }

    /**
     * Unpacks sounds and tables.
     *
     * @throws EarshotException if the archive is broken, leads out of the folder, is too large, or holds no sounds
     */
    public void unpack(Path folder, Progress progress) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> place(folder, entry));
            List<? extends ZipEntry> entries =
                    zip.stream().filter(UploadedArchive::isWanted).toList();
            if (entries.size() > limits.entries()) {
                throw new EarshotException("The archive holds more than " + limits.entries() + " files.");
            }
            if (entries.isEmpty()) {
                throw new EarshotException("The archive holds no WAV and no FLAC files.");
            }
            long left = limits.together();
            for (int done = 0; done < entries.size(); done++) {
                left -= unpack(zip, entries.get(done), place(folder, entries.get(done)), left);
                progress.report("Unpacking", done + 1, entries.size());
            }
        } catch (IOException e) {
            throw new EarshotException("The archive is no ZIP file, or it is broken: " + e.getMessage(), e);
        }
    }

    private static boolean isWanted(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean hidden = Stream.of(name.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__macosx"));
        return !entry.isDirectory() && !hidden && WANTED.stream().anyMatch(name::endsWith);
    }

    private static Path place(Path folder, ZipEntry entry) {
        try {
            Path place = folder.resolve(entry.getName()).normalize();
            if (!entry.getName().startsWith("/") && place.startsWith(folder) && !place.equals(folder)) {
                return place;
            }
        } catch (InvalidPathException e) {
            // Refused as those that lead elsewhere.
        }
        throw new EarshotException(
                "The archive is refused: '" + entry.getName() + "' would lie outside of its folder.");
    }

    /** How many bytes it was. */
    private long unpack(ZipFile zip, ZipEntry entry, Path place, long left) throws IOException {
        Files.createDirectories(place.getParent());
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(place)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                refuseTooMuch(entry, size, left);
                out.write(buffer, 0, count);
            }
        }
        return size;
    }

    private void refuseTooMuch(ZipEntry entry, long size, long left) {
        if (size > limits.each()) {
            throw new EarshotException("The archive is refused: '" + entry.getName() + "' unpacks to more than "
                    + (limits.each() >> 20) + " MiB, which no recording of a spoken digit has.");
        }
        if (size > left) {
            throw new EarshotException(
                    "The archive is refused: it unpacks to more than " + (limits.together() >> 20) + " MiB.");
        }
    }

    /** Where the recordings may begin: the folder, the only one within it, the only one within that, and so on. */
    public static List<Path> roots(Path folder) {
        List<Path> roots = new ArrayList<>(List.of(folder));
        for (List<Path> content = content(folder);
                content.size() == 1 && Files.isDirectory(content.getFirst());
                content = content(roots.getLast())) {
            roots.add(content.getFirst());
        }
        return roots;
    }

    private static List<Path> content(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        } catch (IOException e) {
            throw new EarshotException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
