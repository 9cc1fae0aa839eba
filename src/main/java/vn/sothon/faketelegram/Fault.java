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

    /** The call waits until the test lets it go on. */
    record Held(CountDownLatch release) implements Fault {}
}
