package vn.sothon.channel.telegram;

import java.util.OptionalLong;

/** Receives the messages of one bot, fetched or brought. */
interface BotReceiver extends AutoCloseable {

    void start();

    /** Begins to end, without waiting. */
    void stop();

    /** Ends and returns when what was being received is stored. */
    @Override
    void close();

    String bot();

    Reception reception();

    /** What waits at Telegram; empty where this process does not know. */
    OptionalLong pendingUpdates();

    /** How often Telegram asked to slow down. */
    long tooManyRequests();
}
