package vn.sothon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.fixture.RunningServer;
import vn.sothon.outbox.SendingObserver;

/** What a watching program sees over HTTP. */
class ManagementPortTest {

    private final int port = freePort();
    private final RunningServer server =
            RunningServer.start(
                    Map.of("endpoints.all.port", port, "endpoints.prometheus.enabled", true));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void figures_are_served_there_under_their_names() {
        Instant now = Instant.EPOCH;
        server.bean(SendingObserver.class).replied(now, now.plusMillis(250));
        server.bean(QueueGauges.class).refresh();

        HttpResponse<String> answer = watch("/prometheus");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines())
                .contains(
                        "sothon_database_up 1.0",
                        "sothon_inbox_oldest_seconds 0.0",
                        "sothon_inbox_waiting 0.0",
                        "sothon_inbox_parked 0.0",
                        "sothon_outbox_oldest_seconds{kind=\"reply\"} 0.0",
                        "sothon_outbox_oldest_seconds{kind=\"bulk\"} 0.0",
                        "sothon_outbox_waiting{kind=\"reply\"} 0.0",
                        "sothon_outbox_failed{status=\"unknown\"} 0.0",
                        "sothon_answer_latency_seconds_bucket{le=\"0.2\"} 0",
                        "sothon_answer_latency_seconds_bucket{le=\"0.3\"} 1",
                        "sothon_answer_latency_seconds_count 1")
                .anyMatch(line -> line.startsWith("hikaricp_connections_active{"))
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
    }

    @Test
    void no_address_that_somebody_asked_for_is_in_a_figure() {
        server.get("/khong-co/bi-mat-4821");
        server.get("/sign-in?code=bi-mat-4821");

        assertThat(watch("/prometheus").body())
                .contains("http_server_requests_seconds_count")
                .doesNotContain("bi-mat-4821");
    }

    @Test
    void figures_are_served_also_without_the_database() throws SQLException {
        DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class))
                .unwrap(HikariDataSource.class)
                .close();
        server.bean(QueueGauges.class).refresh();

        assertThat(watch("/prometheus").body().lines())
                .contains("sothon_database_up 0.0", "sothon_inbox_oldest_seconds NaN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prometheus", "/health", "/health/liveness", "/health/readiness"})
    void the_port_of_the_pages_knows_nothing_of_it(String path) {
        assertThat(server.send(server.request(path).GET()).statusCode()).isEqualTo(404);
        assertThat(watch(path).statusCode()).isIn(200, 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/metrics", "/env", "/beans"})
    void nothing_else_is_served_there(String path) {
        assertThat(watch(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> watch(String path) {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return server.send(HttpRequest.newBuilder(uri).GET());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
