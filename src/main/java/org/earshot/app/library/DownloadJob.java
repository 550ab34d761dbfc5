package org.earshot.app.library;

import org.earshot.app.job.JobHandler;
import org.earshot.app.job.RunningJob;
import org.earshot.app.library.DownloadJob.Address;
import org.earshot.database.job.JobKind;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.springframework.stereotype.Component;

/** Fetches AudioMNIST from the web; what is loaded already is not loaded again. */
@Component
class DownloadJob implements JobHandler<Address> {

    private final AudioMnistFetch audioMnist;

    DownloadJob(AudioMnistFetch audioMnist) {
        this.audioMnist = audioMnist;
    }

    /** @param uri for people; it is loaded from where the instance that does it is set up to */
    record Address(String uri) {}

    @Override
    public JobKind kind() {
        return JobKind.DOWNLOAD;
    }

    @Override
    public Class<Address> parameters() {
        return Address.class;
    }

    @Override
    public void run(Address address, RunningJob job) {
        job.keep(audioMnist.run(job));
    }
}
