package vn.sothon.channel.telegram;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram is asked and told of a bot before it receives, whichever way. */
final class Introduction {

    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    private final BotApi api;
    private final CommandMenu menu;

    Introduction(BotApi api, CommandMenu menu) {
        this.api = api;
        this.menu = menu;
    }

    /** Whether Telegram knows the token. */
    Step greet() {
        return api.call(new GetMe()) instanceof CallResult.Failed(CallFailure failure)
                ? troubled("getMe", failure)
                : new Step.GoOn();
    }

    /** A menu that is not accepted is a pity, not a reason to receive nothing. */
    void registerMenu() {
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

    /** What ends by itself as a rule, and is trouble only where it stays. */
    Step noticed(String method, CallFailure failure) {
        LOG.info("{} of bot {}, tried again: {}", method, api.botId(), Step.explain(failure));
        return Step.after(failure);
    }

    /** Tells the operator, and the caller what to do next. */
    Step troubled(String method, CallFailure failure) {
        if (!api.isClosed()) {
            LOG.warn("{} of bot {}: {}", method, api.botId(), Step.explain(failure));
        }
        return Step.after(failure);
    }
}
