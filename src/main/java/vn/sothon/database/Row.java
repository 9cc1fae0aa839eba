package vn.sothon.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The row a query stands on; valid only while it is read. A column that may be NULL is read with
 * one of the {@code optional} methods, every other fails on NULL.
 */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) {
        return present(column, optionalText(column));
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(read(() -> results.getString(column)));
    }

    public long number(String column) {
        return present(column, optionalNumber(column));
    }

    public Optional<Long> optionalNumber(String column) {
        return Optional.ofNullable(
                read(() -> {
                    long number = results.getLong(column);
                    return results.wasNull() ? null : number;
                }));
    }

    public Optional<BigDecimal> optionalDecimal(String column) {
        return Optional.ofNullable(read(() -> results.getBigDecimal(column)));
    }

    public boolean isTrue(String column) {
        return present(column, Optional.ofNullable(read(() -> results.getBoolean(column))));
    }

    public Instant instant(String column) {
        return present(column, optionalInstant(column));
    }

    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(read(() -> results.getObject(column, OffsetDateTime.class)))
                .map(OffsetDateTime::toInstant);
    }

    public LocalDate day(String column) {
        return present(column, optionalDay(column));
    }

    public Optional<LocalDate> optionalDay(String column) {
        return Optional.ofNullable(read(() -> results.getObject(column, LocalDate.class)));
    }

    public Optional<byte[]> optionalBytes(String column) {
        return Optional.ofNullable(read(() -> results.getBytes(column)));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public List<String> texts(String column) {
        Array array = present(column, Optional.ofNullable(read(() -> results.getArray(column))));
        return List.of(
                present(column, Optional.ofNullable(read(() -> (String[]) array.getArray()))));
    }

    @FunctionalInterface
    private interface Reading<T> {
        @Nullable T take() throws SQLException;
    }

    private static <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.take();
        } catch (SQLException e) {
            throw new DatabaseFailure("row", e);
        }
    }

    private static <T> T present(String column, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException(column + " is null"));
    }
}
