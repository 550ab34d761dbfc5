package org.earshot.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;

/**
 * {@code codebook.json}: what every column of every file means, made from the columns themselves.
 *
 * @param notes what holds for all files
 */
public record Codebook(String study, String title, int version, List<String> notes, List<CsvTable<?>> files) {

    private static final List<String> NOTES = List.of(
            "UTF-8, comma separated, RFC 4180, with a header row; numbers with a decimal point; times in ISO"
                    + " 8601, UTC.",
            "An empty field means: not asked, not given, or undefined.",
            "A text that begins with = + - @ ' or a control character has an apostrophe before it, so that"
                    + " no spreadsheet takes it for a formula; take one leading apostrophe away to have"
                    + " the text.",
            "Test and simulated sessions are left out unless asked for with ?include=test,simulated; ?version=2 takes"
                    + " one version alone.",
            "session joins the files, stimulus joins them with stimuli.csv. Of a withdrawn session only its row in"
                    + " participants.csv stays.",
            "The files keep all answers; excluded in responses.csv names the rule by which the analysis leaves one"
                    + " out.",
            "Participants are the units of analysis: trials within a session are not independent.");

    /**
     * @param version the latest version's number
     * @param questions that any version asks
     * @param blinding who could see results meanwhile
     */
    static Codebook of(StudyConfiguration study, int version, List<Question> questions, BlindingNotes blinding) {
        return new Codebook(
                study.slug(),
                study.title().main(),
                version,
                Stream.concat(NOTES.stream(), blinding.lines().stream()).toList(),
                List.of(
                        ResponsesCsv.table(answer -> Optional.empty()),
                        ParticipantsCsv.table(questions),
                        StimuliCsv.table(),
                        TrialsCsv.table(),
                        EventsCsv.table()));
    }

    /** All questions of a study, in the order in which they are asked. */
    public static List<Question> questions(StudyConfiguration study) {
        return Stream.concat(study.demographics().stream(), study.closing().stream())
                .toList();
    }
}
