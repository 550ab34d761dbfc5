package org.earshot.export;

import java.util.ArrayList;
import java.util.List;
import org.earshot.study.rendering.PublishedStimulus;

/** {@code stimuli.csv}: one row per stimulus, practice included. */
public final class StimuliCsv {

    private StimuliCsv() {}

    public static CsvTable<VersionedStimulus> table() {
        List<CsvColumn<VersionedStimulus>> columns = new ArrayList<>();
        columns().forEach(column -> columns.add(column.of(VersionedStimulus::stimulus)));
        columns.add(CsvColumn.integer(
                "study_version", "The version of the study that shows it, from 1.", VersionedStimulus::studyVersion));
        return new CsvTable<>(
                "stimuli.csv", "One row per stimulus of every published version, practice included.", columns);
    }

    private static List<CsvColumn<PublishedStimulus>> columns() {
        return List.of(
                CsvColumn.text(
                        "stimulus",
                        "The stimulus; the same in responses.csv, and its address below /media/.",
                        PublishedStimulus::media),
                CsvColumn.text(
                        "sample",
                        "The recording's number in the study; the same recording has one sample in all"
                                + " conditions.",
                        PublishedStimulus::sample),
                CsvColumn.text(
                        "condition",
                        "Modality and content, joined by a hyphen.",
                        row -> row.condition().name()),
                CsvColumn.text(
                        "modality",
                        "audible or visual.",
                        row -> ResponsesCsv.lower(row.condition().modality())),
                CsvColumn.text(
                        "content",
                        "explanation, time-frequency, faux or signal.",
                        row -> row.condition().content().written()),
                CsvColumn.text(
                        "kind",
                        "How the browser presents it: audio, waveform or spectrogram.",
                        row -> ResponsesCsv.lower(row.kind())),
                CsvColumn.text("recording", "The recording's id in its data set.", PublishedStimulus::recording),
                CsvColumn.text("speaker", "Who speaks, by the data set's id.", PublishedStimulus::speaker),
                CsvColumn.text("true_digit", "What was spoken.", PublishedStimulus::trueLabel),
                CsvColumn.text("prediction", "What the model decided.", PublishedStimulus::prediction),
                CsvColumn.yesOrNo(
                        "model_correct",
                        "Whether the model decided rightly: prediction equals true_digit.",
                        PublishedStimulus::modelWasRight),
                CsvColumn.yesOrNo(
                        "practice",
                        "Whether it is practised on and left out of the results.",
                        PublishedStimulus::practice),
                CsvColumn.yesOrNo(
                        "silent",
                        "Whether nothing of the explanation remains: no sample has positive relevance.",
                        PublishedStimulus::silent),
                CsvColumn.optionalNumber(
                        "absorbed_by_biases",
                        "The share of the sample's relevance that stayed in the network's biases instead of"
                                + " reaching the recording, the same in all conditions; negative where biases"
                                + " added relevance, empty where undefined or published before it was kept.",
                        PublishedStimulus::absorbedByBiases));
    }
}
