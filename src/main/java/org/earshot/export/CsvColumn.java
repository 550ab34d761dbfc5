package org.earshot.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.earshot.EarshotException;

/**
 * One column of a CSV file: what it is called, what it means, and how a row fills it.
 *
 * @param name in snake_case
 * @param description a sentence for the codebook
 * @param value what the row has, empty where it was not asked or is undefined
 */
public record CsvColumn<T>(
        String name,
        ColumnType type,
        String description,
        @JsonIgnore Function<T, Optional<String>> value) {

    public CsvColumn {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new EarshotException("'" + name + "' is no name of a column: it must be in snake_case");
        }
    }

    /** The same column of a row that has such a row. */
    <R> CsvColumn<R> of(Function<R, T> part) {
        return new CsvColumn<>(name, type, description, row -> value.apply(part.apply(row)));
    }

    static <T> CsvColumn<T> text(String name, String description, Function<T, String> value) {
        return new CsvColumn<>(name, ColumnType.TEXT, description, row -> Optional.of(value.apply(row)));
    }

    static <T> CsvColumn<T> optionalText(String name, String description, Function<T, Optional<String>> value) {
        return new CsvColumn<>(name, ColumnType.TEXT, description, value);
    }

    static <T> CsvColumn<T> integer(String name, String description, ToIntFunction<T> value) {
        return new CsvColumn<>(
                name, ColumnType.INTEGER, description, row -> Optional.of(String.valueOf(value.applyAsInt(row))));
    }

    static <T> CsvColumn<T> optionalInteger(String name, String description, Function<T, OptionalInt> value) {
        return new CsvColumn<>(name, ColumnType.INTEGER, description, row -> {
            OptionalInt number = value.apply(row);
            return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
        });
    }

    static <T> CsvColumn<T> optionalNumber(String name, String description, Function<T, OptionalDouble> value) {
        return new CsvColumn<>(name, ColumnType.NUMBER, description, row -> {
            OptionalDouble number = value.apply(row);
            return number.isPresent() ? Optional.of(plain(number.getAsDouble())) : Optional.empty();
        });
    }

    static <T> CsvColumn<T> yesOrNo(String name, String description, Predicate<T> value) {
        return new CsvColumn<>(
                name, ColumnType.BOOLEAN, description, row -> Optional.of(String.valueOf(value.test(row))));
    }

    static <T> CsvColumn<T> time(String name, String description, Function<T, Optional<Instant>> value) {
        return new CsvColumn<>(
                name, ColumnType.TIME, description, row -> value.apply(row).map(Instant::toString));
    }

    /** Without an exponent, which some readers of CSV take for text. */
    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
