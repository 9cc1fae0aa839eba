package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** What is fetched together is stored together, and one bad update holds back none before it. */
class PollingBatchTest {

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
    void what_is_fetched_together_is_received_in_one_call() throws Exception {
        phone.says("một");
        phone.says("hai");
        phone.says("ba");

        poller.start();

        receiver.next(3);
        telegram.awaitAllConfirmed();
        assertThat(receiver.sizes()).containsExactly(3);
    }

    @Test
    void a_batch_that_is_not_taken_is_received_one_by_one() throws Exception {
        receiver.failsOnceAt(new Content.Text("hai"));
        phone.says("một");
        phone.says("hai");
        phone.says("ba");

        poller.start();

        assertThat(receiver.next(3))
                .extracting(IncomingMessage::content)
                .containsExactly(
                        new Content.Text("một"), new Content.Text("hai"), new Content.Text("ba"));
        telegram.awaitAllConfirmed();
        assertThat(receiver.sizes()).containsExactly(1, 1, 1);
    }

    @Test
    void an_update_that_is_never_taken_holds_back_none_before_it() throws Exception {
        receiver.neverTakes(new Content.Text("hai"));
        phone.says("một");
        phone.says("hai");
        phone.says("ba");

        poller.start();

        assertThat(receiver.next().content()).isEqualTo(new Content.Text("một"));
        telegram.awaitCalls("getUpdates", 3);
        assertThat(telegram.waitingUpdates()).as("the other two").isEqualTo(2);
        assertThat(receiver.hasMore()).isFalse();

        receiver.takesAll();
        assertThat(receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("hai"), new Content.Text("ba"));
    }
}
