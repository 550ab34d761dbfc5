package org.earshot.export;

import java.util.ArrayList;
import java.util.List;
import org.earshot.study.rendering.PublishedStimulus;

/** {@code stimuli.csv}: one row per stimulus, practice included. */
public final class StimuliCsv {

    private StimuliCsv() {}

    public static CsvTable<VersionedStimulus> table() {
        List<Column<VersionedStimulus>> columns = new ArrayList<>();
        columns().forEach(column -> columns.add(column.of(VersionedStimulus::stimulus)));
        columns.add(Column.integer(
                "study_version", "The version of the study that shows it, from 1.", VersionedStimulus::studyVersion));
        return new CsvTable<>(
                "stimuli.csv", "One row per stimulus of every published version, practice included.", columns);
    }

    private static List<Column<PublishedStimulus>> columns() {
        return List.of(
                Column.text(
                        "stimulus",
                        "The stimulus; the same in responses.csv, and its address below /media/.",
                        PublishedStimulus::media),
                Column.text(
                        "sample",
                        "The recording's number in the study; the same recording has one sample in all"
                                + " conditions.",
                        PublishedStimulus::sample),
                Column.text(
                        "condition",
                        "Modality and content, joined by a hyphen.",
                        row -> row.condition().name()),
                Column.text(
                        "modality",
                        "audible or visual.",
                        row -> ResponsesCsv.lower(row.condition().modality())),
                Column.text(
                        "content",
                        "explanation, time-frequency, faux or signal.",
                        row -> row.condition().content().written()),
                Column.text(
                        "kind",
                        "How the browser presents it: audio, waveform or spectrogram.",
                        row -> ResponsesCsv.lower(row.kind())),
                Column.text("recording", "The recording's id in its data set.", PublishedStimulus::recording),
                Column.text("speaker", "Who speaks, by the data set's id.", PublishedStimulus::speaker),
                Column.text("true_digit", "What was spoken.", PublishedStimulus::trueLabel),
                Column.text("prediction", "What the model decided.", PublishedStimulus::prediction),
                Column.yesOrNo(
                        "model_correct",
                        "Whether the model decided rightly: prediction equals true_digit.",
                        PublishedStimulus::modelWasRight),
                Column.yesOrNo(
                        "practice",
                        "Whether it is practised on and left out of the results.",
                        PublishedStimulus::practice),
                Column.yesOrNo(
                        "silent",
                        "Whether nothing of the explanation remains: no sample has positive relevance.",
                        PublishedStimulus::silent),
                Column.optionalNumber(
                        "absorbed_by_biases",
                        "The share of the sample's relevance that stayed in the network's biases instead of"
                                + " reaching the recording, the same in all conditions; negative where biases"
                                + " added relevance, empty where undefined or published before it was kept.",
                        PublishedStimulus::absorbedByBiases));
    }
}
