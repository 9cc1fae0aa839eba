package vn.sothon.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.sothon.faketelegram.BotMessage;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;
import vn.sothon.fixture.NumberedReport;

/**
 * A person who types each answer once and waits for the reply, however long it takes. The first
 * answer of every fifth one is corrected by editing the message.
 */
final class VillageHead {

    /** What the person hears of the conversation; called without the person's lock. */
    interface Listener {

        void heard();

        void isDone(VillageHead head);
    }

    private static final int EVERY = 5;

    private final NumberedReport questionnaire;
    private final Phone phone;
    private final Listener listener;
    private final List<Integer> prompts = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();
    private int firstMessage;
    private int answered;
    private int reviewed;
    private boolean isGreeted;
    private boolean isDone;

    VillageHead(FakeBotApi telegram, long chat, NumberedReport questionnaire, Listener listener) {
        this.questionnaire = questionnaire;
        this.phone = telegram.phone(chat, "A Nhớ " + chat);
        this.listener = listener;
    }

    void begin() {
        phone.onMessage(message -> Thread.startVirtualThread(() -> hear(message)));
        phone.says("bắt đầu");
    }

    long chat() {
        return phone.chatId();
    }

    /** The numbers of the questions as they came on the screen, each as often as it came. */
    synchronized List<Integer> prompts() {
        return List.copyOf(prompts);
    }

    /** What was typed, in order: {@code q1 = 152}; a correction is a line of its own. */
    synchronized List<String> typed() {
        return List.copyOf(typed);
    }

    /** What the answers must be in the end. */
    synchronized List<String> answers() {
        return IntStream.rangeClosed(1, answered)
                .mapToObj(question ->
                        typed.stream()
                                .filter(line -> line.startsWith("q" + question + " "))
                                .reduce((_, last) -> last)
                                .orElseThrow())
                .toList();
    }

    /** Messages no conversation should hold. */
    synchronized List<String> surprises() {
        return List.copyOf(surprises);
    }

    synchronized boolean isDone() {
        return isDone;
    }

    String transcript() {
        return phone.transcript();
    }

    private void hear(BotMessage message) {
        if (react(message.text())) {
            listener.isDone(this);
        }
        listener.heard();
    }

    /** Whether the conversation is at its end since this message. */
    private synchronized boolean react(String text) {
        OptionalInt asked = NumberedReport.asked(text);
        if (asked.isPresent()) {
            prompts.add(asked.getAsInt());
            answer(asked.getAsInt(), text);
        } else if (text.contains("Xem lại mục")) {
            review(text);
        } else if (text.startsWith("Chào")) {
            greet();
        } else if (text.contains("Đã nhận mục") && isAtTheEnd()) {
            boolean first = !isDone;
            isDone = true;
            return first;
        } else {
            surprises.add(text);
        }
        return false;
    }

    private void answer(int question, String text) {
        if (question <= answered) {
            return;
        }
        if (question > answered + 1) {
            surprises.add("skipped to: " + text);
        }
        answered = question;
        if (question == 2 && phone.chatId() % EVERY == 0) {
            phone.edits(firstMessage, type(1, 1));
        }
        int id = phone.says(type(question, 0));
        if (question == 1) {
            firstMessage = id;
        }
    }

    private String type(int question, int correction) {
        long value = 100 + (phone.chatId() * 31 + question * 7L + correction * 101L) % 900;
        typed.add("q" + question + " = " + value);
        return Long.toString(value);
    }

    private void review(String text) {
        boolean isNext = answered == (reviewed + 1) * questionnaire.perSection();
        if (isNext) {
            reviewed++;
            phone.says("gửi");
        } else if (answered % questionnaire.perSection() != 0) {
            surprises.add("review too early: " + text);
        }
    }

    private void greet() {
        if (!isGreeted) {
            isGreeted = true;
            phone.says("bắt đầu");
        }
    }

    private boolean isAtTheEnd() {
        return reviewed == questionnaire.sections();
    }
}
