package org.earshot.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The problems that imports met, kept beside the imported files. */
final class ProblemFile {

    static final String FILE = "problems.csv";

    private ProblemFile() {}

    static List<Problem> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Problem(row.getField("file"), row.getField("fault")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    static void write(Path folder, List<Problem> problems) throws IOException {
        try (CsvWriter rows = CsvWriter.builder().build(folder.resolve(FILE))) {
            rows.writeRecord("file", "fault");
            problems.forEach(problem -> rows.writeRecord(problem.file(), problem.fault()));
        }
    }
}
