package vn.sothon.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import vn.sothon.platform.EmbeddedPostgres;

/** An embedded server with some thousand answers, to which more can be added. */
final class FilledServer implements AutoCloseable {

    private static final String FILL =
            """
            insert into units (tenant, kind, name, label, valid_from)
                values ('t', 'COMMUNE', 'xã Đăk Pxi', 'Đăk Pxi', '2025-07-01');
            insert into people (tenant, name, salutation) values ('t', 'A Bình', 'anh');
            insert into definitions values ('r', '1', 'report: r', now());
            insert into campaigns (tenant, unit_id, report_id, definition_version, title, year,
                                   opened_at, deadline_at)
                values ('t', 1, 'r', '1', 'Báo cáo', 2026, now(), now() + interval '9 days');
            insert into dialogues (tenant, person_id, at) values ('t', 1, '0');
            insert into draft_versions (tenant, campaign_id, number, inputs_hash, docx, html,
                                        created_at)
                select 't', 1, n, n::text, decode(repeat(md5(n::text), 400), 'hex'), 'bản', now()
                from generate_series(1, 40) n;
            insert into outbox (channel, bot, chat, kind, priority, body, keyboard,
                                next_attempt_at, created_at)
                select 'web', 'w', n::text, 'REPLY', 1, 'Thôn có bao nhiêu hộ?', '[]', now(), now()
                from generate_series(1, 500) n;
            """;

    private final EmbeddedPostgres server;
    private int last;

    private FilledServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static FilledServer startedOn(Path folder, int answers) throws SQLException {
        FilledServer filled = openedOn(folder);
        Flyway.configure()
                .dataSource(filled.server.url(), filled.server.user(), filled.server.password())
                .load()
                .migrate();
        try (var connection = filled.connect()) {
            run(connection, FILL);
            filled.add(connection, answers);
        }
        return filled;
    }

    /** A server on data that is there already. */
    static FilledServer openedOn(Path folder) {
        return new FilledServer(EmbeddedPostgres.start(folder));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    /** Adds answers with their history and messages in one transaction. */
    void add(Connection connection, int answers) throws SQLException {
        String statements =
                """
                insert into answers (tenant, campaign_id, unit_id, question, row, kind, value, typed,
                                     person_id, message_id, answered_at)
                    select 't', 1, 1, 'q' || n, 0, 'FIGURE', n, n || ' hộ', 1, n::text, now()
                    from generate_series(%1$d, %2$d) n;
                insert into answer_history (tenant, campaign_id, unit_id, question, new_answer, typed,
                                            reason, person_id, channel, bot, chat, message_id,
                                            changed_at)
                    select 't', 1, 1, 'q' || n, '{"value": 1}', n || ' hộ', '', 1, 'web', 'w', 'c',
                           n::text, now()
                    from generate_series(%1$d, %2$d) n;
                insert into inbox (channel, bot, event_id, chat, message_id, kind, text, sent_at,
                                   received_at, next_attempt_at)
                    select 'web', 'w', n::text, 'c', n::text, 'TEXT', n || ' hộ', now(), now(), now()
                    from generate_series(%1$d, %2$d) n;
                update dialogues set at = '%2$d';
                """
                        .formatted(last + 1, last + answers);
        run(connection, statements);
        last += answers;
    }

    int last() {
        return last;
    }

    /** The number of the last answer as the dialogue knows it. */
    int lastInDialogue() throws SQLException {
        try (var connection = connect()) {
            return Integer.parseInt(one(connection, "select at from dialogues"));
        }
    }

    /**
     * Count and hash of the rows of every table by its name. Rows of messages after the given one
     * are left out, so that a server that moves on can be compared.
     */
    SortedMap<String, String> fingerprints(int lastMessage) throws SQLException {
        String fingerprint =
                """
                select format('select count(*) || '' '' || md5(coalesce(string_agg(md5(t::text), ''''
                               order by md5(t::text)), '''')) from %%I t', c.relname)
                       || case when exists (select 1 from pg_attribute a
                                            where a.attrelid = c.oid and a.attname = 'message_id')
                          then ' where message_id::bigint <= %d' else '' end,
                       c.relname
                from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                order by c.relname
                """
                        .formatted(lastMessage);
        SortedMap<String, String> fingerprints = new TreeMap<>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            List<String[]> queries = new ArrayList<>();
            try (var rows = statement.executeQuery(fingerprint)) {
                while (rows.next()) {
                    queries.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            for (String[] query : queries) {
                fingerprints.put(query[1], one(connection, query[0]));
            }
        }
        return fingerprints;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String statements) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
        connection.commit();
    }

    @Override
    public void close() {
        server.close();
    }
}
