package vn.sothon.faketelegram;

import java.util.concurrent.atomic.AtomicInteger;

/** The state of one bot: its chats, what waits for it and what slows it down. */
final class Telegram {

    private final String token;
    private final String username;
    private final ShiftedClock clock;
    private final Rules rules;
    private final Chats chats = new Chats();
    private final UpdateQueue updates;
    private final Callbacks callbacks;
    private final Flood flood;
    private final Repetition repetition = new Repetition();
    private final AtomicInteger lastMessageId = new AtomicInteger(1000);

    Telegram(String token, String username, ShiftedClock clock, Rules rules) {
        this.token = token;
        this.username = username;
        this.clock = clock;
        this.rules = rules;
        this.updates = new UpdateQueue(clock, rules);
        this.callbacks = new Callbacks(clock);
        this.flood = new Flood(rules, clock);
    }

    String token() {
        return token;
    }

    /** A token begins with the bot's id. */
    long botId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    String username() {
        return username;
    }

    ShiftedClock clock() {
        return clock;
    }

    Rules rules() {
        return rules;
    }

    Chats chats() {
        return chats;
    }

    UpdateQueue updates() {
        return updates;
    }

    Callbacks callbacks() {
        return callbacks;
    }

    Flood flood() {
        return flood;
    }

    Repetition repetition() {
        return repetition;
    }

    /** Message ids rise over all chats of a bot with people. */
    int nextMessageId() {
        return lastMessageId.incrementAndGet();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }
}
