package vn.sothon.platform;

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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator starts it: a process of its own in a project folder. */
class ServeCommandTest {

    @TempDir Path home;

    private ProcessBuilder command;
    private Optional<Process> process = Optional.empty();

    @BeforeEach
    void prepare() throws IOException {
        // other accounts may have to reach the data folder
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dsothon.home=" + home,
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "vn.sothon.Application")
                        .redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.matches("(SOTHON|JDBC|TELEGRAM)_.*"));
        command.environment()
                .put("SOTHON_TEMPLATES_DIR", Path.of("templates").toAbsolutePath().toString());
    }

    @AfterEach
    void end() {
        process.ifPresent(Process::destroy);
        process.ifPresent(running -> running.onExit().join());
    }

    @Test
    void it_tells_its_address_serves_there_and_closes_the_pool_before_the_database()
            throws Exception {
        String address = "http://127.0.0.1:" + freePort();
        setting("SOTHON_HTTP_PORT=" + URI.create(address).getPort());
        assertThat(firstLineWith("Sổ Thôn:")).isEqualTo("Sổ Thôn: " + address);
        assertThat(status(address + "/health/readiness")).isEqualTo(200);

        end();

        assertThat(home.resolve("data/postgres/server.log"))
                .content()
                .endsWith("database system is shut down\n")
                .doesNotContain("terminating connection");
    }

    @Test
    void operators_watch_it_on_a_port_of_its_own_and_see_what_is_parked_beside_it()
            throws Exception {
        String pages = "http://127.0.0.1:" + freePort();
        String watched = "http://127.0.0.1:" + freePort();
        setting(
                "SOTHON_HTTP_PORT=%d\nSOTHON_MANAGEMENT_PORT=%d"
                        .formatted(URI.create(pages).getPort(), URI.create(watched).getPort()));
        firstLineWith("Sổ Thôn:");

        assertThat(status(watched + "/health/readiness")).isEqualTo(200);
        assertThat(status(watched + "/prometheus")).isEqualTo(200);
        assertThat(status(pages + "/health/readiness")).isEqualTo(404);
        assertThat(status(pages + "/prometheus")).isEqualTo(404);

        command.command().add("parked");
        Process beside = command.start();

        assertThat(beside.inputReader(StandardCharsets.UTF_8).readLine())
                .isEqualTo("Nothing is parked.");
        assertThat(beside.waitFor()).isZero();
    }

    @Test
    void a_name_that_is_no_setting_stops_the_start() throws Exception {
        setting("SOTHON_PORT=80");

        assertThat(firstLineWith("setting")).contains("SOTHON_PORT", "SOTHON_HTTP_PORT");
        assertThat(process.orElseThrow().waitFor()).isEqualTo(2);
    }

    @Test
    void a_port_in_use_stops_the_start_with_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            setting("SOTHON_HTTP_PORT=" + taken.getLocalPort());

            assertThat(firstLineWith("not free"))
                    .isEqualTo(
                            "Port "
                                    + taken.getLocalPort()
                                    + " of 127.0.0.1 is not free: stop what uses it or set"
                                    + " SOTHON_HTTP_PORT.");
            assertThat(process.orElseThrow().waitFor()).isEqualTo(2);
        }
    }

    private void setting(String line) throws IOException {
        Files.writeString(home.resolve(".env"), line);
    }

    private String firstLineWith(String text) throws IOException {
        Process started = command.start();
        process = Optional.of(started);
        var output =
                new BufferedReader(
                        new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        return output.lines().filter(line -> line.contains(text)).findFirst().orElse("");
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
