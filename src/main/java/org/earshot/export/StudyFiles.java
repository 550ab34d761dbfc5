package org.earshot.export;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.earshot.study.blinding.Looks;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.records.ObservedEvent;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlannedTrial;
import org.earshot.study.records.PublishedVersions;
import org.earshot.study.records.SessionRecordQuery;
import org.earshot.study.version.StudyVersions;
import org.springframework.stereotype.Service;

/** The CSV files of studies, each with its rows. Streams; safe for use by several threads. */
@Service
public class StudyFiles {

    private final StudyVersions studies;
    private final PublishedVersions versions;
    private final AnsweredTrials answers;
    private final SessionRecordQuery records;
    private final Looks looks;

    public StudyFiles(
            StudyVersions studies,
            PublishedVersions versions,
            AnsweredTrials answers,
            SessionRecordQuery records,
            Looks looks) {
        this.studies = studies;
        this.versions = versions;
        this.answers = answers;
        this.records = records;
        this.looks = looks;
    }

    /** A file and where its rows come from; to be written once. */
    public record StudyFile<T>(CsvTable<T> table, Consumer<Consumer<T>> rows) {

        /** @see CsvTable#write */
        public void write(OutputStream out) {
            table.write(out, rows);
        }
    }

    /** All files of the selection, in the order of the codebook. */
    public List<StudyFile<?>> all(String slug, Selection selection) {
        return List.of(
                responses(slug, selection),
                participants(slug, selection),
                stimuli(slug, selection),
                trials(slug, selection),
                events(slug, selection));
    }

    public StudyFile<AnsweredTrial> responses(String slug, Selection selection) {
        StreamedExclusions exclusions = new StreamedExclusions(
                studies.publishedConfiguration(slug).exclusions(), answers, slug, selection.flags());
        return new StudyFile<>(
                ResponsesCsv.table(exclusions::of),
                rows -> exclusions.forEach(only(rows, selection, AnsweredTrial::studyVersion)));
    }

    public StudyFile<ParticipantRecord> participants(String slug, Selection selection) {
        return new StudyFile<>(
                ParticipantsCsv.table(AskedQuestions.of(configurations(slug))),
                rows -> answers.forEachParticipant(
                        slug, selection.flags(), only(rows, selection, ParticipantRecord::studyVersion)));
    }

    public StudyFile<VersionedStimulus> stimuli(String slug, Selection selection) {
        return new StudyFile<>(
                StimuliCsv.table(),
                rows -> versions.of(slug).stream()
                        .filter(version -> selection.includes(version.number()))
                        .flatMap(version -> versions.stimuli(slug, version.number()).stream()
                                .map(stimulus -> new VersionedStimulus(version.number(), stimulus)))
                        .forEach(rows));
    }

    public StudyFile<PlannedTrial> trials(String slug, Selection selection) {
        return new StudyFile<>(
                TrialsCsv.table(),
                rows -> records.forEachTrial(
                        slug, selection.flags(), only(rows, selection, PlannedTrial::studyVersion)));
    }

    public StudyFile<ObservedEvent> events(String slug, Selection selection) {
        return new StudyFile<>(
                EventsCsv.table(),
                rows -> records.forEachEvent(
                        slug, selection.flags(), only(rows, selection, ObservedEvent::studyVersion)));
    }

    public Codebook codebook(String slug) {
        StudyConfiguration latest = studies.configuration(slug);
        int version = studies.latestNumber(slug);
        List<StudyConfiguration> configurations = configurations(slug);
        boolean blinded = configurations.stream().anyMatch(StudyConfiguration::blinded);
        return Codebook.of(
                latest, version, AskedQuestions.of(configurations), new BlindingNotes(blinded, looks.of(slug)));
    }

    /** Of the published versions in their order; of a draft if it was never published. */
    private List<StudyConfiguration> configurations(String slug) {
        List<StudyConfiguration> published = versions.of(slug).stream()
                .map(version -> version.configuration())
                .toList();
        return published.isEmpty() ? List.of(studies.configuration(slug)) : published;
    }

    private static <T> Consumer<T> only(Consumer<T> rows, Selection selection, ToIntFunction<T> version) {
        Predicate<T> included = row -> selection.includes(version.applyAsInt(row));
        return row -> {
            if (included.test(row)) {
                rows.accept(row);
            }
        };
    }
}
