package vn.sothon.channel.telegram;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.sothon.channel.IncomingMessage;
import vn.sothon.channel.IncomingMessage.Content;
import vn.sothon.channel.Receiver;

/** Hands the updates of one bot over, fetched or brought. */
final class Arrivals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final UpdateTranslator translator;
    private final Receiver receiver;
    private final Presses presses;

    Arrivals(UpdateTranslator translator, Receiver receiver, Presses presses) {
        this.translator = translator;
        this.receiver = receiver;
        this.presses = presses;
    }

    /** Comes first: a press is to be answered while it is young, also one nobody can read. */
    void acknowledge(List<Update> updates) {
        for (Update update : updates) {
            if (update.getCallbackQuery() != null) {
                presses.acknowledge(update.getCallbackQuery().getId());
            }
        }
    }

    /**
     * Returns once all of them are stored, or throws and none is.
     *
     * @throws RuntimeException the receiver's
     */
    void receive(List<Update> updates) {
        List<IncomingMessage> messages =
                updates.stream().map(this::translate).flatMap(Optional::stream).toList();
        if (messages.isEmpty()) {
            return;
        }
        receiver.receive(messages);
        for (IncomingMessage message : messages) {
            if (message.content() instanceof Content.Pressed) {
                presses.takeButtonsOff(message.from().chat(), message.messageId());
            }
        }
    }

    private Optional<IncomingMessage> translate(Update update) {
        try {
            return translator.translate(update);
        } catch (RuntimeException e) {
            // It would fail for ever and block what comes after it.
            LOG.error("update {} is skipped: {}", update.getUpdateId(), ErrorNames.of(e));
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        presses.close();
    }
}
