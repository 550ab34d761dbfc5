package org.earshot.dataset.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.earshot.EarshotException;
import org.earshot.Progress;

/**
 * The recordings and the speaker table out of AudioMNIST's archive; nothing else of it is unpacked, and what an entry is called
 * cannot lead out of the folder.
 */
final class Unpacking {

    private static final Pattern WANTED =
            Pattern.compile("(?:.*/)?data/(?<place>[0-9]{2}/[0-9]_[0-9]{2}_[0-9]{1,6}\\.wav|audioMNIST_meta\\.txt)");

    /** No recording of a second or so is larger: what claims to be is no recording. */
    private static final long LARGEST = 16L << 20;

    private final Path archive;
    private final Path folder;

    Unpacking(Path archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** @throws EarshotException if the archive is broken or holds nothing of AudioMNIST */
    void run(Progress progress) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> wanted = zip.stream()
                    .filter(entry -> WANTED.matcher(entry.getName()).matches())
                    .toList();
            if (wanted.isEmpty()) {
                throw new EarshotException(archive + " holds no data/SS/DIGIT_SS_TAKE.wav: it is not AudioMNIST");
            }
            for (int done = 0; done < wanted.size(); done++) {
                unpack(zip, wanted.get(done));
                progress.report("Unpacking", done + 1, wanted.size());
            }
        } catch (IOException e) {
            throw new EarshotException(archive + " is broken (" + e.getMessage() + "). Delete it to load it again", e);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        Matcher name = WANTED.matcher(entry.getName());
        if (!name.matches() || entry.getSize() > LARGEST) {
            throw new IOException(entry.getName() + " is larger than any recording");
        }
        Path file = folder.resolve("data").resolve(name.group("place"));
        if (Files.exists(file) && Files.size(file) == entry.getSize()) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
