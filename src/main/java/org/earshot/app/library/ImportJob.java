package org.earshot.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.library.ImportJob.Source;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.dataset.ImportReport;
import org.earshot.dataset.Layout;
import org.earshot.dataset.fetch.UploadedArchive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Imports recordings; doing it again changes nothing. */
@Component
class ImportJob implements JobHandler<Source> {

    static final String ARCHIVE = "archive.zip";

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final DatasetLibrary datasets;

    ImportJob(DatasetLibrary datasets) {
        this.datasets = datasets;
    }

    /**
     * Where recordings come from.
     *
     * @param layout its name
     * @param folder with the recordings, or where the archive was laid down
     * @param sent whether it is an archive that somebody has sent
     */
    record Source(String layout, String folder, boolean sent) {

        Path path() {
            return Path.of(folder);
        }
    }

    @Override
    public JobKind kind() {
        return JobKind.IMPORT;
    }

    @Override
    public Class<Source> parameters() {
        return Source.class;
    }

    @Override
    public void run(Source source, RunningJob job) {
        Layout layout = Layout.named(source.layout());
        Path folder = source.sent() ? unpacked(layout, source.path(), job) : source.path();
        ImportReport report =
                datasets.store().importFolder(layout, folder, (done, total) -> job.report("Importing", done, total));
        job.keep(report);
    }

    /** Unpacks it anew where an earlier attempt was interrupted. */
    private static Path unpacked(Layout layout, Path place, Progress progress) {
        if (!Files.exists(place.resolve(ARCHIVE))) {
            throw new EarshotException("The archive is no longer there. Send it again.");
        }
        Path unpacked = place.resolve("unpacked");
        new UploadedArchive(place.resolve(ARCHIVE), UploadedArchive.Limits.USUAL).unpack(unpacked, progress);
        Optional<Path> root = UploadedArchive.roots(unpacked).stream()
                .filter(each -> !layout.read(each).recordings().isEmpty())
                .findFirst();
        return root.orElseThrow(() -> new EarshotException(
                "The archive holds no recordings in the layout " + layout.name() + " (" + layout.pattern() + ")."));
    }

    @Override
    public void ended(Job job, Source source) {
        if (source.sent()) {
            deleteQuietly(source.path());
        }
    }

    private static void deleteQuietly(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", place, e.getMessage());
        }
    }
}
