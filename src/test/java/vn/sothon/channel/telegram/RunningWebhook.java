package vn.sothon.channel.telegram;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.Receiver;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.fixture.RunningServer;

/** The whole program in webhook mode, and Telegram's side of it. */
final class RunningWebhook implements AutoCloseable {

    static final String SECRET = "0123456789abcdef_0123456789ABCDEF-";
    static final String PUBLIC_URL = "https://so.example.vn";

    private static final String HERE = "RunningWebhook";

    final FakeBotApi telegram = FakeBotApi.start();
    final WebhookKeys keys = new WebhookKeys(SECRET);
    final RunningServer server =
            RunningServer.start(
                    Map.of(
                            "spec.name",
                            HERE,
                            "settings.demo",
                            "off",
                            "telegram.bot-token",
                            telegram.token(),
                            "telegram.api-url",
                            telegram.url(),
                            "telegram.receive",
                            "webhook",
                            "telegram.webhook-secret",
                            SECRET,
                            "telegram.public-url",
                            PUBLIC_URL));

    /** Stands in for the inbox. */
    @Factory
    @Requires(property = "spec.name", value = HERE)
    static class OtherRooms {

        @Singleton
        @Primary
        SwitchedReceiver receiver() {
            return new SwitchedReceiver();
        }
    }

    /** Receives, or does what a test wants done instead. */
    static final class SwitchedReceiver implements Receiver {

        final RecordingReceiver recording = new RecordingReceiver();
        volatile Consumer<List<IncomingMessage>> before = _ -> {};

        @Override
        public void receive(List<IncomingMessage> messages) {
            before.accept(messages);
            recording.receive(messages);
        }
    }

    SwitchedReceiver receiver() {
        return server.bean(SwitchedReceiver.class);
    }

    String path() {
        return "/telegram/" + telegram.botId() + "/" + keys.pathKey(telegram.botId());
    }

    String secretToken() {
        return keys.secretToken(telegram.botId());
    }

    /** As Telegram brings an update. */
    HttpResponse<String> brings(String update) {
        return post(path(), update, "X-Telegram-Bot-Api-Secret-Token", secretToken());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return server.send(
                server.request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static String text(int updateId, String text) {
        return """
        {"update_id":%d,"message":{"message_id":11,"date":1764000000,"text":"%s",
         "from":{"id":42,"is_bot":false,"first_name":"A Nhớ"},"chat":{"id":42,"type":"private"}}}
        """
                .formatted(updateId, text);
    }

    @Override
    public void close() {
        server.close();
        telegram.close();
    }
}
