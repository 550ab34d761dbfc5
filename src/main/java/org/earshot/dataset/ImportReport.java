package org.earshot.dataset;

import java.util.List;

/**
 * What an import did.
 *
 * @param layout the layout's name, which is also that of the imported data set
 * @param added recordings that were not there
 * @param replaced recordings that were there with another content
 * @param unchanged recordings that were there already
 * @param problems files of the folder that are no readable recordings
 */
public record ImportReport(String layout, int added, int replaced, int unchanged, List<Problem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }
}
