package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/**
 * Orders a fault: {@code
 * fake.fault("sendMessage").times(2).tooManyRequests(Duration.ofSeconds(7))}. Without {@link
 * #times} it happens once.
 */
public final class FaultOrder {

    private final Faults faults;
    private final String method;
    private OptionalLong chat = OptionalLong.empty();
    private int times = 1;

    FaultOrder(Faults faults, String method) {
        this.faults = faults;
        this.method = method;
    }

    public FaultOrder times(int count) {
        times = count;
        return this;
    }

    /** Until {@link FakeBotApi#clearFaults()}. */
    public FaultOrder always() {
        return times(Integer.MAX_VALUE);
    }

    public FaultOrder inChat(long chatId) {
        chat = OptionalLong.of(chatId);
        return this;
    }

    public void tooManyRequests(Duration retryAfter) {
        order(Fault.tooManyRequests(retryAfter));
    }

    /** For example {@code answers(400, "Bad Request: chat not found")}. */
    public void answers(int code, String description) {
        order(new Fault.Answer(code, description, Optional.empty()));
    }

    /** A gateway's page instead of the Bot API. */
    public void answersWithPage(int status) {
        order(Fault.page(status));
    }

    public void answersWith(int status, String contentType, String body) {
        order(new Fault.ForeignBody(status, contentType, body));
    }

    /** Nothing happens and the connection ends. */
    public void dropsCall() {
        order(new Fault.Dropped());
    }

    /** Everything happens and the connection ends without an answer. */
    public void dropsAnswer() {
        order(new Fault.AnswerLost());
    }

    /** Nothing happens and nothing is answered for that time; then the connection ends. */
    public void silence(Duration duration) {
        order(new Fault.Silence(duration));
    }

    public void delays(Duration delay) {
        order(new Fault.Late(delay));
    }

    /** The call waits until the returned hold is released. */
    public Hold holds() {
        var release = new CountDownLatch(1);
        order(new Fault.Held(release));
        return release::countDown;
    }

    /** A call that waits. */
    @FunctionalInterface
    public interface Hold {
        void release();
    }

    private void order(Fault fault) {
        faults.add(method, chat, fault, times);
    }
}
