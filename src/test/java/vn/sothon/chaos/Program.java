package vn.sothon.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.platform.KillableDatabase;

/** The product in a process of its own, which can be killed. */
final class Program implements AutoCloseable {

    private final Process process;
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    /** Where it lives and whom it talks to; what it says is added to {@code program.log}. */
    record Surroundings(Path home, KillableDatabase database, FakeBotApi telegram) {

        Path templates() {
            return home.resolve("templates");
        }

        Path log() {
            return home.resolve("program.log");
        }
    }

    private Program(Process process, Path log) {
        this.process = process;
        Thread.ofVirtual().start(() -> copyOutput(log));
    }

    /** Returns while it still starts. */
    static Program starting(Surroundings around) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsothon.home=" + around.home(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.sothon.Application");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(SOTHON|JDBC|TELEGRAM)_.*"));
        environment.put("JDBC_URL", around.database().url());
        environment.put("JDBC_USER", around.database().user());
        environment.put("JDBC_PASSWORD", around.database().password());
        environment.put("TELEGRAM_BOT_TOKEN", around.telegram().token());
        environment.put("TELEGRAM_API_URL", around.telegram().url());
        environment.put("SOTHON_DEMO", "off");
        environment.put("SOTHON_TEMPLATES_DIR", around.templates().toString());
        environment.put("SOTHON_HTTP_PORT", Integer.toString(freePort()));
        return new Program(builder.start(), around.log());
    }

    /** Returns when it is up. */
    void awaitStart() throws Exception {
        started.get(60, TimeUnit.SECONDS);
    }

    /** As by {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void copyOutput(Path log) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Files.writeString(
                        log,
                        process.pid() + " " + line + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                if (line.startsWith("Sổ Thôn:")) {
                    started.complete(null);
                }
            }
        } catch (IOException e) {
            // The pipe of a process that was killed.
            started.completeExceptionally(e);
        }
        started.completeExceptionally(new IllegalStateException("it ended, see " + log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
