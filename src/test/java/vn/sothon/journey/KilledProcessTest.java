package vn.sothon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed in the middle of a conversation, and started again. */
@Timeout(90)
class KilledProcessTest {

    /** The head of thôn Kon Riêng, who is silent when the demo begins. */
    private static final int PERSON = 9;

    @TempDir Path home;

    @Test
    void the_next_message_continues_at_the_right_question_and_nothing_is_lost() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        int port = freePort();

        try (var program = new Program(home, port)) {
            program.says("a", "bắt đầu");
            program.says("b", "bắt đầu");
            program.says("c", "123");
            assertThat(program.awaitLine("Số hộ: 123 hộ")).contains("Dân cư · 2/2");
            program.kill();
        }
        try (var program = new Program(home, port)) {
            program.says("d", "456");
            assertThat(program.awaitLine("Số nhân khẩu: 456")).contains("1. Số hộ: 123 hộ");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A process of its own, spoken to over HTTP. */
    private static final class Program implements AutoCloseable {

        private final Process process;
        private final URI chat;
        private final HttpClient http = HttpClient.newHttpClient();

        Program(Path home, int port) throws IOException {
            this.chat = URI.create("http://127.0.0.1:" + port + "/chat/" + PERSON + "/");
            ProcessBuilder command =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Dsothon.home=" + home,
                                    "-Dstdout.encoding=UTF-8",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "vn.sothon.Application")
                            .redirectErrorStream(true);
            command.environment()
                    .keySet()
                    .removeIf(name -> name.matches("(SOTHON|JDBC|TELEGRAM)_.*"));
            command.environment().put("SOTHON_HTTP_PORT", Integer.toString(port));
            command.environment()
                    .put("SOTHON_TEMPLATES_DIR", Path.of("templates").toAbsolutePath().toString());
            this.process = command.start();
            var output =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(output.lines().anyMatch(line -> line.startsWith("Sổ Thôn:"))).isTrue();
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
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
            http.shutdownNow();
        }
    }
}
