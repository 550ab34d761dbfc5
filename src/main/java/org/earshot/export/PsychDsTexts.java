package org.earshot.export;

import java.util.List;
import java.util.Optional;

/** What a Psych-DS folder says of itself in words. */
record PsychDsTexts(Codebook codebook, List<Integer> versions, Optional<DataLicense> license) {

    String readme() {
        return """
                # %s

                Data of the study `%s`, version %s, taken with Earshot %s. The folder follows Psych-DS
                (https://psych-ds.github.io); `dataset_description.json` explains every column.

                | folder | what it holds |
                |---|---|
                | `data/` | responses (one row per answered trial: the file to analyse), participants (one row per session), stimuli, trials (every planned trial, answered or not) and events (what browsers observed) |
                | `analysis/` | the main table of the results, computed anew from `data/`: `python3 analysis/main_table.py` or `Rscript analysis/main_table.R`; neither needs anything to be installed |
                | `results/` | where these scripts write |
                | `materials/` | the study's configuration, and every stimulus as participants got it, named by its id in `stimuli` |
                | `documentation/` | the codebook, for people and for programs |

                ## Good to know

                %s

                Rows are identified by: `session` (participants); `session` and `position` (responses); `session`, `practice` and
                `position` (trials); `study_version`, `sample` and `condition` (stimuli); `session`, `source`, `practice`, `position`,
                `received_at` and `event` (events).

                ## Before you publish it

                - Read the free texts in `participants`: people may have named themselves.
                - Add `author`, `citation`, `funder` and `identifier` to `dataset_description.json`; Earshot does not know them.
                %s
                """.formatted(
                codebook.title().replaceAll("\\s+", " "),
                codebook.study(),
                String.join(", ", versions.stream().map(String::valueOf).toList()),
                SoftwareVersion.present(),
                String.join(
                        "\n", codebook.notes().stream().map(note -> "- " + note).toList()),
                license.isPresent()
                        ? "- Make sure that everybody who has rights in it agrees with LICENSE.md."
                        : "- Choose a licence: LICENSE.md is a placeholder.");
    }

    String changes() {
        return """
                # Changes

                - As exported by Earshot. Write down here what you change in the data, with a date.
                """;
    }

    String terms() {
        return license.map(chosen -> """
                        # Licence

                        The data and texts in this folder may be used under %s (%s): %s

                        This does not hold for recordings that others own: stimuli made from a data set of recordings keep its terms.
                        """.formatted(chosen.words(), chosen.spdx(), chosen.url()))
                .orElse("""
                        # Licence

                        No licence was chosen, so all rights are reserved. Replace this text by the licence under which others may use
                        the data, for example CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), and name it as `license` in
                        `dataset_description.json`.
                        """);
    }

    String results() {
        return """
                # Results

                The scripts in `analysis/` write `main_table_python.csv` and `main_table_r.csv` here: per condition and stratum (all
                decisions of the network, those it got right, those it got wrong) agreement, macro informedness and markedness with 95%
                intervals, weighted averages and the median response time. Empty means undefined. Strata and figures are those of
                Earshot's page "Results".
                """;
    }
}
