package vn.sothon.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The SHA-256 of every file of a backup by its path, in the form that {@code sha256sum --check}
 * reads too:
 *
 * <pre>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  postgres/17/PG_VERSION
 * </pre>
 */
record Manifest(SortedMap<String, String> hashes) {

    /** The name of the file that holds it. */
    static final String FILE = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    Manifest {
        hashes = new TreeMap<>(hashes);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws BackupRefused where a line is of another form or leads out of the backup
     */
    static Manifest of(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var parts = LINE.matcher(lines.get(i));
            if (!parts.matches() || leadsOut(parts.group(2))) {
                throw new BackupRefused(
                        "Line %d of %s is not a hash and a path: the file is damaged; take another backup."
                                .formatted(i + 1, FILE));
            }
            hashes.put(parts.group(2), parts.group(1));
        }
        return new Manifest(hashes);
    }

    String text() {
        var text = new StringBuilder();
        hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString();
    }

    /** How {@code found} differs from this, one line per file; empty where it does not. */
    List<String> differences(Manifest found) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            String hash = found.hashes.get(file.getKey());
            if (hash == null) {
                differences.add(file.getKey() + " is missing");
            } else if (!hash.equals(file.getValue())) {
                differences.add(file.getKey() + " has changed");
            }
        }
        found.hashes.keySet().stream()
                .filter(path -> !hashes.containsKey(path))
                .forEach(path -> differences.add(path + " does not belong to it"));
        return differences;
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/") || List.of(path.split("/")).contains("..");
    }
}
