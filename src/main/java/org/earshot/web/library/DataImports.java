package org.earshot.web.library;

import java.nio.file.Path;
import org.earshot.dataset.ImportReport;
import org.earshot.dataset.Layout;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Imports data sets in the background: from a folder of the server, or AudioMNIST from the web. One at a time. */
@Service
public class DataImports implements DisposableBean {

    private final LongWork<ImportReport> work = new LongWork<>("data-import");
    private final DatasetLibrary datasets;
    private final AudioMnistFetch audioMnist;

    DataImports(DatasetLibrary datasets, AudioMnistFetch audioMnist) {
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

    @Override
    public void destroy() {
        work.close();
    }
}
