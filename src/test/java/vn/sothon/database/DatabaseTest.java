package vn.sothon.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sothon.platform.TestDatabase;

class DatabaseTest {

    private final Database database = new Database(TestDatabase.fresh());

    @BeforeEach
    void create_a_table() {
        database.transaction(() ->
                database.sql("create table notes (id int unique, text text, tags text[])")
                        .update());
    }

    @Test
    void what_returns_is_committed() {
        database.transaction(() -> note(1, "một"));

        assertThat(notes()).containsExactly("một");
    }

    @Test
    void what_throws_leaves_nothing() {
        assertThatThrownBy(() ->
                        database.transaction(() -> {
                            note(1, "một");
                            throw new IllegalArgumentException("stop");
                        }))
                .hasMessage("stop");

        assertThat(notes()).isEmpty();
    }

    @Test
    void a_transaction_within_another_belongs_to_it() {
        assertThatThrownBy(() ->
                        database.transaction(() -> {
                            database.transaction(() -> note(1, "một"));
                            throw new IllegalArgumentException("stop");
                        }))
                .hasMessage("stop");

        assertThat(notes()).isEmpty();
    }

    @Test
    void what_waits_for_the_commit_runs_after_it() {
        List<List<String>> seen = new ArrayList<>();

        database.transaction(() -> {
            database.afterCommit(() -> seen.add(notes()));
            note(1, "một");
        });

        assertThat(seen).containsExactly(List.of("một"));
    }

    @Test
    void what_waits_for_a_commit_that_fails_never_runs() {
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() ->
                        database.transaction(() -> {
                            database.afterCommit(() -> seen.add("ran"));
                            throw new IllegalArgumentException("stop");
                        }))
                .hasMessage("stop");

        assertThat(seen).isEmpty();
    }

    @Test
    void a_statement_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> database.sql("select 1")).hasMessage("no transaction is open");
    }

    @Test
    void a_refusal_names_the_constraint() {
        database.transaction(() -> note(1, "một"));

        assertThatThrownBy(() -> database.transaction(() -> note(1, "hai")))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.constraint()).isEqualTo("notes_id_key"));
    }

    @Test
    void a_rollback_that_fails_does_not_hide_why() {
        assertThatThrownBy(() ->
                        database.transaction(() ->
                                database.sql("select pg_terminate_backend(pg_backend_pid())")
                                        .list(row -> row)))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class, failure -> assertThat(failure.isPassing()).isTrue())
                .hasMessage("select pg_terminate_backend(pg_backend_pid())");
    }

    @Test
    void colons_of_casts_and_of_quoted_text_are_no_parameters() {
        String text =
                database.transaction(() ->
                        database.sql("select :a::text || ':b' as text")
                                .with("a", "x")
                                .one(row -> row.text("text")));

        assertThat(text).isEqualTo("x:b");
    }

    @Test
    void a_missing_parameter_is_refused_by_name() {
        assertThatThrownBy(() ->
                        database.transaction(
                                () -> database.sql("select :a::text").list(row -> row)))
                .hasMessage("select :a::text needs a value for a");
    }

    @Test
    void an_unknown_parameter_is_refused_by_name() {
        assertThatThrownBy(() -> database.transaction(() -> database.sql("select 1").with("b", 1)))
                .hasMessage("select 1 has no parameter b");
    }

    @Test
    void null_and_arrays_come_back_as_they_went() {
        database.transaction(() ->
                database.sql("insert into notes values (:id, :text, :tags)")
                        .with("id", Optional.empty())
                        .with("text", Optional.of("một"))
                        .with("tags", List.of("a", "b,c"))
                        .update());

        assertThat(
                        database.<List<String>>transaction(() ->
                                database.sql("select * from notes where id is null")
                                        .one(row -> row.texts("tags"))))
                .containsExactly("a", "b,c");
    }

    private void note(long id, String text) {
        database.sql("insert into notes (id, text) values (:id, :text)")
                .with("id", id)
                .with("text", text)
                .update();
    }

    private List<String> notes() {
        return database.transaction(
                () -> database.sql("select text from notes").list(row -> row.text("text")));
    }
}
