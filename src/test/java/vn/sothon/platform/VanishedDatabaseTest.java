package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sothon.database.Database;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.fixture.Cable;
import vn.sothon.fixture.RunningServer;

/** The machine of PostgreSQL loses its power: nothing is closed, and nothing answers any more. */
@Timeout(60)
class VanishedDatabaseTest {

    private static final String TIMEOUT =
            "datasources.default.data-source-properties.socketTimeout";

    private final Map<String, String> database = TestDatabase.properties();
    private final URI address =
            URI.create(
                    database.getOrDefault("datasources.default.url", "")
                            .substring("jdbc:".length()));
    private final Cable cable = Cable.to(address.getPort());
    private final RunningServer server = RunningServer.start(settings());

    @AfterEach
    void stop() {
        cable.close();
        server.close();
    }

    @Test
    void a_statement_under_way_fails_and_may_be_tried_again() {
        var connected = server.bean(Database.class);

        assertThatThrownBy(() ->
                        connected.transaction(() -> {
                            connected.sql("select 1").list(row -> row);
                            cable.cut();
                            connected.sql("select 1").list(row -> row);
                        }))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class, failure -> assertThat(failure.isPassing()).isTrue());
    }

    @Test
    void a_page_asks_to_come_again() {
        assertThat(server.get("/").statusCode()).isEqualTo(200);

        cable.cut();
        var response = server.get("/");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(response.body()).contains("Hệ thống đang bận");
    }

    @Test
    void half_a_minute_of_silence_is_the_bound_of_a_statement_and_none_of_a_migration() {
        try (var usual = RunningServer.start(Map.of())) {
            HikariConfig pool = usual.bean(DatasourceConfiguration.class);
            var migrations =
                    (PGSimpleDataSource)
                            usual.bean(Flyway.class).getConfiguration().getDataSource();

            assertThat(pool.getDataSourceProperties())
                    .containsEntry("socketTimeout", 35)
                    .containsEntry("connectTimeout", 10);
            assertThat(migrations.getSocketTimeout()).isZero();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(database);
        settings.put(
                "datasources.default.url",
                "jdbc:postgresql://127.0.0.1:%d%s".formatted(cable.port(), address.getPath()));
        settings.put("datasources.default.connection-timeout", Duration.ofSeconds(1).toMillis());
        settings.put(TIMEOUT, "1");
        return settings;
    }
}
