package vn.sothon.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PG_VERSION",
                "base/5/16384",
                "base/5/16384_vm",
                "global/1262",
                "pg_xact/0000",
                "postgresql.auto.conf",
                "pg_multixact/offsets/0000",
                "pg_logical/x"
            })
    void tables_and_states_of_transactions_are_copied(String path) {
        assertThat(Selection.holds(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postmaster.pid",
                "pg_wal/000000010000000000000001",
                "pg_wal/archive_status/x",
                "pg_replslot/sothon_backup/state",
                "backup_label.old",
                "base/5/pg_internal.init",
                "base/pgsql_tmp/pgsql_tmp12.0",
                "global/pg_control"
            })
    void what_belongs_to_the_running_server_or_comes_later_is_not(String path) {
        assertThat(Selection.holds(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000010000000000000009",
                "00000001000000000000000C",
                "000000010000000000000008.partial",
                "archive_status"
            })
    void only_the_log_from_begin_to_end_is_copied(String name) {
        assertThat(Selection.holdsLog(name, "00000001000000000000000A", "00000001000000000000000B"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_replslot/sothon_backup", "pg_wal/archive_status"})
    void what_lies_in_a_folder_of_the_running_server_is_not_made(String path) {
        assertThat(Selection.holdsFolder(path)).isFalse();
        assertThat(Selection.holdsFolder("pg_replslot")).isTrue();
        assertThat(Selection.holdsFolder("pg_multixact/offsets")).isTrue();
    }
}
