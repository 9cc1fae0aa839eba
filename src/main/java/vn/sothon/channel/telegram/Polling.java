package vn.sothon.channel.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.Receiver;

/**
 * One step of polling after another: first the introduction, then fetching. An update is confirmed
 * to Telegram, by the offset of the next fetch, only after the receiver returned.
 */
final class Polling {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final BotApi api;
    private final Receiver receiver;
    private final CommandMenu menu;
    private final Duration longPoll;
    private Optional<UpdateTranslator> translator = Optional.empty();
    private int offset;

    Polling(BotApi api, Receiver receiver, CommandMenu menu, Duration longPoll) {
        this.api = api;
        this.receiver = receiver;
        this.menu = menu;
        this.longPoll = longPoll;
    }

    /**
     * One step.
     *
     * @throws RuntimeException the receiver's; what it did not take is fetched again
     */
    Step next() {
        return translator.map(this::fetch).orElseGet(this::introduce);
    }

    private Step introduce() {
        var me = api.call(new GetMe());
        if (me instanceof CallResult.Failed(CallFailure failure)) {
            return troubled("getMe", failure);
        }
        var webhook = api.call(new DeleteWebhook());
        if (webhook instanceof CallResult.Failed(CallFailure failure)) {
            return troubled("deleteWebhook", failure);
        }
        registerMenu();
        LOG.info("polling as bot {}", api.botId());
        translator = Optional.of(new UpdateTranslator(api.botId()));
        return new Step.GoOn();
    }

    /** A menu that is not accepted is a pity, not a reason to receive nothing. */
    private void registerMenu() {
        if (menu.commands().isEmpty()) {
            return;
        }
        List<BotCommand> commands =
                menu.commands().stream()
                        .map(command -> new BotCommand(command.name(), command.description()))
                        .toList();
        var registered = api.call(SetMyCommands.builder().commands(commands).build());
        if (registered instanceof CallResult.Failed(CallFailure failure)) {
            troubled("setMyCommands", failure);
        }
    }

    private Step fetch(UpdateTranslator translation) {
        return switch (api.call(new FetchUpdates(offset, longPoll))) {
            case CallResult.Done(var updates) -> handOver(updates, translation);
            case CallResult.Failed(var failure) -> troubled("getUpdates", failure);
        };
    }

    private Step handOver(List<Update> updates, UpdateTranslator translation) {
        for (Update update : updates) {
            if (api.isClosed()) {
                return new Step.GoOn();
            }
            answerPress(update);
            translate(update, translation).ifPresent(receiver::receive);
            offset = update.getUpdateId() + 1;
        }
        if (updates.isEmpty()) {
            // All is confirmed. After a week of silence ids start anywhere, also lower, and an old
            // offset would confirm them unseen (Bot API, Update).
            offset = 0;
        }
        return new Step.GoOn();
    }

    private static Optional<IncomingMessage> translate(
            Update update, UpdateTranslator translation) {
        try {
            return translation.translate(update);
        } catch (RuntimeException e) {
            // It would fail for ever and block what comes after it.
            LOG.error("update {} is skipped: {}", update.getUpdateId(), ErrorNames.of(e));
            return Optional.empty();
        }
    }

    /** Ends the waiting sign on an old button; nothing is sent with buttons that need an answer. */
    private void answerPress(Update update) {
        if (update.getCallbackQuery() != null) {
            var answered = api.call(new AnswerCallbackQuery(update.getCallbackQuery().getId()));
            if (answered instanceof CallResult.Failed(CallFailure failure)) {
                LOG.debug("answerCallbackQuery: {}", Step.explain(failure));
            }
        }
    }

    private Step troubled(String method, CallFailure failure) {
        if (!api.isClosed()) {
            LOG.warn("{}: {}", method, Step.explain(failure));
        }
        return Step.after(failure);
    }
}
