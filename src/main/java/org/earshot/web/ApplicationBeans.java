package org.earshot.web;

import java.nio.file.Path;
import java.time.Clock;
import org.earshot.DataFolder;
import org.earshot.lrp.DeviceChoice;
import org.earshot.stimulus.NetworkOnStimuli;
import org.earshot.stimulus.StimulusRenderer;
import org.earshot.study.StimulusClassifier;
import org.earshot.study.StudyRenderer;
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

    @Bean
    StudyRenderer studyRenderer(DataFolder data, DeviceChoice device) {
        return StimulusRenderer.in(data.path(), device);
    }

    @Bean
    StimulusClassifier stimulusClassifier(DataFolder data, DeviceChoice device) {
        return NetworkOnStimuli.in(data.path(), device);
    }
}
