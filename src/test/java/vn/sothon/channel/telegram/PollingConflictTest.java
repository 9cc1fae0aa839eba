package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** While a lease changes hands, two processes poll for a moment; a second program does for ever. */
class PollingConflictTest {

    private static final String CONFLICT = "Conflict: terminated by other getUpdates request";
    private static final String SENTENCE = "another program receives this bot's messages";

    private final FakeBotApi telegram = FakeBotApi.start();
    private final Phone phone = telegram.phone(42, "A Nhớ");
    private final RecordingReceiver receiver = new RecordingReceiver();
    private final TestBot bot = new TestBot(telegram);
    private final TelegramPoller poller = bot.poller(receiver);

    @AfterEach
    void stop() {
        poller.close();
        bot.close();
        telegram.close();
    }

    @Test
    void a_conflict_of_a_moment_is_told_quietly() throws Exception {
        try (var log = new CapturedLog()) {
            telegram.fault("getUpdates").answers(409, CONFLICT);
            phone.says("152");

            poller.start();
            receiver.next();

            assertThat(log.lines())
                    .filteredOn(line -> line.contains(SENTENCE))
                    .singleElement()
                    .asString()
                    .startsWith("INFO");
        }
    }

    @Test
    void a_conflict_that_stays_is_a_warning() throws Exception {
        try (var log = new CapturedLog()) {
            telegram.fault("getUpdates").answers(409, CONFLICT);
            telegram.fault("getUpdates").answers(409, CONFLICT);
            phone.says("152");

            poller.start();
            receiver.next();

            assertThat(log.lines())
                    .filteredOn(line -> line.contains(SENTENCE))
                    .anyMatch(line -> line.startsWith("WARN"));
        }
    }
}
