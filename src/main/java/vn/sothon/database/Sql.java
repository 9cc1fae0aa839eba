package vn.sothon.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One statement and its parameters.
 *
 * <pre>{@code
 * database.sql("select name from people where id = :person")
 *         .with("person", 7)
 *         .one(row -> row.text("name"));
 * }</pre>
 */
public final class Sql {

    private final Connection connection;
    private final String text;
    private final NamedSql statement;
    private final Map<String, Binding> bindings = new HashMap<>();

    Sql(Connection connection, String text) {
        this.connection = connection;
        this.text = text.strip();
        this.statement = NamedSql.of(text);
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement prepared, int place) throws SQLException;
    }

    public Sql with(String name, String value) {
        return bind(name, (prepared, place) -> prepared.setString(place, value));
    }

    public Sql with(String name, long value) {
        return bind(name, (prepared, place) -> prepared.setLong(place, value));
    }

    public Sql with(String name, boolean value) {
        return bind(name, (prepared, place) -> prepared.setBoolean(place, value));
    }

    public Sql with(String name, Enum<?> value) {
        return with(name, value.name());
    }

    public Sql with(String name, Instant value) {
        OffsetDateTime at = value.atOffset(ZoneOffset.UTC);
        return bind(name, (prepared, place) -> prepared.setObject(place, at));
    }

    public Sql with(String name, LocalDate value) {
        return bind(name, (prepared, place) -> prepared.setObject(place, value));
    }

    public Sql with(String name, byte[] value) {
        return bind(name, (prepared, place) -> prepared.setBytes(place, value));
    }

    /** An array of texts. */
    public Sql with(String name, Collection<String> values) {
        return bind(
                name,
                (prepared, place) ->
                        prepared.setArray(
                                place, connection.createArrayOf("text", values.toArray())));
    }

    /** A value or NULL: a text, a whole number, a decimal, an instant, a day or bytes. */
    public Sql with(String name, Optional<?> value) {
        return value.<Sql>map(present -> withObject(name, present))
                .orElseGet(() -> bind(name, (prepared, at) -> prepared.setNull(at, Types.NULL)));
    }

    /** The rows of a query. */
    public <T> List<T> list(Function<Row, T> reader) {
        return run(prepared -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet results = prepared.executeQuery()) {
                while (results.next()) {
                    rows.add(reader.apply(new Row(results)));
                }
            }
            return List.copyOf(rows);
        });
    }

    /** The row of a query that finds at most one. */
    public <T> Optional<T> first(Function<Row, T> reader) {
        return list(reader).stream().findFirst();
    }

    /** The row of a query that finds exactly one. */
    public <T> T one(Function<Row, T> reader) {
        return first(reader).orElseThrow(() -> new IllegalStateException(text + " found no row"));
    }

    /** How many rows were changed. */
    public int update() {
        return run(PreparedStatement::executeUpdate);
    }

    private Sql withObject(String name, Object value) {
        return switch (value) {
            case String text -> with(name, text);
            case Long number -> with(name, number.longValue());
            case BigDecimal number ->
                    bind(name, (prepared, place) -> prepared.setBigDecimal(place, number));
            case Instant instant -> with(name, instant);
            case LocalDate day -> with(name, day);
            case byte[] bytes -> with(name, bytes);
            default -> throw new IllegalArgumentException(name + " is a " + value.getClass());
        };
    }

    private Sql bind(String name, Binding binding) {
        if (!statement.names().contains(name)) {
            throw new IllegalArgumentException(text + " has no parameter " + name);
        }
        bindings.put(name, binding);
        return this;
    }

    @FunctionalInterface
    private interface Execution<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }

    private <T> T run(Execution<T> execution) {
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            for (int i = 0; i < statement.names().size(); i++) {
                bindingOf(statement.names().get(i)).bind(prepared, i + 1);
            }
            return execution.of(prepared);
        } catch (SQLException e) {
            throw new DatabaseFailure(text, e);
        }
    }

    private Binding bindingOf(String name) {
        Binding binding = bindings.get(name);
        if (binding == null) {
            throw new IllegalStateException(text + " needs a value for " + name);
        }
        return binding;
    }
}
