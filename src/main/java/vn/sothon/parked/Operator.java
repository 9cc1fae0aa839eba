package vn.sothon.parked;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sothon.database.Database;

/** Somebody at the command line, and what they do: each change leaves a record that stays. */
final class Operator {

    private final Database database;
    private final ParkedMessages messages;
    private final Clock clock;
    private final String account;

    /**
     * @param account of the operating system
     */
    Operator(Database database, Clock clock, String account) {
        this.database = database;
        this.messages = new ParkedMessages(database, clock);
        this.clock = clock;
        this.account = account;
    }

    /** What came of one message; the sentence is for the operator. */
    record Outcome(boolean done, String sentence) {}

    List<Parked> list() {
        return messages.list();
    }

    Outcome replay(MessageId id) {
        return messages.find(id).map(this::replayOne).orElseGet(() -> notParked(id));
    }

    /** Leaves those that may do harm. */
    List<Outcome> replayAll() {
        return messages.list().stream().map(this::replayIfHarmless).toList();
    }

    Outcome drop(MessageId id, String reason) {
        return act(
                id, "DROP", reason, () -> messages.drop(id), id + " is dropped; it stays stored.");
    }

    private Outcome replayOne(Parked parked) {
        return switch (parked.replaying()) {
            case Replaying.Harmless() -> replayNow(parked.id(), Optional.empty());
            case Replaying.OnlyByName(var why) -> replayNow(parked.id(), Optional.of(why));
            case Replaying.Never(var why) ->
                    new Outcome(false, parked.id() + " is not replayed: " + why + ".");
        };
    }

    private Outcome replayIfHarmless(Parked parked) {
        return switch (parked.replaying()) {
            case Replaying.Harmless() -> replayNow(parked.id(), Optional.empty());
            case Replaying.OnlyByName(var why) ->
                    new Outcome(
                            false,
                            "%s is left: %s. To do it all the same: parked replay %s"
                                    .formatted(parked.id(), why, parked.id()));
            case Replaying.Never(var why) ->
                    new Outcome(false, parked.id() + " is left: " + why + ".");
        };
    }

    private Outcome replayNow(MessageId id, Optional<String> warning) {
        String sentence =
                id
                        + " is back in its queue and next in its chat"
                        + warning.map(why -> "; look what becomes of it: " + why).orElse("")
                        + ".";
        return act(id, "REPLAY", "", () -> messages.replay(id), sentence);
    }

    private Outcome act(MessageId id, String action, String reason, Change change, String done) {
        return database.transaction(() -> {
            if (!change.happened()) {
                return notParked(id);
            }
            record(id, action, reason);
            return new Outcome(true, done);
        });
    }

    @FunctionalInterface
    private interface Change {
        boolean happened();
    }

    private void record(MessageId id, String action, String reason) {
        String insert =
                """
                insert into operator_actions (acted_at, action, message, reason, account)
                values (:now, :action, :message, :reason, :account)
                """;
        database.sql(insert)
                .with("now", clock.instant())
                .with("action", action)
                .with("message", id.toString())
                .with("reason", reason)
                .with("account", account)
                .update();
    }

    private static Outcome notParked(MessageId id) {
        return new Outcome(false, id + " is not parked: look at the list with parked.");
    }
}
