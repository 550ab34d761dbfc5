package org.earshot.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A CSV file: its name and its columns. Written as UTF-8 without a byte order mark, after RFC 4180, with a header row.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line break for a formula, and part of the
 * text comes from participants. Such a text, and one that begins with an apostrophe, is written with an apostrophe before
 * it; whoever reads the file with a program takes one leading apostrophe away and has the text as it was. Numbers are left
 * as they are.
 *
 * @param name of the file, such as {@code responses.csv}
 * @param description what one row is
 */
public record CsvTable<T>(String name, String description, List<CsvColumn<T>> columns) {

    public CsvTable {
        columns = List.copyOf(columns);
    }

    /**
     * Streams the file; nothing is held back but a buffer. The stream is flushed and left open.
     *
     * @param rows gives every row, one after the other, to the consumer that it gets
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(OutputStream out, Consumer<Consumer<T>> rows) {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
            rows.accept(row -> csv.writeRecord(fields(row)));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + name + " stopped: " + e.getMessage(), e);
        }
    }

    /** Without a stream: of a million answers there are millions of rows. */
    private String[] fields(T row) {
        String[] fields = new String[columns.size()];
        for (int column = 0; column < fields.length; column++) {
            fields[column] = field(columns.get(column), row);
        }
        return fields;
    }

    private static <T> String field(CsvColumn<T> column, T row) {
        String value = column.value().apply(row).orElse("");
        return column.type() == ColumnType.TEXT && looksLikeFormula(value) ? "'" + value : value;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n'".indexOf(text.charAt(0)) >= 0;
    }
}
