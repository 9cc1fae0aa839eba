package vn.sothon.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedBackupTest {

    @TempDir Path parent;

    private Path folder;
    private Path target;

    @BeforeEach
    void write_a_backup() throws IOException {
        folder = parent.resolve("sothon-20261231T100000Z");
        target = parent.resolve("data");
        Files.createDirectories(folder.resolve("postgres/17"));
        Files.writeString(folder.resolve("postgres/17/PG_VERSION"), "17\n");
        Files.writeString(folder.resolve("postgres/password"), "secret");
        Files.writeString(folder.resolve("FOLDERS"), "postgres/17\n");
        Files.writeString(folder.resolve("SHA256SUMS"), new Backup(folder).found().text());
    }

    @Test
    void a_changed_file_is_named() throws IOException {
        Files.writeString(folder.resolve("postgres/password"), "secreT");

        refusedWith("postgres/password has changed");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("postgres/17/PG_VERSION"));

        refusedWith("postgres/17/PG_VERSION is missing");
    }

    @Test
    void a_file_too_many_is_named() throws IOException {
        Files.writeString(folder.resolve("postgres/17/postmaster.pid"), "1");

        refusedWith("postgres/17/postmaster.pid does not belong to it");
    }

    @Test
    void a_list_that_was_cut_is_noticed() throws IOException {
        String list = Files.readString(folder.resolve("SHA256SUMS"));
        Files.writeString(folder.resolve("SHA256SUMS"), list.substring(0, list.length() - 30));

        refusedWith("Line 3 of SHA256SUMS");
    }

    @Test
    void a_list_that_leads_out_of_the_backup_is_refused() throws IOException {
        var hashes = new TreeMap<String, String>();
        hashes.put("postgres/../../outside", "0".repeat(64));
        Files.writeString(folder.resolve("SHA256SUMS"), new Manifest(hashes).text());

        refusedWith("Line 1 of SHA256SUMS");
    }

    @Test
    void a_folder_without_a_list_is_no_backup() throws IOException {
        Files.delete(folder.resolve("SHA256SUMS"));

        refusedWith("is no backup (it has no SHA256SUMS)");
    }

    @Test
    void a_backup_of_another_postgresql_is_refused() throws IOException {
        Files.move(folder.resolve("postgres/17"), folder.resolve("postgres/16"));
        Files.delete(folder.resolve("SHA256SUMS"));
        Files.writeString(folder.resolve("SHA256SUMS"), new Backup(folder).found().text());

        refusedWith("is not of PostgreSQL 17");
    }

    private void refusedWith(String words) {
        assertThatThrownBy(() -> Restoring.into(target, new Backup(folder)))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(words);
        assertThat(target).doesNotExist();
    }
}
