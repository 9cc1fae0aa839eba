package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** What goes wrong with a call instead of, or around, its normal course. */
sealed interface Fault {

    /** Refused with an error answer; nothing happened. */
    record Answer(int code, String description, Optional<Duration> retryAfter) implements Fault {}

    /** Something that is not the Bot API answered, such as a gateway's error page. */
    record ForeignBody(int status, String contentType, String body) implements Fault {}

    /** The connection ends before the call was accepted. */
    record Dropped() implements Fault {}

    /** The call is carried out and the connection ends before the answer. */
    record AnswerLost() implements Fault {}

    /** The call is carried out after that time. */
    record Late(Duration delay) implements Fault {}

    /** Nothing is carried out and nothing answered for that time; then the connection ends. */
    record Silence(Duration duration) implements Fault {}

    /** The call waits until the test lets it go on. */
    record Held(CountDownLatch release) implements Fault {}

    static Fault tooManyRequests(Duration retryAfter) {
        ApiError error = ApiError.tooManyRequests(retryAfter);
        return new Answer(error.code(), error.description(), error.retryAfter());
    }

    /** A gateway's page instead of the Bot API. */
    static Fault page(int status) {
        return new ForeignBody(status, "text/html", "<html><h1>" + status + "</h1></html>");
    }
}
