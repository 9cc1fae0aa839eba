package vn.sothon.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBackupsTest {

    @TempDir Path parent;

    @Test
    void the_newest_are_kept_and_nothing_else_is_touched() throws IOException {
        for (String instant :
                List.of("2026-12-29T10:00:00Z", "2026-12-31T10:00:00Z", "2026-12-30T10:00:00Z")) {
            Files.createDirectories(
                    Backup.in(parent, Instant.parse(instant)).folder().resolve("postgres/17"));
        }
        Files.createDirectories(parent.resolve("sothon-by-hand"));

        BackingUp.deleteOlder(parent, 2);

        assertThat(names())
                .containsExactly(
                        "sothon-20261230T100000Z", "sothon-20261231T100000Z", "sothon-by-hand");
    }

    @Test
    void what_a_backup_that_was_cut_short_left_is_no_backup_and_is_deleted() throws IOException {
        Backup cutShort = Backup.in(parent, Instant.parse("2026-12-31T10:00:00Z")).unfinished();
        Files.createDirectories(cutShort.folder().resolve("postgres/17"));

        assertThat(Backup.allIn(parent)).isEmpty();
        Backup.deleteUnfinishedIn(parent);

        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (var content = Files.list(parent)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
