package vn.sothon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sothon.inbox.InboxWorker;
import vn.sothon.outbox.OutboxWorker;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthTest implements TestPropertyProvider {

    @Inject EmbeddedServer server;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject InboxWorker inbox;
    @Inject OutboxWorker outbox;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties();
    }

    @BeforeAll
    void startTheLoops() {
        inbox.start();
        outbox.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/liveness", "/health/readiness"})
    void anybody_may_ask_whether_the_server_is_well(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/env", "/beans", "/loggers", "/prometheus", "/metrics"})
    void nobody_sees_the_inside(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(401, 404);
    }

    @Test
    void settings_and_clock_are_there_for_every_feature() {
        assertThat(settings.isDemo()).isTrue();
        assertThat(clock.getZone()).isEqualTo(VietnamTime.ZONE);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.getURI().resolve(path)).build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
