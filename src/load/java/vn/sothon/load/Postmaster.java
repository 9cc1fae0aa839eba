package vn.sothon.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the database server and its processes, also those that ended, have used so far. */
record Postmaster(long pid) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11;

    static Postmaster of(Path dataFolder) throws IOException {
        try (Stream<Path> files = Files.walk(dataFolder)) {
            Path file =
                    files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return new Postmaster(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        }
    }

    double cpuSeconds() {
        long ofChildren = children().stream().mapToLong(child -> ticks(child, 2)).sum();
        return (ofChildren + ticks(pid, 4)) / TICKS_PER_SECOND;
    }

    private List<Long> children() {
        return ProcessHandle.of(pid).orElseThrow().children().map(ProcessHandle::pid).toList();
    }

    /** The first of: user, system, children's user, children's system. */
    private static long ticks(long pid, int fields) {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        return Arrays.stream(afterName)
                .skip(USER_TIME)
                .limit(fields)
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** Empty where the process has ended; its parent then has what it used. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException _) {
            return "";
        }
    }
}
