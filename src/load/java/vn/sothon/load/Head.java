package vn.sothon.load;

import java.util.function.Consumer;
import vn.sothon.faketelegram.BotMessage;
import vn.sothon.faketelegram.FakeBotApi;
import vn.sothon.faketelegram.Phone;

/** The head of a village: begins, answers when told to, sends each section, and is done. */
final class Head {

    /** What the crowd hears of its people; called on the threads of the crowd. */
    interface Listener {

        /** A question is on the screen; it came that long after the message before it. */
        void isAsked(Head head);

        void wasAnswered(long nanos);

        void isDone(Head head);
    }

    private final Phone phone;
    private final Listener listener;
    private final Consumer<Runnable> executor;
    private int answers;
    private long saidAt;
    private boolean isAnswer;

    Head(FakeBotApi telegram, long chat, Consumer<Runnable> executor, Listener listener) {
        this.phone = telegram.phone(chat, "A Nhớ");
        this.listener = listener;
        this.executor = executor;
        phone.onMessage(message -> {
            long at = System.nanoTime();
            executor.accept(() -> hear(message, at));
        });
    }

    void begin() {
        executor.accept(() -> say("bắt đầu", false));
    }

    void answer() {
        say(Long.toString(100 + (phone.chatId() * 31 + answers++) % 900), true);
    }

    /** One message waits for its reply at a time, so the fields need no lock. */
    private synchronized void say(String text, boolean answers) {
        saidAt = System.nanoTime();
        isAnswer = answers;
        phone.says(text);
    }

    private synchronized void hear(BotMessage message, long at) {
        if (isAnswer) {
            isAnswer = false;
            listener.wasAnswered(at - saidAt);
        }
        String text = message.text();
        if (text.contains("Ví dụ: 152")) {
            listener.isAsked(this);
        } else if (text.contains("Xem lại mục")) {
            say("gửi", false);
        } else if (text.startsWith("Chào")) {
            say("bắt đầu", false);
        } else if (text.contains("Đã nhận mục")) {
            listener.isDone(this);
        } else {
            throw new IllegalStateException("not expected:\n" + phone.transcript());
        }
    }
}
