package org.earshot.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.app.job.Jobs;
import org.earshot.database.job.Job;
import org.earshot.database.job.JobKind;
import org.earshot.database.job.JobQueue;
import org.earshot.dataset.Layout;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/**
 * Imports data sets in the background: from a folder of the server, from an archive that was sent, or AudioMNIST from the web. One at a
 * time. What has finished keeps an {@link org.earshot.dataset.ImportReport}.
 */
@Service
public class DataImports {

    /** All imports are about the same: the installation's data sets. */
    private static final String SUBJECT = "datasets";

    private final Jobs jobs;
    private final AudioMnistFetch audioMnist;
    private final DataFolder data;

    DataImports(Jobs jobs, AudioMnistFetch audioMnist, DataFolder data) {
        this.jobs = jobs;
        this.audioMnist = audioMnist;
        this.data = data;
    }

    /** The import that goes on, or else the last one. */
    public Optional<Job> latest() {
        return jobs.latest(JobQueue.IMPORT, SUBJECT);
    }

    public boolean isRunning() {
        return jobs.unfinished(JobQueue.IMPORT, SUBJECT).isPresent();
    }

    /** Asks the import that goes on to end at its next step; what it has done so far stays. */
    public void stop() {
        jobs.unfinished(JobQueue.IMPORT, SUBJECT).ifPresent(jobs::cancel);
    }

    /** The fetch of AudioMNIST, to be asked how large it is. */
    public AudioMnistFetch audioMnist() {
        return audioMnist;
    }

    /** Starts to import a folder; refused while another import goes on. */
    public void importFolder(Layout layout, Path folder) {
        importFrom(new ImportJob.Source(layout.name(), folder.toString(), false), layout.name() + " from " + folder);
    }

    private void importFrom(ImportJob.Source source, String title) {
        jobs.start(JobKind.IMPORT, SUBJECT, title, source);
    }

    /** Starts to fetch AudioMNIST, or goes on with it; refused while another import goes on. */
    public void fetchAudioMnist() {
        jobs.start(
                JobKind.DOWNLOAD,
                SUBJECT,
                "AudioMNIST from " + audioMnist.address().getHost(),
                new DownloadJob.Address(audioMnist.address().toString()));
    }

    /**
     * Keeps an archive that somebody sends and starts to import what is in it; refused while another import goes on.
     *
     * @param archive a ZIP file's bytes; read to their end before this returns
     * @param name of the file, for people
     */
    public void importArchive(Layout layout, String name, InputStream archive) throws IOException {
        if (isRunning()) {
            throw new EarshotException("Another import goes on. Send the archive again when it is through.");
        }
        Path place = Files.createTempDirectory(data.folder("downloads"), "upload-");
        try {
            Files.copy(archive, place.resolve(ImportJob.ARCHIVE));
            importFrom(new ImportJob.Source(layout.name(), place.toString(), true), layout.name() + " from " + name);
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(place);
            throw e;
        }
    }
}
