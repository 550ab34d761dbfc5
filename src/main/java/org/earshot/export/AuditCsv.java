package org.earshot.export;

import java.util.List;
import java.util.Optional;
import org.earshot.account.AuditEntry;

/** The audit log as a file: {@code audit.csv}, one row per entry. */
public final class AuditCsv {

    private AuditCsv() {}

    public static CsvTable<AuditEntry> table() {
        return new CsvTable<>(
                "audit.csv",
                "One row per entry, the newest first.",
                List.of(
                        CsvColumn.time("at", "When it was done.", entry -> Optional.of(entry.at())),
                        CsvColumn.text(
                                "person",
                                "The account's name, or 'earshot' for the program itself.",
                                AuditEntry::actor),
                        CsvColumn.text("action", "What was done.", AuditEntry::action),
                        CsvColumn.optionalText("study", "The slug of the study concerned.", AuditEntry::study),
                        CsvColumn.text("detail", "What else there is to say.", AuditEntry::detail)));
    }
}
