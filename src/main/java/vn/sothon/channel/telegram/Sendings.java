package vn.sothon.channel.telegram;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import vn.sothon.channel.OutgoingFile;

/**
 * The calls that send. Their answers are read for the message's id alone; the subclasses that do it
 * are anonymous because Micronaut's processor stumbles over the library's Jackson builders in named
 * ones.
 */
final class Sendings {

    private Sendings() {}

    /**
     * A plain text: no parse mode, so that nothing a person typed is read as markup, and no link
     * preview, which would fetch a private link.
     */
    static SendMessage text(String chat, String text, Optional<ReplyKeyboard> keyboard) {
        var method =
                new SendMessage(chat, text) {
                    @Override
                    public Message deserializeResponse(String answer)
                            throws TelegramApiRequestException {
                        return SentMessage.read(answer);
                    }
                };
        keyboard.ifPresent(method::setReplyMarkup);
        method.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
        return method;
    }

    /** A file shown as a document, with a plain caption or an empty one. */
    static SendDocument file(
            String chat, OutgoingFile file, String caption, Optional<ReplyKeyboard> keyboard) {
        var content = new InputFile(new ByteArrayInputStream(file.content()), file.name());
        var method =
                new SendDocument(chat, content) {
                    @Override
                    public Message deserializeResponse(String answer)
                            throws TelegramApiRequestException {
                        return SentMessage.read(answer);
                    }
                };
        method.setCaption(caption);
        keyboard.ifPresent(method::setReplyMarkup);
        method.setDisableContentTypeDetection(true);
        return method;
    }
}
