package vn.sothon.faketelegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Telegram's Bot API on loopback for one bot.
 *
 * <pre>{@code
 * try (var telegram = FakeBotApi.start()) {
 *     // start the product with telegram.token() and telegram.url()
 *     Phone phone = telegram.phone(42, "A Nhớ");
 *     phone.says("152");
 *     assertThat(phone.awaitMessage().text()).startsWith("✓ 152 hộ");
 * }
 * }</pre>
 */
public final class FakeBotApi implements AutoCloseable {

    private static final String TOKEN = "7000152:AAFakeTokenOfTheLoopbackServer";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Telegram telegram;
    private final Faults faults = new Faults();
    private final BotMethods botMethods;
    private final BotApi api;
    private final ApiServer server;
    private final Map<Long, Phone> phones = new ConcurrentHashMap<>();

    private FakeBotApi(InstantSource clock) {
        this.telegram = new Telegram(TOKEN, clock);
        this.botMethods = new BotMethods(telegram);
        var sending = new SendingMethods(telegram);
        this.api = new BotApi(TOKEN, faults, List.of(botMethods.byName(), sending.byName()));
        this.server = new ApiServer(api);
    }

    public static FakeBotApi start() {
        return start(InstantSource.system());
    }

    /** With Telegram's clock given; {@link #passes} moves it on from there. */
    public static FakeBotApi start(InstantSource clock) {
        return new FakeBotApi(clock);
    }

    public String token() {
        return telegram.token();
    }

    /** The bot's id, as it stands in {@code Address.bot}. */
    public String botId() {
        return String.valueOf(telegram.botId());
    }

    /** For the setting of the Bot API's address. */
    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The phone of a person who has started the bot; the same one for the same id. */
    public Phone phone(long chatId, String name) {
        return phones.computeIfAbsent(
                chatId, id -> new Phone(telegram, telegram.chats().person(id, name)));
    }

    /** A group with the bot in it; ids of groups are negative. */
    public Group group(long chatId, String title) {
        return new Group(telegram, telegram.chats().group(chatId, title));
    }

    /** Everything the bot sent to anyone, in order. */
    public List<BotMessage> sent() {
        return telegram.messages().all();
    }

    /** All calls of a method, also those that were refused. */
    public List<ApiCall> calls(String method) {
        return api.calls().of(method);
    }

    /** Waits until the bot has nothing left to fetch and waits for news. */
    public void awaitPoll() {
        if (!Waiting.unlessInterrupted(() -> telegram.updates().awaitPoll(PATIENCE))) {
            throw new AssertionError("nobody polls");
        }
    }

    /** Waits until there were that many calls of the method, answered or not. */
    public void awaitCalls(String method, int count) {
        boolean enough =
                Waiting.unlessInterrupted(() -> api.calls().await(method, count, PATIENCE));
        if (!enough) {
            throw new AssertionError(
                    calls(method).size() + " calls of " + method + ", expected " + count);
        }
    }

    /** The menu of commands the bot registered. */
    public Map<String, String> commands() {
        return botMethods.commands();
    }

    /** Updates that wait for the bot or are not confirmed yet. */
    public int waitingUpdates() {
        return telegram.updates().size();
    }

    /** Waits until the bot has confirmed every update. */
    public void awaitAllConfirmed() {
        boolean isEmpty = Waiting.unlessInterrupted(() -> telegram.updates().awaitEmpty(PATIENCE));
        if (!isEmpty) {
            throw new AssertionError(waitingUpdates() + " updates are not confirmed");
        }
    }

    /** Queues an update given as JSON; it gets the next update id, which is returned. */
    public int injects(String update) {
        try {
            return new Events(telegram).raw(Parameters.JSON.readTree(update));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + update, e);
        }
    }

    /** A message the bot sent some time ago. */
    public BotMessage hasWritten(Phone phone, String text) {
        int id = telegram.nextMessageId();
        var message = new BotMessage(phone.chatId(), id, text, ReplyMarkup.NONE, Optional.empty());
        telegram.messages().add(message);
        return message;
    }

    /** A webhook was set before, by whomever. */
    public void hasWebhook(String url) {
        botMethods.setWebhook(url);
    }

    /** The next call or calls of {@code method} go wrong. */
    public FaultOrder fault(String method) {
        return new FaultOrder(faults, method);
    }

    public void clearFaults() {
        faults.clear();
    }

    /** Telegram's clock moves on: what waits may expire. */
    public void passes(Duration time) {
        telegram.clock().moveOn(time);
    }

    /** Connections are refused; chats and waiting updates are kept. */
    public void goesDown() {
        server.goDown();
    }

    public void comesBack() {
        server.comeBack();
    }

    @Override
    public void close() {
        telegram.updates().endPoll();
        server.goDown();
    }
}
