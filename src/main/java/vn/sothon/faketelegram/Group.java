package vn.sothon.faketelegram;

/** A group the bot is a member of. */
public final class Group {

    private final Events events;
    private final Chat chat;
    private final Chats chats;

    Group(Telegram telegram, Chat chat) {
        this.events = new Events(telegram);
        this.chats = telegram.chats();
        this.chat = chat;
    }

    public long chatId() {
        return chat.id();
    }

    /** Somebody writes in the group. @return the id of the message */
    public int says(Phone sender, String text) {
        chat.note("Group", text);
        Chat person = chats.person(sender.chatId(), "");
        return events.message(chat, person, message -> message.put("text", text));
    }
}
