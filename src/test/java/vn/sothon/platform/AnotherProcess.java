package vn.sothon.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another JVM that starts the embedded server on a folder and keeps it until it is killed. */
final class AnotherProcess implements AutoCloseable {

    private final Process process;

    private AnotherProcess(Process process) {
        this.process = process;
    }

    /** Returns when the server of the other process is up. */
    static AnotherProcess startedOn(Path folder) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                AnotherProcess.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"up".equals(output.readLine())) {
            throw new IOException("the other process did not start its server");
        }
        return new AnotherProcess(process);
    }

    long pid() {
        return process.pid();
    }

    /** As by {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    static void main(String[] arguments) throws IOException {
        EmbeddedPostgres.start(Path.of(arguments[0]));
        System.out.println("up");
        System.out.flush();
        System.in.read();
    }
}
