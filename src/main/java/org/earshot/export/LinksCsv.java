package org.earshot.export;

import java.util.List;
import org.earshot.study.link.PersonalLink;

/** Personal links to hand out: {@code links.csv}, one row per link. */
public final class LinksCsv {

    private LinksCsv() {}

    /** @param base the address under which participants reach Earshot, ending in a slash */
    public static CsvTable<PersonalLink> table(String base, String study) {
        return new CsvTable<>(
                "links.csv",
                "One row per personal link.",
                List.of(
                        CsvColumn.text("label", "Tells the study's links apart.", PersonalLink::label),
                        CsvColumn.text("link", "The address for one person.", link -> base + link.address(study))));
    }
}
