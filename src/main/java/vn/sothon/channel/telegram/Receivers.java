package vn.sothon.channel.telegram;

import java.util.List;

/** Receives for all bots at once, so that one in trouble holds up no other. */
final class Receivers implements BotGauges, AutoCloseable {

    private final List<BotReceiver> receivers;
    private final Bots bots;

    /**
     * Receives nothing before {@link #start}.
     *
     * @param bots the clients that send, whose refusals count too
     */
    Receivers(List<? extends BotReceiver> receivers, Bots bots) {
        this.receivers = List.copyOf(receivers);
        this.bots = bots;
    }

    void start() {
        receivers.forEach(BotReceiver::start);
    }

    @Override
    public List<BotState> bots() {
        return receivers.stream().map(this::state).toList();
    }

    private BotState state(BotReceiver receiver) {
        long whileSending = bots.of(receiver.bot()).map(BotApi::tooManyRequests).orElse(0L);
        return new BotState(
                receiver.bot(),
                receiver.pendingUpdates(),
                receiver.tooManyRequests() + whileSending,
                receiver.reception());
    }

    /** Stops all before it waits for any. */
    @Override
    public void close() {
        receivers.forEach(BotReceiver::stop);
        receivers.forEach(BotReceiver::close);
    }
}
