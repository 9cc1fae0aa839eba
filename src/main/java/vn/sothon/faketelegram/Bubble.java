package vn.sothon.faketelegram;

/** What stands in a private chat: the bot's message or the person's own. */
sealed interface Bubble permits BotMessage, OwnMessage {

    int messageId();
}
