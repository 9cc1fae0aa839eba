package vn.sothon.faketelegram;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** The state of the fake: one bot, its chats, what waits for it and what it sent. */
final class Telegram {

    private final String token;
    private final ShiftedClock clock;
    private final Chats chats = new Chats();
    private final BotMessages messages = new BotMessages();
    private final UpdateQueue updates;
    private final Callbacks callbacks;
    private final AtomicInteger lastMessageId = new AtomicInteger(1000);

    Telegram(String token, InstantSource source) {
        this.token = token;
        this.clock = new ShiftedClock(source);
        this.updates = new UpdateQueue(clock);
        this.callbacks = new Callbacks(clock);
    }

    String token() {
        return token;
    }

    /** A token begins with the bot's id. */
    long botId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    ShiftedClock clock() {
        return clock;
    }

    Chats chats() {
        return chats;
    }

    BotMessages messages() {
        return messages;
    }

    UpdateQueue updates() {
        return updates;
    }

    Callbacks callbacks() {
        return callbacks;
    }

    /** Message ids rise over all chats of a bot with people. */
    int nextMessageId() {
        return lastMessageId.incrementAndGet();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }
}
