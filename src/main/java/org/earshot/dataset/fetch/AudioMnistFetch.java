package org.earshot.dataset.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.ImportReport;
import org.earshot.dataset.Layout;

/**
 * The full public AudioMNIST: 60 speakers with 500 recordings each. Everything that is on the way lies in {@code downloads} of the
 * app's data folder, so that an interrupted fetch goes on; it is deleted when the import is through.
 */
public final class AudioMnistFetch {

    /** Where the authors publish it. */
    public static final URI PUBLISHED =
            URI.create("https://github.com/soerenab/AudioMNIST/archive/refs/heads/master.zip");

    private static final Layout LAYOUT = Layout.named("audiomnist");
    private static final int MEBIBYTE = 1 << 20;
    /** The archive itself, what it unpacks to (about twice as much), and the imported copy. */
    private static final int TIMES_THE_ARCHIVE = 5;

    private static final int SHOWN = 5;

    private final URI address;
    private final Path data;
    private final Path downloads;
    private final Expected expected;
    private final ToLongFunction<Path> freeSpace;
    private final Duration pause;

    /**
     * How much has to be there.
     *
     * @param speakers numbered from 01
     * @param recordings of each
     */
    public record Expected(int speakers, int recordings) {

        public static final Expected PUBLISHED = new Expected(60, 500);
    }

    public AudioMnistFetch(URI address, Path data) {
        this(address, data, Expected.PUBLISHED);
    }

    /** @param expected what must be there, for a copy that does not have all speakers */
    public AudioMnistFetch(URI address, Path data, Expected expected) {
        this(address, data, expected, AudioMnistFetch::usableSpace, Duration.ofSeconds(1));
    }

    AudioMnistFetch(URI address, Path data, Expected expected, ToLongFunction<Path> freeSpace, Duration pause) {
        this.address = address;
        this.data = data;
        this.downloads = data.resolve("downloads");
        this.expected = expected;
        this.freeSpace = freeSpace;
        this.pause = pause;
    }

    /**
     * What a fetch would take.
     *
     * @param archive the archive's size in bytes; empty if the server does not tell
     * @param present bytes of it that are loaded already
     * @param needed bytes that must be free meanwhile; 0 if the size is not known
     * @param free bytes on the data folder's disk
     */
    public record Outlook(OptionalLong archive, long present, long needed, long free) {

        public boolean fits() {
            return free >= needed;
        }
    }

    public URI address() {
        return address;
    }

    public Expected expected() {
        return expected;
    }

    /** Whether an earlier fetch was interrupted, so that the next one goes on. */
    public boolean hasBegun() {
        return download().present() > 0;
    }

    /**
     * Asks the server how large the archive is, and the disk how much is free.
     *
     * @throws EarshotException if the server cannot be reached or has no such file
     */
    public Outlook outlook() {
        try {
            Files.createDirectories(downloads);
        } catch (IOException e) {
            throw new EarshotException("The folder " + downloads + " cannot be made: " + e, e);
        }
        ArchiveDownload download = download();
        OptionalLong size = download.size();
        long present = download.present();
        long needed = Math.max(0, TIMES_THE_ARCHIVE * size.orElse(0) - present);
        return new Outlook(size, present, needed, freeSpace.applyAsLong(downloads));
    }

    /**
     * Downloads, checks and imports. Repeating it after an interruption goes on; repeating it when all is imported loads
     * everything again and changes nothing.
     *
     * @throws EarshotException if there is too little space, the server cannot be reached, or recordings are missing; then nothing
     *     is imported
     */
    public ImportReport run(Progress progress) {
        try {
            Files.createDirectories(downloads);
            Path archive = archive();
            Path unpacked = downloads.resolve("audiomnist");
            load(progress);
            new Unpacking(archive, unpacked).run(progress);
            progress.report("Checking that all recordings are there", 0, 0);
            check(LAYOUT.read(unpacked));
            ImportReport report = DatasetStore.open(data)
                    .importFolder(LAYOUT, unpacked, (done, total) -> progress.report("Importing", done, total));
            delete(unpacked);
            Files.delete(archive);
            return report;
        } catch (IOException e) {
            throw new EarshotException("The fetch into " + downloads + " failed: " + e, e);
        }
    }

    private Path archive() {
        return downloads.resolve("audiomnist.zip");
    }

    private ArchiveDownload download() {
        return new ArchiveDownload(address, archive(), pause);
    }

    private void load(Progress progress) {
        Outlook outlook = outlook();
        if (!outlook.fits()) {
            throw new EarshotException(
                    "AudioMNIST needs about %,d MiB in %s while it is imported; there are %,d MiB free"
                            .formatted(outlook.needed() / MEBIBYTE, data, outlook.free() / MEBIBYTE));
        }
        int total = (int) (outlook.archive().orElse(0) / MEBIBYTE);
        int[] told = {-1};
        download().run(loaded -> {
            int mebibytes = (int) (loaded / MEBIBYTE);
            if (mebibytes != told[0]) {
                told[0] = mebibytes;
                progress.report("Downloading (MiB)", mebibytes, total);
            }
        });
    }

    private void check(Dataset found) {
        Map<String, Long> bySpeaker = found.recordings().stream()
                .collect(Collectors.groupingBy(
                        recording -> recording.speaker().id(), TreeMap::new, Collectors.counting()));
        List<String> faults = new ArrayList<>();
        for (int number = 1; number <= expected.speakers(); number++) {
            String speaker = "%02d".formatted(number);
            long recordings = bySpeaker.getOrDefault(speaker, 0L);
            if (recordings != expected.recordings()) {
                faults.add(
                        "speaker " + speaker + " has " + recordings + " of " + expected.recordings() + " recordings");
            }
        }
        if (!faults.isEmpty()) {
            String more = faults.size() > SHOWN ? " and " + (faults.size() - SHOWN) + " more" : "";
            throw new EarshotException("The archive from " + address + " is not the whole AudioMNIST: "
                    + String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size()))) + more
                    + ". Nothing was imported");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long usableSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new EarshotException("The free space of " + folder + " cannot be told: " + e, e);
        }
    }
}
