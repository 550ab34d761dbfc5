package org.earshot.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.earshot.DataFolder;
import org.earshot.dataset.fetch.AudioMnistFetch;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.stimulus.NetworkOnStimuli;
import org.earshot.stimulus.StimulusRenderer;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.simulated.StimulusClassifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every room may ask for. */
@Configuration(proxyBeanMethods = false)
class ApplicationBeans {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${earshot.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    DeviceChoice device(@Value("${earshot.device:auto}") String words) {
        return DeviceChoice.parse(words);
    }

    /** A mirror or a part of the set can take the place of the published archive. */
    @Bean
    AudioMnistFetch audioMnist(
            DataFolder data,
            @Value("${earshot.audiomnist.address:}") String address,
            @Value("${earshot.audiomnist.speakers:60}") int speakers,
            @Value("${earshot.audiomnist.recordings-of-each:500}") int recordings) {
        URI from = address.isBlank() ? AudioMnistFetch.PUBLISHED : URI.create(address.strip());
        return new AudioMnistFetch(from, data.path(), new AudioMnistFetch.Expected(speakers, recordings));
    }

    @Bean
    StudyRenderer studyRenderer(DataFolder data, DeviceChoice device) {
        return StimulusRenderer.in(data.path(), device);
    }

    @Bean
    StimulusClassifier stimulusClassifier(DataFolder data, DeviceChoice device) {
        return NetworkOnStimuli.in(data.path(), device);
    }
}
