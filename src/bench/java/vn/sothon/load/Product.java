package vn.sothon.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.platform.EmbeddedPostgres;

/** The program under load, in a process of its own. */
final class Product implements AutoCloseable {

    private final Process process;

    private Product(Process process) {
        this.process = process;
    }

    /** Starts it; {@code load.java} holds further arguments for its virtual machine. */
    static Product start(Path home, EmbeddedPostgres server, FakeBotApi telegram)
            throws IOException {
        Path log = home.resolve("product.log");
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx512m", "-Dstdout.encoding=UTF-8", "-Dsothon.home=" + home));
        String more = System.getProperty("load.java", "").strip();
        if (!more.isEmpty()) {
            line.addAll(List.of(more.split("\\s+", -1)));
        }
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.sothon.Application"));
        ProcessBuilder command = new ProcessBuilder(line).redirectErrorStream(true);
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(name -> name.matches("(SOTHON|JDBC|TELEGRAM)_.*"));
        environment.put("JDBC_URL", server.url());
        environment.put("JDBC_USER", server.user());
        environment.put("JDBC_PASSWORD", server.password());
        environment.put("TELEGRAM_BOT_TOKEN", telegram.token());
        environment.put("TELEGRAM_API_URL", telegram.url());
        environment.put("SOTHON_DEMO", "off");
        environment.put("SOTHON_TEMPLATES_DIR", home.resolve("templates").toString());
        environment.put("SOTHON_HTTP_PORT", Integer.toString(freePort()));
        var product = new Product(command.start());
        product.awaitStart(log);
        return product;
    }

    /** The time on processors since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** Reads what it says until it is up; the rest goes to the log. */
    private void awaitStart(Path log) throws IOException {
        var output = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log), true);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            copy.println(line);
            if (line.contains("Sổ Thôn:")) {
                Thread.startVirtualThread(() -> output.lines().forEach(copy::println));
                return;
            }
        }
        throw new IllegalStateException("it does not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
