package vn.sothon.channel.telegram;

import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** One bot that polls the fake, with a person on the phone; what it hears is recorded. */
final class PolledBot implements AutoCloseable {

    final FakeBotApi telegram = FakeBotApi.start();
    final Phone phone = telegram.phone(42, "A Nhớ");
    final RecordingReceiver receiver = new RecordingReceiver();

    private final TestBot bot = new TestBot(telegram);

    /** Polls once it is started. */
    final TelegramPoller poller = bot.poller(receiver);

    /** Another poller with the same receiver, for the caller to close. */
    TelegramPoller another() {
        return bot.poller(receiver);
    }

    TelegramPoller another(PollTiming timing) {
        return bot.poller(receiver, TestBot.ALWAYS, timing);
    }

    @Override
    public void close() {
        poller.close();
        bot.close();
        telegram.close();
    }
}
