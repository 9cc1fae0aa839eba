package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;

/** What is fetched together is stored together, and one bad update holds back none before it. */
class PollingBatchTest {

    @AutoClose private final PolledBot bot = new PolledBot();

    @Test
    void what_is_fetched_together_is_received_in_one_call() throws Exception {
        bot.phone.says("một");
        bot.phone.says("hai");
        bot.phone.says("ba");

        bot.poller.start();

        bot.receiver.next(3);
        bot.telegram.awaitAllConfirmed();
        assertThat(bot.receiver.sizes()).containsExactly(3);
    }

    @Test
    void a_batch_that_is_not_taken_is_received_one_by_one() throws Exception {
        bot.receiver.failsOnceAt(new Content.Text("hai"));
        bot.phone.says("một");
        bot.phone.says("hai");
        bot.phone.says("ba");

        bot.poller.start();

        assertThat(bot.receiver.next(3))
                .extracting(IncomingMessage::content)
                .containsExactly(
                        new Content.Text("một"), new Content.Text("hai"), new Content.Text("ba"));
        bot.telegram.awaitAllConfirmed();
        assertThat(bot.receiver.sizes()).containsExactly(1, 1, 1);
    }

    @Test
    void an_update_that_is_never_taken_holds_back_none_before_it() throws Exception {
        bot.receiver.neverTakes(new Content.Text("hai"));
        bot.phone.says("một");
        bot.phone.says("hai");
        bot.phone.says("ba");

        bot.poller.start();

        assertThat(bot.receiver.next().content()).isEqualTo(new Content.Text("một"));
        bot.telegram.awaitCalls("getUpdates", 3);
        assertThat(bot.telegram.waitingUpdates()).as("the other two").isEqualTo(2);
        assertThat(bot.receiver.hasMore()).isFalse();

        bot.receiver.takesAll();
        assertThat(bot.receiver.next(2))
                .extracting(IncomingMessage::content)
                .containsExactly(new Content.Text("hai"), new Content.Text("ba"));
    }
}
