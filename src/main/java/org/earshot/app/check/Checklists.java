package org.earshot.app.check;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.audio.AudioFile;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Loudness;
import org.earshot.study.catalogue.Studies;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Component;

/** Makes checklists from what is stored. Safe for use by several threads. */
@Component
public class Checklists {

    private static final List<Check> CHECKS = List.of(
            StimulusChecks::prepared,
            StimulusChecks::silence,
            LoudnessCheck::of,
            StimulusChecks::classes,
            CandidatesCheck::of,
            DurationCheck::of,
            SetupChecks::participants,
            SetupChecks::languages,
            SetupChecks::completion,
            SetupChecks::consent,
            SetupChecks::sound,
            StimulusChecks::previewed);

    /** Beyond so many, what was measured is measured again. */
    private static final int MOST_KEPT = 10_000;

    private final Studies studies;
    private final Renderings renderings;
    private final AnsweredTrials answers;
    private final SampleSizePlans plans;

    /** By media, whose bytes never change. */
    private final Map<String, Measured> measured = new ConcurrentHashMap<>();

    Checklists(Studies studies, Renderings renderings, AnsweredTrials answers, SampleSizePlans plans) {
        this.studies = studies;
        this.renderings = renderings;
        this.answers = answers;
        this.plans = plans;
    }

    private record Measured(Loudness.Level level, double seconds) {}

    /**
     * Of the latest version.
     *
     * @throws UnknownStudyException if there is no such study
     */
    public Checklist of(String slug) {
        Optional<Rendering> latest = renderings.latest(slug);
        Findings findings = new Findings(
                studies.configuration(slug),
                latest,
                latest.map(this::sounds).orElse(List.of()),
                renderings
                        .published(slug)
                        .filter(published -> latest.isEmpty() || latest.get().version() != published.version())
                        .map(Rendering::configuration),
                TrialPace.of(answers, slug),
                plans.of(slug).stream().findFirst());
        return new Checklist(
                CHECKS.stream().flatMap(check -> check.of(findings).stream()).toList());
    }

    /** Those that are heard and not silent, measured. */
    public List<Sound> sounds(Rendering rendering) {
        return rendering.stimuli().stream()
                .filter(stimulus -> stimulus.kind() == RenderedStimulus.Kind.AUDIO && !stimulus.silent())
                .map(this::sound)
                .toList();
    }

    private Sound sound(PublishedStimulus stimulus) {
        if (measured.size() > MOST_KEPT) {
            measured.clear();
        }
        Measured found = measured.computeIfAbsent(stimulus.media(), this::measure);
        return new Sound(stimulus, found.level(), found.seconds());
    }

    private Measured measure(String media) {
        byte[] bytes = studies.media(media).orElseThrow().bytes();
        Waveform wave = AudioFile.read(new ByteArrayInputStream(bytes), media);
        return new Measured(Loudness.measure(wave.samples()), wave.length() / (double) wave.sampleRate());
    }
}
