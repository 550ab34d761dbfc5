package org.earshot.cli.bench.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.earshot.EarshotException;

/** Reads a {@code responses.csv} while it comes: every trial once, in order, and nothing altered. */
final class ExportCheck {

    private final Set<String> sessions = new HashSet<>();
    private String session = "";
    private int position;
    private long rows;
    private long responseTimes;
    private long answers;

    private ExportCheck() {}

    /** @throws EarshotException naming the first row that does not fit */
    static ExportSums read(InputStream csv) throws IOException {
        ExportCheck check = new ExportCheck();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            reader.forEach(check::add);
        }
        return new ExportSums(check.rows, check.sessions.size(), check.responseTimes, check.answers);
    }

    private void add(NamedCsvRecord row) {
        rows++;
        int at = Integer.parseInt(row.getField("position"));
        if (!row.getField("session").equals(session)) {
            session = row.getField("session");
            position = 0;
            require(sessions.add(session), "its session was there before, and another one between");
        }
        require(at > position, "its position does not come after " + position);
        require(
                row.getField("agrees")
                        .equals(String.valueOf(row.getField("answer").equals(row.getField("prediction")))),
                "'agrees' is wrong");
        position = at;
        responseTimes += Math.round(Double.parseDouble(row.getField("response_time_ms")) * 10);
        String confidence = row.getField("confidence");
        answers +=
                Long.parseLong(row.getField("answer")) * at + (confidence.isEmpty() ? 0 : Long.parseLong(confidence));
    }

    private void require(boolean fits, String what) {
        if (!fits) {
            throw new EarshotException("Row " + rows + " of the export does not fit: " + what);
        }
    }
}
