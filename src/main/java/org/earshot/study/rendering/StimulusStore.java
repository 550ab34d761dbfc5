package org.earshot.study.rendering;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import org.earshot.Sha256;
import org.earshot.study.version.VersionEntity;
import org.springframework.stereotype.Component;

/** Puts rendered stimuli into the database and finds their bytes. */
@Component
public class StimulusStore {

    private static final int ID_BYTES = 16;

    /** Any number that no other lock of the database has. */
    private static final long MEDIA_LOCK = 0x4d45444941L;

    /** A statement takes so many keys and no more. */
    private static final int AT_ONCE = 500;

    private final SampleRepository samples;
    private final StimulusRepository stimuli;
    private final MediaRepository media;
    private final HeadphoneItemRepository headphoneItems;

    StimulusStore(
            SampleRepository samples,
            StimulusRepository stimuli,
            MediaRepository media,
            HeadphoneItemRepository headphoneItems) {
        this.samples = samples;
        this.stimuli = stimuli;
        this.media = media;
        this.headphoneItems = headphoneItems;
    }

    /** All media first: Hibernate looks through everything that it holds whenever SQL is about to run, and there are no stimuli yet. */
    void store(VersionEntity version, RenderedStudy rendered) {
        alone();
        for (RenderedSample sample : rendered.samples()) {
            sample.stimuli().forEach(stimulus -> keep(stimulus.contentType(), stimulus.media()));
        }
        rendered.headphoneItems().forEach(item -> keep(RenderedHeadphoneItem.CONTENT_TYPE, item.media()));
        int ordinal = 1;
        for (RenderedSample sample : rendered.samples()) {
            SampleEntity stored = samples.save(new SampleEntity(version, ordinal++, sample));
            for (RenderedStimulus stimulus : sample.stimuli()) {
                stimuli.save(new StimulusEntity(stored, stimulus, id(stimulus.contentType(), stimulus.media())));
            }
        }
        int place = 1;
        for (RenderedHeadphoneItem item : rendered.headphoneItems()) {
            String sound = id(RenderedHeadphoneItem.CONTENT_TYPE, item.media());
            headphoneItems.save(new HeadphoneItemEntity(version.id(), place++, sound, item.answer()));
        }
    }

    /** Forgets what a draft's rendering consists of, but for media that something else shows as well. */
    void discard(long version) {
        alone();
        Set<String> shown = new TreeSet<>(stimuli.media(version));
        shown.addAll(headphoneItems.media(version));
        stimuli.deleteOf(version);
        samples.deleteOf(version);
        headphoneItems.deleteOf(version);
        shown.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(media::deleteUnused);
    }

    /** Until the transaction ends: else what one study stores could be what another one is just discarding. */
    private void alone() {
        media.lock(MEDIA_LOCK);
    }

    public Optional<Media> media(String id) {
        return media.findById(id).map(MediaEntity::toMedia);
    }

    /** Keeps what the network decides when it is given the stimuli themselves, by their ids. */
    public void keepNetworkAnswers(Map<Long, String> answers) {
        answers.forEach(stimuli::keepNetworkAnswer);
    }

    private void keep(String contentType, byte[] bytes) {
        media.keep(id(contentType, bytes), contentType, bytes);
    }

    /** Follows from what the browser gets, so that it tells nothing that the bytes do not tell. */
    private static String id(String contentType, byte[] bytes) {
        byte[] hash = Sha256.of((contentType + "\n").getBytes(StandardCharsets.UTF_8), bytes);
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }
}
