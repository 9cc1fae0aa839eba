package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for tests: one server for all tests of a run, and a database of its own for
 * whoever asks, copied in about 25 ms from one that went through the migrations.
 *
 * <pre>{@code
 * private final DataSource database = TestDatabase.fresh();
 *
 * @MicronautTest
 * class PageTest implements TestPropertyProvider {
 *     public Map<String, String> getProperties() {
 *         return TestDatabase.properties();
 *     }
 * }
 * }</pre>
 */
public final class TestDatabase {

    private static final String MIGRATED = "migrated";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = startServer();

    private TestDatabase() {}

    /** A migrated database that nobody else uses; connections are not pooled. */
    public static DataSource fresh() {
        return dataSource(copyOf(MIGRATED));
    }

    /** The properties that make a Micronaut context use a fresh database. */
    public static Map<String, String> properties() {
        return Map.of(
                "datasources.default.url", SERVER.url(copyOf(MIGRATED)),
                "datasources.default.username", SERVER.user(),
                "datasources.default.password", SERVER.password());
    }

    /** A database without tables, for tests of migrations. */
    public static DataSource empty() {
        return dataSource(copyOf("template1"));
    }

    private static String copyOf(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        create(SERVER, name, template);
        return name;
    }

    private static DataSource dataSource(String database) {
        return dataSource(SERVER, database);
    }

    private static DataSource dataSource(EmbeddedPostgres server, String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url(database));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    private static void create(EmbeddedPostgres server, String name, String template) {
        try (var connection = server.administrator()) {
            EmbeddedPostgres.runWritten(
                    connection,
                    "SELECT format('CREATE DATABASE %I TEMPLATE %I OWNER %I', ?, ?, ?)",
                    name,
                    template,
                    server.user());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    private static EmbeddedPostgres startServer() {
        try {
            Path folder = Files.createTempDirectory("sothon-test-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            EmbeddedPostgres server = EmbeddedPostgres.start(folder, Durability.NONE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            create(server, MIGRATED, "template1");
            Flyway.configure()
                    .dataSource(dataSource(server, MIGRATED))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The folder is left to a program of its own: hundreds of databases take longer to delete than
     * a JVM of the build is given to end.
     */
    private static void stop(EmbeddedPostgres server, Path folder) {
        server.close();
        try {
            new ProcessBuilder("rm", "-rf", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
