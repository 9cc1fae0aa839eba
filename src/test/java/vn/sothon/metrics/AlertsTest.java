package vn.sothon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.RunningServer;
import vn.sothon.outbox.SendingObserver;

/** An alarm on a figure that nobody serves never goes off. */
class AlertsTest {

    private static final Pattern FIGURE =
            Pattern.compile("\\b((?:sothon|jvm|hikaricp)_\\w+)(?:\\{([^}]*)})?");

    @Test
    void every_figure_of_an_alarm_is_served_with_its_labels() throws IOException {
        int port = freePort();
        try (var telegram = FakeBotApi.start();
                var server = RunningServer.start(settings(port, telegram))) {
            server.bean(SendingObserver.class).replied(Instant.EPOCH, Instant.EPOCH);
            server.bean(QueueGauges.class).refresh();
            server.bean(BotMeters.class).refresh();
            List<String> served = served(server, port);

            assertThat(FIGURE.matcher(Files.readString(Path.of("deploy/alerts.yaml"))).results())
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(served)
                                    .anyMatch(line ->
                                            isServed(line, figure.group(1), figure.group(2))));
        }
    }

    /** The label "job" is Prometheus' own. */
    private static boolean isServed(String line, String name, @Nullable String labels) {
        return line.matches(Pattern.quote(name) + "[{ ].*")
                && (labels == null
                        || Arrays.stream(labels.split(",\\s*", -1))
                                .filter(label -> !label.startsWith("job="))
                                .allMatch(line::contains));
    }

    private static Map<String, Object> settings(int port, FakeBotApi telegram) {
        return Map.of(
                "endpoints.all.port",
                port,
                "endpoints.prometheus.enabled",
                true,
                "telegram.bot-token",
                telegram.token(),
                "telegram.api-url",
                telegram.url().toString());
    }

    private static List<String> served(RunningServer server, int port) {
        return server.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/prometheus"))
                                .GET())
                .body()
                .lines()
                .toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
