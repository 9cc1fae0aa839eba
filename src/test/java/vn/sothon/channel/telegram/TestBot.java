package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.List;
import vn.sothon.channel.Receiver;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.MovableClock;

/** The pieces of one bot that talks to the fake. */
final class TestBot implements AutoCloseable {

    static final PollTiming QUICK =
            new PollTiming(
                    Duration.ofSeconds(20),
                    Duration.ofMillis(5),
                    Duration.ofMillis(20),
                    Duration.ofMillis(5),
                    Duration.ofMillis(20));

    static final CommandMenu MENU =
            new CommandMenu(
                    List.of(
                            new CommandMenu.Command("thieu", "Còn thiếu gì"),
                            new CommandMenu.Command("sua", "Sửa một số liệu")));

    /** Where nobody else wants it. */
    static final Lease ALWAYS =
            new Lease() {
                @Override
                public boolean hold() {
                    return true;
                }

                @Override
                public void release() {
                    // nobody waits for it
                }
            };

    private final FakeBotApi telegram;
    private final BotApi sending;

    TestBot(FakeBotApi telegram) {
        this.telegram = telegram;
        this.sending = api(telegram, Duration.ofSeconds(10));
    }

    static BotApi api(FakeBotApi telegram, Duration answerWithin) {
        return new BotApi(
                new BotToken(telegram.token()), BotApiAddress.of(telegram.url()), answerWithin);
    }

    Bots bots() {
        return new Bots(List.of(sending));
    }

    TelegramPoller poller(Receiver receiver) {
        return poller(receiver, ALWAYS, QUICK);
    }

    TelegramPoller poller(Receiver receiver, Lease lease) {
        return poller(receiver, lease, QUICK);
    }

    TelegramPoller poller(Receiver receiver, Lease lease, PollTiming timing) {
        return new TelegramPoller(
                api(telegram, timing.answerWithin()), arrivals(receiver), MENU, lease, timing);
    }

    Arrivals arrivals(Receiver receiver) {
        return new Arrivals(
                new UpdateTranslator(telegram.botId(), MovableClock.at("2025-11-20T09:00")),
                receiver,
                new Presses(sending));
    }

    @Override
    public void close() {
        sending.close();
    }
}
