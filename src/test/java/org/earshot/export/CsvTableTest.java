package org.earshot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvTable<String> TEXTS =
            new CsvTable<>("texts.csv", "Texts.", List.of(CsvColumn.text("text", "A text.", text -> text)));

    @Test
    void linesEndAsInRfc4180AndFieldsAreQuotedWhereTheyMustBe() {
        assertThat(written(TEXTS, "plain", "a,b", "say \"yes\"", "two\nlines", "Grüße"))
                .isEqualTo("text\r\nplain\r\n\"a,b\"\r\n\"say \"\"yes\"\"\"\r\n\"two\nlines\"\r\nGrüße\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", "'quoted'"})
    void textsThatASpreadsheetWouldRunAreDisarmedReversibly(String text) {
        CsvRecord record = CsvReader.builder().ofCsvRecord(written(TEXTS, text)).stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(record.getField(0)).isEqualTo("'" + text);
    }

    @Test
    void numbersKeepTheirSignAndHaveNoExponent() {
        CsvTable<Double> numbers = new CsvTable<>(
                "numbers.csv",
                "Numbers.",
                List.of(CsvColumn.optionalNumber("number", "A number.", OptionalDouble::of)));
        assertThat(written(numbers, -0.5, 1e10, 1e-7, 2312.4))
                .isEqualTo("number\r\n-0.5\r\n10000000000\r\n0.0000001\r\n2312.4\r\n");
    }

    @Test
    void undefinedIsEmpty() {
        CsvTable<Double> numbers = new CsvTable<>(
                "numbers.csv",
                "Numbers.",
                List.of(
                        CsvColumn.optionalNumber("first", "A number.", number -> OptionalDouble.empty()),
                        CsvColumn.optionalNumber("second", "A number.", OptionalDouble::of)));
        assertThat(written(numbers, 2.0)).isEqualTo("first,second\r\n,2\r\n");
    }

    @Test
    void rowsAreStreamedAndNotHeld() {
        long[] bytes = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes[0] += length;
            }
        };
        TEXTS.write(
                counting,
                rows -> IntStream.range(0, 100_000).forEach(row -> {
                    rows.accept("a row of some length");
                    if (row == 50_000) {
                        assertThat(bytes[0]).isGreaterThan(900_000);
                    }
                }));
    }

    @Test
    void brokenStreamIsReportedWithTheFile() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> TEXTS.write(broken, rows -> rows.accept("a")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void columnsMustBeInSnakeCase() {
        assertThatThrownBy(() -> CsvColumn.text("trueDigit", "A text.", text -> ""))
                .hasMessageContaining("trueDigit");
    }

    @SafeVarargs
    static <T> String written(CsvTable<T> table, T... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out, consumer -> List.of(rows).forEach(consumer));
        return out.toString(StandardCharsets.UTF_8);
    }
}
