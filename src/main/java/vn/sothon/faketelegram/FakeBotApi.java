package vn.sothon.faketelegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Telegram's Bot API on loopback for one bot; {@link #bot} gives others on the same server.
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
    private static final String USERNAME = "so_thon_bot";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ApiServer server;
    private final Map<String, FakeBotApi> bots;
    private final Telegram telegram;
    private final Faults faults = new Faults();
    private final CommandMenus menus = new CommandMenus();
    private final ReceivingMethods receiving;
    private final BotApi api;
    private final Map<Long, Phone> phones = new ConcurrentHashMap<>();

    private FakeBotApi(ApiServer server, Map<String, FakeBotApi> bots, Telegram telegram) {
        this.server = server;
        this.bots = bots;
        this.telegram = telegram;
        this.receiving = new ReceivingMethods(telegram);
        var sending = new SendingMethods(telegram);
        this.api =
                new BotApi(faults, List.of(receiving.byName(), menus.byName(), sending.byName()));
        server.add(telegram.token(), api);
    }

    public static FakeBotApi start() {
        return start(InstantSource.system());
    }

    /** With every {@link Rule} of the real server in force. */
    public static FakeBotApi strict() {
        return start().enforces(Rule.values());
    }

    /** With Telegram's clock given; {@link #passes} moves it on from there. */
    public static FakeBotApi start(InstantSource clock) {
        return start(clock, 0);
    }

    /** On a port given; 0 means any that is free. */
    static FakeBotApi start(InstantSource clock, int port) {
        Map<String, FakeBotApi> bots = new ConcurrentHashMap<>();
        var telegram = new Telegram(TOKEN, USERNAME, new ShiftedClock(clock), new Rules());
        var first = new FakeBotApi(new ApiServer(port), bots, telegram);
        bots.put(TOKEN, first);
        return first;
    }

    /**
     * Another bot of the same server, with chats, updates and faults of its own; the same one for
     * the same token. Clock, rules and connection are shared.
     *
     * @param token as in {@code 7000153:secret}
     */
    public FakeBotApi bot(String token) {
        return bots.computeIfAbsent(token, this::newBot);
    }

    private FakeBotApi newBot(String token) {
        String username = "so_thon_" + token.substring(0, token.indexOf(':')) + "_bot";
        var other = new Telegram(token, username, telegram.clock(), telegram.rules());
        return new FakeBotApi(server, bots, other);
    }

    /** These rules are in force from now on, and no others. */
    public FakeBotApi enforces(Rule... rules) {
        telegram.rules().set(List.of(rules));
        return this;
    }

    /** Keeps the latest calls only; 0 keeps none. {@link #awaitCalls} counts all the same. */
    public FakeBotApi keepsCalls(int count) {
        api.calls().keep(count);
        return this;
    }

    /** Keeps the latest messages of each chat only, so that a long run fits into the memory. */
    public FakeBotApi keepsMessages(int perChat) {
        telegram.chats().keep(perChat);
        return this;
    }

    /** Each update is delivered once to that many times, drawn from the seed. */
    public FakeBotApi repeatsUpdates(int mostTimes, long seed) {
        telegram.repetition().upTo(mostTimes, seed);
        return this;
    }

    /** How long a webhook set from now on is left alone after a failure, doubled each time. */
    public FakeBotApi retriesWebhooks(Duration first, Duration longest) {
        receiving.retryWebhooksAfter(new RetryDelays(first, longest));
        return this;
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
        return telegram.chats().botMessages();
    }

    /** The calls of a method, also those that were refused; the latest 10,000 of all methods. */
    public List<ApiCall> calls(String method) {
        return api.calls().of(method);
    }

    /** How many calls of the method there were. */
    public long callCount(String method) {
        return api.calls().count(method);
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
                    callCount(method) + " calls of " + method + ", expected " + count);
        }
    }

    /** The menu of commands the bot registered. */
    public Map<String, String> commands() {
        return commands(CommandMenus.DEFAULT_SCOPE);
    }

    /** The menu of a scope, as in {@code all_private_chats} or {@code chat 42}. */
    public Map<String, String> commands(String scope) {
        return menus.of(scope);
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
        return phone.chat()
                .log()
                .add(
                        telegram::nextMessageId,
                        id ->
                                new BotMessage(
                                        phone.chatId(),
                                        id,
                                        text,
                                        ReplyMarkup.NONE,
                                        Optional.empty(),
                                        telegram.clock().instant()));
    }

    /** A webhook was set before, by whomever; an empty address is none, as in setWebhook. */
    public void hasWebhook(String url) {
        if (url.isEmpty()) {
            receiving.endWebhook();
            return;
        }
        receiving.deliverTo(WebhookTarget.to(url));
    }

    /** The next call or calls of {@code method} go wrong. */
    public FaultOrder fault(String method) {
        return new FaultOrder(faults, method);
    }

    /** From now on calls of {@code method} go wrong by chance. */
    public RandomFaults randomFaults(String method, long seed) {
        return faults.random(method, seed);
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

    /** Also serves the page of this bot's phones, at {@code /phone}. */
    public FakeBotApi showsPage() {
        var page = new PhonePage(this, server.port());
        PhonePage.paths().forEach(path -> server.addPage(path, page));
        return this;
    }

    Collection<Phone> phones() {
        return phones.values();
    }

    /** Ends the server and with it all its bots. */
    @Override
    public void close() {
        bots.values().forEach(FakeBotApi::endReceiving);
        server.goDown();
    }

    private void endReceiving() {
        telegram.updates().endPoll();
        receiving.endWebhook();
    }
}
