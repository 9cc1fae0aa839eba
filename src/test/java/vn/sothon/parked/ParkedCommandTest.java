package vn.sothon.parked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.sothon.database.DatabaseFailure;
import vn.sothon.fixture.MessageRows;
import vn.sothon.fixture.MovableClock;
import vn.sothon.fixture.SmallCommune;
import vn.sothon.platform.StartRefused;

/** {@code ./run parked} as an operator sees it. */
class ParkedCommandTest {

    private final SmallCommune commune = new SmallCommune();
    private final MessageRows rows = new MessageRows(commune.database);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nothing_parked_is_said_so() {
        assertThat(parked()).isZero();

        assertThat(out).hasToString("Nothing is parked.\n");
    }

    @Test
    void the_list_shows_what_failed_when_and_where_but_no_words() {
        received("PARKED", "08:15");
        failed("inbox", "DatabaseFailure < PSQLException at Answers.insert:120");
        rows.written("REPLY", "FAILED", at("08:20"));
        failed("outbox", "Bad Request: can't use \"bí mật\" here");
        received("NEW", "08:30");

        assertThat(parked("list")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "ID  SINCE             CHAT            KIND   STATUS  ATTEMPTS  FAILURE",
                        "i1  2025-11-20 08:15  fake:bot:…4321  TEXT   PARKED  3         DatabaseFailure < PSQLException",
                        "o1  2025-11-20 08:20  fake:bot:…4321  REPLY  FAILED  3         Bad Request: can't use");
    }

    @Test
    void a_replayed_message_is_next_in_its_chat() {
        received("PARKED", "08:15");
        failed("inbox", "IllegalStateException");

        assertThat(parked("replay", "i1")).isZero();

        assertThat(out).hasToString("i1 is back in its queue and next in its chat.\n");
        assertThat(rows.inbox()).containsExactly("1 NEW");
        assertThat(dueOf("inbox")).containsExactly("0 2025-11-20T02:00:00Z");
        assertThat(actions()).containsExactly("REPLAY i1  by anna");
    }

    @Test
    void an_undelivered_message_is_sent_again() {
        rows.written("REPLY", "UNKNOWN", at("08:20"));
        failed("outbox", "timeout");

        assertThat(parked("replay", "o1")).isZero();

        assertThat(rows.outbox()).containsExactly("1 PENDING");
        assertThat(dueOf("outbox")).containsExactly("0 2025-11-20T02:00:00Z");
    }

    @Test
    void all_leaves_what_could_be_misread_or_annoy() {
        received("PARKED", "08:15");
        received("DONE", "08:16");
        rows.received("another", "PARKED", at("08:17"));
        rows.written("REPLY", "FAILED", at("08:18"));
        rows.written("REMINDER", "FAILED", at("08:19"));
        rows.written("SIGN_IN", "FAILED", at("08:20"));

        assertThat(parked("replay", "all")).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "i1 is left: the person wrote on since, and it would be read as an answer to"
                                + " what is asked now. To do it all the same: parked replay i1",
                        "i3 is back in its queue and next in its chat.",
                        "o1 is back in its queue and next in its chat.",
                        "o2 is left: it may be out of date, and twice is worse than not at all. To do"
                                + " it all the same: parked replay o2",
                        "o3 is left: a code to sign in does not last; let the person ask for"
                                + " another.");
        assertThat(rows.inbox()).containsExactly("1 PARKED", "2 DONE", "3 NEW");
        assertThat(rows.outbox()).containsExactly("1 PENDING", "2 FAILED", "3 FAILED");
    }

    @Test
    void whoever_names_a_message_is_told_what_to_look_out_for() {
        received("PARKED", "08:15");
        received("DONE", "08:16");

        assertThat(parked("replay", "i1")).isZero();

        assertThat(out.toString()).contains("back in its queue", "the person wrote on since");
        assertThat(rows.inbox()).containsExactly("1 NEW", "2 DONE");
    }

    @Test
    void a_dropped_message_stays_stored_with_the_reason() {
        received("PARKED", "08:15");
        rows.written("REPLY", "FAILED", at("08:20"));

        assertThat(parked("drop", "i1", "--reason", "a test of ours")).isZero();
        assertThat(parked("drop", "o1", "--reason", "phone is gone")).isZero();

        assertThat(rows.inbox()).containsExactly("1 DROPPED");
        assertThat(rows.outbox()).containsExactly("1 DROPPED");
        assertThat(actions())
                .containsExactly("DROP i1 a test of ours by anna", "DROP o1 phone is gone by anna");
    }

    @Test
    void a_message_the_queues_work_on_is_not_touched() {
        received("NEW", "08:15");
        rows.written("REPLY", "SENT", at("08:20"));

        assertThat(parked("replay", "i1")).isEqualTo(1);
        assertThat(parked("drop", "o1", "--reason", "why not")).isEqualTo(1);

        assertThat(out.toString()).contains("i1 is not parked", "o1 is not parked");
        assertThat(rows.inbox()).containsExactly("1 NEW");
        assertThat(rows.outbox()).containsExactly("1 SENT");
        assertThat(actions()).isEmpty();
    }

    @Test
    void a_reason_is_needed_to_give_a_message_up() {
        assertThat(parked("drop", "i1")).isEqualTo(2);
        assertThat(parked("drop", "i1", "--reason", " ")).isEqualTo(2);
        assertThat(parked("drop", "17", "--reason", "typo")).isEqualTo(2);

        assertThat(err.toString()).contains("--reason is empty", "\"17\" is no message");
    }

    @Test
    void what_operators_did_cannot_be_changed() {
        received("PARKED", "08:15");
        parked("replay", "i1");

        assertThat(
                        catchThrowable(() ->
                                commune.database.transaction(() ->
                                        commune.database
                                                .sql("delete from operator_actions")
                                                .update())))
                .isInstanceOf(DatabaseFailure.class);
    }

    @Test
    void without_a_database_one_sentence_says_what_to_do() {
        var command =
                new ParkedCommand(
                        () -> {
                            throw new StartRefused("start ./run first.");
                        },
                        commune.clock,
                        "anna");

        assertThat(run(command)).isEqualTo(2);

        assertThat(err).hasToString("start ./run first.\n");
    }

    private int parked(String... arguments) {
        return run(new ParkedCommand(() -> commune.database, commune.clock, "anna"), arguments);
    }

    private int run(ParkedCommand command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private void received(String status, String time) {
        rows.received("987654321", status, at(time));
    }

    private static Instant at(String time) {
        return MovableClock.instant("2025-11-20T" + time);
    }

    private void failed(String table, String error) {
        String update =
                table.equals("inbox")
                        ? "update inbox set attempts = 3, error = :error"
                        : "update outbox set attempts = 3, error = :error";
        commune.database.transaction(
                () -> commune.database.sql(update).with("error", error).update());
    }

    private List<String> dueOf(String table) {
        String select =
                table.equals("inbox")
                        ? "select attempts, next_attempt_at from inbox"
                        : "select attempts, next_attempt_at from outbox";
        return commune.database.transaction(() ->
                commune.database
                        .sql(select)
                        .list(row ->
                                row.number("attempts") + " " + row.instant("next_attempt_at")));
    }

    private List<String> actions() {
        return commune.database.transaction(() ->
                commune.database
                        .sql("select * from operator_actions order by id")
                        .list(row ->
                                String.join(
                                        " ",
                                        row.text("action"),
                                        row.text("message"),
                                        row.text("reason"),
                                        "by",
                                        row.text("account"))));
    }
}
