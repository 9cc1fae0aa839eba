package vn.sothon.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sothon.fixture.RunningServer;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;
import vn.sothon.queue.Pulse;

/** What an orchestrator hears over HTTP. */
class OrchestratorTest {

    private static final String UP = "200 {\"status\":\"UP\"}";
    private static final String DOWN = "503 {\"status\":\"DOWN\"}";

    private final FakePulse pulse = new FakePulse();
    private final RunningServer server =
            RunningServer.start(Map.of("datasources.default.maximum-pool-size", 2));

    @BeforeEach
    void addALoop() {
        server.bean(ApplicationContext.class).registerSingleton(Pulse.class, pulse);
        pulse.turn(server.bean(Clock.class).instant());
        server.bean(InboxWorker.class).start();
        server.bean(OutboxWorker.class).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_loop_that_stands_still_ends_the_process() {
        pulse.turn(server.bean(Clock.class).instant().minus(Duration.ofSeconds(61)));

        assertThat(ask("/health/liveness")).isEqualTo(DOWN);
        assertThat(ask("/health/readiness")).isEqualTo(DOWN);
    }

    @Test
    void an_outage_of_the_database_keeps_people_away_and_the_process_alive() throws Exception {
        var pool = DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class));
        pool.unwrap(HikariDataSource.class).close();

        assertThat(ask("/health/readiness")).isEqualTo(DOWN);
        assertThat(ask("/health/liveness")).isEqualTo(UP);
        assertThat(ask("/health")).isEqualTo(DOWN);
    }

    @Test
    void an_answer_that_takes_long_counts_as_none_until_it_comes() throws Exception {
        var pool = DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class));
        try (Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            assertThat(one).isNotSameAs(other);

            assertThat(ask("/health/readiness")).isEqualTo(DOWN);
        }

        assertThat(ask("/health/readiness")).isEqualTo(UP);
    }

    @Test
    void nobody_is_sent_to_a_process_that_is_about_to_end() {
        assertThat(ask("/health/readiness")).isEqualTo(UP);

        server.bean(Departure.class).begin();

        assertThat(ask("/health/readiness")).isEqualTo(DOWN);
        assertThat(ask("/health/liveness")).isEqualTo(UP);
    }

    private String ask(String path) {
        var answer = server.send(server.request(path).GET());
        return answer.statusCode() + " " + answer.body();
    }
}
