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
public record Column<T>(
        String name,
        ColumnType type,
        String description,
        @JsonIgnore Function<T, Optional<String>> value) {

    public Column {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new EarshotException("'" + name + "' is no name of a column: it must be in snake_case");
        }
    }

    /** The same column of a row that has such a row. */
    <R> Column<R> of(Function<R, T> part) {
        return new Column<>(name, type, description, row -> value.apply(part.apply(row)));
    }

    static <T> Column<T> text(String name, String description, Function<T, String> value) {
        return new Column<>(name, ColumnType.TEXT, description, row -> Optional.of(value.apply(row)));
    }

    static <T> Column<T> optionalText(String name, String description, Function<T, Optional<String>> value) {
        return new Column<>(name, ColumnType.TEXT, description, value);
    }

    static <T> Column<T> integer(String name, String description, ToIntFunction<T> value) {
        return new Column<>(
                name, ColumnType.INTEGER, description, row -> Optional.of(String.valueOf(value.applyAsInt(row))));
    }

    static <T> Column<T> optionalInteger(String name, String description, Function<T, OptionalInt> value) {
        return new Column<>(name, ColumnType.INTEGER, description, row -> {
            OptionalInt number = value.apply(row);
            return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
        });
    }

    static <T> Column<T> optionalNumber(String name, String description, Function<T, OptionalDouble> value) {
        return new Column<>(name, ColumnType.NUMBER, description, row -> {
            OptionalDouble number = value.apply(row);
            return number.isPresent() ? Optional.of(plain(number.getAsDouble())) : Optional.empty();
        });
    }

    static <T> Column<T> yesOrNo(String name, String description, Predicate<T> value) {
        return new Column<>(name, ColumnType.BOOLEAN, description, row -> Optional.of(String.valueOf(value.test(row))));
    }

    static <T> Column<T> time(String name, String description, Function<T, Optional<Instant>> value) {
        return new Column<>(
                name, ColumnType.TIME, description, row -> value.apply(row).map(Instant::toString));
    }

    /** Without an exponent, which some readers of CSV take for text. */
    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
