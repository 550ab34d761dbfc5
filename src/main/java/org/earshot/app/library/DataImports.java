package org.earshot.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.dataset.ImportReport;
import org.earshot.dataset.Layout;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.earshot.dataset.fetch.UploadedArchive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Imports data sets in the background: from a folder of the server, from an archive that was sent,
 * or AudioMNIST from the web. One at a time. */
@Service
public class DataImports implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DataImports.class);
    private static final String ARCHIVE = "archive.zip";

    private final LongWork<ImportReport> work = new LongWork<>("data-import");
    private final DatasetLibrary datasets;
    private final AudioMnistFetch audioMnist;
    private final DataFolder data;

    DataImports(DatasetLibrary datasets, AudioMnistFetch audioMnist, DataFolder data) {
        this.data = data;
        this.datasets = datasets;
        this.audioMnist = audioMnist;
    }

    public LongWork<ImportReport> work() {
        return work;
    }

    /** The fetch of AudioMNIST, to be asked how large it is. */
    public AudioMnistFetch audioMnist() {
        return audioMnist;
    }

    /** Starts to import a folder; refused while another import goes on. */
    public void importFolder(Layout layout, Path folder) {
        work.start(
                layout.name() + " from " + folder,
                steps -> datasets.store()
                        .importFolder(layout, folder, (done, total) -> steps.report("Importing", done, total)));
    }

    /** Starts to fetch AudioMNIST, or goes on with it; refused while another import goes on. */
    public void fetchAudioMnist() {
        work.start("AudioMNIST from " + audioMnist.address().getHost(), steps -> audioMnist.run(steps::report));
    }

    /**
     * Keeps an archive that somebody sends and starts to import what is in it; refused while another import goes on.
     *
     * @param archive a ZIP file's bytes; read to their end before this returns
     * @param name of the file, for people
     */
    public void importArchive(Layout layout, String name, InputStream archive) throws IOException {
        if (work.isRunning()) {
            throw new EarshotException("Another import goes on. Send the archive again when it is through.");
        }
        Path place = Files.createTempDirectory(data.folder("downloads"), "upload-");
        try {
            Files.copy(archive, place.resolve(ARCHIVE));
            work.start(layout.name() + " from " + name, steps -> importArchive(layout, place, steps));
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(place);
            throw e;
        }
    }

    private ImportReport importArchive(Layout layout, Path place, LongWork.Steps steps) {
        try {
            Path unpacked = place.resolve("unpacked");
            new UploadedArchive(place.resolve(ARCHIVE), UploadedArchive.Limits.USUAL).unpack(unpacked, steps::report);
            Path root = UploadedArchive.roots(unpacked).stream()
                    .filter(each -> !layout.read(each).recordings().isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new EarshotException("The archive holds no recordings in the layout "
                            + layout.name() + " (" + layout.pattern() + ")."));
            return datasets.store().importFolder(layout, root, (done, total) -> steps.report("Importing", done, total));
        } finally {
            deleteQuietly(place);
        }
    }

    private static void deleteQuietly(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", place, e.getMessage());
        }
    }

    @Override
    public void destroy() {
        work.close();
    }
}
