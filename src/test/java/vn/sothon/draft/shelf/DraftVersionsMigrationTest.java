package vn.sothon.draft.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.sothon.platform.TestDatabase;

/** Drafts that were kept before their inputs were. */
class DraftVersionsMigrationTest {

    private static final String DRAFT =
            """
            insert into units (tenant, kind, name, label, valid_from)
                values ('t', 'COMMUNE', 'xã Đăk Pxi', 'Đăk Pxi', '2025-07-01');
            insert into definitions values ('r', '1', 'report: r', now());
            insert into campaigns (tenant, unit_id, report_id, definition_version, title, year,
                                   opened_at, deadline_at)
                values ('t', 1, 'r', '1', 'Báo cáo', 2026, now(), now() + interval '9 days');
            insert into draft_versions (tenant, campaign_id, number, inputs_hash, docx, html,
                                        created_at)
                values ('t', 1, 1, 'h', '\\x01', 'bản', now());
            """;

    private final DataSource database = TestDatabase.empty();

    @Test
    void a_draft_of_before_stays_and_has_no_inputs() throws SQLException {
        migrate("40");
        execute(DRAFT);

        migrate("latest");

        assertThat(count("select count(*) from draft_versions where answers is null")).isOne();
    }

    @Test
    void inputs_are_kept_whole_or_not_at_all() {
        migrate("latest");

        assertThatThrownBy(() -> execute(DRAFT + "update draft_versions set answers = '[]';"))
                .hasMessageContaining("draft_version_has_all_inputs_or_none");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
