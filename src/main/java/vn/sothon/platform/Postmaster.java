package vn.sothon.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the file {@code postmaster.pid} in a server's data says about the server. */
record Postmaster(Path data) {

    private static final int LINE_OF_PROCESS = 0;
    private static final int LINE_OF_PORT = 3;

    /** Whether a server is alive on this data. */
    boolean isRunning() {
        return markedProcess()
                .flatMap(process -> process.info().commandLine())
                .filter(command -> command.contains(data.toString()))
                .isPresent();
    }

    /** Where the server that is alive on this data listens. */
    Optional<Integer> port() {
        return isRunning() ? number(LINE_OF_PORT).map(Long::intValue) : Optional.empty();
    }

    /** Deletes the file where the process it names is alive and no server of this data. */
    void deleteMarkOfAnother() {
        if (isRunning() || markedProcess().isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(), e);
        }
    }

    /** The process whose number the last server left there, whatever it is now. */
    private Optional<ProcessHandle> markedProcess() {
        return number(LINE_OF_PROCESS).flatMap(ProcessHandle::of);
    }

    private Optional<Long> number(int line) {
        try {
            List<String> lines = Files.exists(file()) ? Files.readAllLines(file()) : List.of();
            return line < lines.size()
                    ? Optional.of(Long.parseLong(lines.get(line).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
