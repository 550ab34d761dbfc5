package org.earshot.web.researcher.export;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.earshot.app.job.PageComputations;
import org.earshot.study.records.RecordedRows;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.DeferredContent;
import org.earshot.web.researcher.component.Wording;

/** How long the files are, counted while the page is read. */
class RowsCard extends Card {

    /** A file's name and rows, and the bytes that a row took in studies that were measured. */
    private record FileRows(String name, long rows, long bytesPerRow) {}

    RowsCard(PageComputations computations, Callable<RecordedRows> rows) {
        super("Rows and sizes");
        setId("rows");
        explained("Of all versions, as they are now. Sizes are estimated from the number of rows.");
        add(new DeferredContent<>(computations, "Counting rows", rows, RowsCard::table));
    }

    private static Component table(RecordedRows rows) {
        return new DataTable<FileRows>("Rows and sizes")
                .text("File", FileRows::name)
                .number("Rows", "Without the header.", file -> Wording.count(file.rows()))
                .number("About", "An estimate.", file -> size(file.rows() * file.bytesPerRow()))
                .rows(List.of(
                        new FileRows("responses.csv", rows.responses(), 220),
                        new FileRows("participants.csv", rows.participants(), 300),
                        new FileRows("stimuli.csv", rows.stimuli(), 150),
                        new FileRows("trials.csv", rows.trials(), 250),
                        new FileRows("events.csv", rows.events(), 150)));
    }

    static String size(long bytes) {
        if (bytes < 100_000) {
            return "under 100 kB";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 100_000.0) * 100 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
