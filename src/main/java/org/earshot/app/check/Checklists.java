package org.earshot.app.check;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.app.access.StudyAccess;
import org.earshot.audio.AudioFile;
import org.earshot.audio.Waveform;
import org.earshot.explanation.Loudness;
import org.earshot.study.plan.SampleSizePlans;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.StudyVersions;
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

    private final StudyVersions versions;
    private final Renderings renderings;
    private final AnsweredTrials answers;
    private final SampleSizePlans plans;
    private final StudyAccess access;

    /** By media, whose bytes never change. */
    private final Map<String, Measured> measured = new ConcurrentHashMap<>();

    Checklists(
            StudyVersions versions,
            Renderings renderings,
            AnsweredTrials answers,
            SampleSizePlans plans,
            StudyAccess access) {
        this.versions = versions;
        this.renderings = renderings;
        this.answers = answers;
        this.plans = plans;
        this.access = access;
    }

    private record Measured(Loudness.Level level, double seconds) {}

    /**
     * Of the latest version, for whoever may look at the study.
     *
     * @throws UnknownStudyException if the study may not be looked at
     */
    public Checklist of(String slug) {
        access.requireView(slug);
        Optional<Rendering> latest = renderings.latest(slug);
        Findings findings = new Findings(
                versions.configuration(slug),
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
        byte[] bytes = renderings.media(media).orElseThrow().bytes();
        Waveform wave = AudioFile.read(new ByteArrayInputStream(bytes), media);
        return new Measured(Loudness.measure(wave.samples()), wave.length() / (double) wave.sampleRate());
    }
}
