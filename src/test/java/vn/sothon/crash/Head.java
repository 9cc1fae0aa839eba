package vn.sothon.crash;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.channel.Address;
import vn.sothon.channel.Keyboard;
import vn.sothon.channel.Keyboard.Button;
import vn.sothon.channel.OutgoingMessage;
import vn.sothon.conversation.DutyId;
import vn.sothon.database.Database;
import vn.sothon.faketelegram.BotMessage;
import vn.sothon.faketelegram.Phone;
import vn.sothon.outbox.MessageKind;
import vn.sothon.outbox.Outbox;
import vn.sothon.outbox.Posting;

/** The head of a village: what they write and hear, and what is stored of it. */
final class Head {

    private final Phone phone;
    private final Address chat;
    private final DutyId duty;
    private int heardBefore;

    Head(Phone phone, Address chat, DutyId duty) {
        this.phone = phone;
        this.chat = chat;
        this.duty = duty;
    }

    Address chat() {
        return chat;
    }

    DutyId duty() {
        return duty;
    }

    void says(String text) {
        phone.says(text);
    }

    /** Gets a message with a button below it as soon as the process sends. */
    void isOffered(String button, MortalProcess process) {
        var keyboard = new Keyboard.Inline(List.of(List.of(new Button(button, button))));
        process.bean(Outbox.class)
                .enqueue(
                        new OutgoingMessage(chat, "Như năm trước?", keyboard, Optional.empty()),
                        Posting.of(MessageKind.REPLY));
    }

    void pressesTheButton(String button) {
        phone.pressesInline(phone.lastMessage(), button);
    }

    void listensFromNowOn() {
        heardBefore = phone.messages().size();
    }

    /** What the bot wrote since the conversation was begun, in order. */
    List<String> heard() {
        return phone.messages().stream().skip(heardBefore).map(BotMessage::text).toList();
    }

    /** How often each question was answered, whatever message it came from. */
    Map<String, Long> timesStored(Database database) {
        String select =
                """
                select question, count(*) as times from answer_history
                where campaign_id = :campaign and unit_id = :unit
                group by question
                """;
        return database.transaction(() ->
                database
                        .sql(select)
                        .with("campaign", duty.campaign())
                        .with("unit", duty.unit())
                        .list(row -> Map.entry(row.text("question"), row.number("times")))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
