package org.earshot.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows of an exported file, with the apostrophes taken away that keep spreadsheets from running texts. */
public record CsvRows(List<Map<String, String>> rows) {

    public static CsvRows read(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return new CsvRows(reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(CsvRows::texts)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Map<String, String> row) {
        row.replaceAll((column, value) -> value.startsWith("'") ? value.substring(1) : value);
        return row;
    }

    public CsvRows where(String column, String value) {
        return where(row -> value.equals(row.get(column)));
    }

    public CsvRows where(Predicate<Map<String, String>> condition) {
        return new CsvRows(rows.stream().filter(condition).toList());
    }

    public List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    public Map<String, String> first() {
        return rows.getFirst();
    }

    public int size() {
        return rows.size();
    }
}
