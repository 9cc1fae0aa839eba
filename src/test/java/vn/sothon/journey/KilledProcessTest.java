package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sothon.fixture.ProgramProcess;

/** The program is killed in the middle of a conversation, and started again. */
@Timeout(90)
class KilledProcessTest {

    /** The head of thôn Kon Riêng, who is silent when the demo begins. */
    private static final int PERSON = 9;

    @TempDir Path home;

    @Test
    void the_next_message_continues_at_the_right_question_and_nothing_is_lost() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));

        try (var program = new Program(home)) {
            program.says("a", "bắt đầu");
            program.says("b", "bắt đầu");
            program.says("c", "123");
            assertThat(program.awaitLine("Số hộ: 123 hộ")).contains("Dân cư · 2/2");
            program.kill();
        }
        try (var program = new Program(home)) {
            program.says("d", "456");
            assertThat(program.awaitLine("Số nhân khẩu: 456")).contains("1. Số hộ: 123 hộ");
        }
    }

    /** A process of its own, spoken to over HTTP. */
    private static final class Program implements AutoCloseable {

        private final ProgramProcess process;
        private final URI chat;
        private final HttpClient http = HttpClient.newHttpClient();

        Program(Path home) throws IOException {
            String templates = Path.of("templates").toAbsolutePath().toString();
            process =
                    ProgramProcess.start(
                            home, List.of(), Map.of("SOTHON_TEMPLATES_DIR", templates));
            chat = URI.create("http://127.0.0.1:" + process.port() + "/chat/" + PERSON + "/");
        }

        void says(String id, String text) throws IOException, InterruptedException {
            String json = "{\"id\":\"%s\",\"text\":\"%s\"}".formatted("killed-" + id, text);
            HttpRequest request =
                    HttpRequest.newBuilder(chat.resolve("messages"))
                            .header("Content-Type", "application/json")
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
        }

        /** The line of the chat that holds the words, once it is there. */
        String awaitLine(String words) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(chat.resolve("events")).build();
            try (Stream<String> lines = http.send(request, BodyHandlers.ofLines()).body()) {
                return lines.filter(line -> line.contains(words)).findFirst().orElseThrow();
            }
        }

        void kill() {
            process.kill();
        }

        @Override
        public void close() {
            process.close();
            http.shutdownNow();
        }
    }
}
